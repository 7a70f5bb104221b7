import { issuePage } from "@/components/site/issue-page";
import { noticePage } from "@/components/site/notice-page";
import { paperPage } from "@/components/site/paper-page";
import type { Press } from "@/components/site/press";
import { address, twoDigits } from "@/core/site/address";
import type { SiteIssue } from "@/core/site/site";
import { isIsoDate } from "@/core/text/zoned-time";
import { findNeighbourIssues, findPublicIssue } from "@/db/queries/public/find-public-issue";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { type Answer, moved, page } from "./answer";
import { withPictures } from "./with-pictures";

/** An issue (`name` is its day and edition) or one page of it; null where there is none. */
export async function issueAnswer(
  press: Press,
  name: string,
  number: string | undefined,
): Promise<Answer | null> {
  const day = { date: name.slice(0, 10), edition: name.slice(11) };
  if (!isIsoDate(day.date) || (name.length > 10 && !/^.{10}-./.test(name))) return null;
  const id = press.site.publicationId;
  const found = await findPublicIssue(id, day);
  if (!found) return null;
  if (found.is === "withdrawn") {
    const { notice: text, at } = found.withdrawal;
    return page(noticePage(press, { title: press.words.withdrawnIssueTitle, text, at }), 410);
  }
  const { issue } = found;
  if (number !== undefined) return pageAnswer(press, issue, number);
  const stories = await listIssueStories(issue.issueId);
  return page(issuePage(press, { issue, stories, ...(await findNeighbourIssues(id, day)) }));
}

async function pageAnswer(press: Press, issue: SiteIssue, number: string): Promise<Answer | null> {
  const found = /^\d{1,6}$/.test(number) && issue.pages.find((p) => p.number === Number(number));
  if (!found) return null;
  if (number !== twoDigits(found.number)) return moved(address.page(issue, found.number));
  const stories = await listIssueStories(issue.issueId, found.number);
  return page(paperPage(await withPictures(press, stories), issue, found, stories));
}
