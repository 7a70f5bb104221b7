import type { PressPaper } from "@/core/paper/press-page";
import type { IssueFile } from "../issue/find-issue";

/** What every page of the issue prints of the paper. */
export const paperOf = ({ issue, publication, pages }: IssueFile): PressPaper => ({
  name: publication.name,
  nameEn: publication.nameEn,
  motto: publication.motto,
  language: publication.language,
  date: issue.date,
  edition: issue.edition,
  number: issue.number,
  runningNumber: issue.runningNumber,
  cn: publication.cn,
  issn: publication.issn,
  price: publication.price,
  governedBy: publication.governedBy,
  sponsoredBy: publication.sponsoredBy,
  publishedBy: publication.publishedBy,
  pages: pages.length,
});
