import { filesOfPrint } from "@/core/paper/printed-issue";
import { isThumbName, thumbName } from "@/core/paper/thumb-name";
import type { IssueDay } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { findPrintedIssue } from "./find-printed-issue";
import { findPublicIssue } from "./find-public-issue";

/** A file of an issue in print that readers may have. */
export interface PaperFile {
  /** The name it is kept under; for a small sheet that of the picture it shows. */
  readonly name: string;
  readonly isThumb: boolean;
  /** Null for what is the whole issue's. */
  readonly page: number | null;
}

/** The file of that name among those of the public issue of the day; null for every other name. */
export async function findPaperFile(
  publicationId: string,
  day: IssueDay,
  name: string,
  db: Db = reader(),
): Promise<PaperFile | null> {
  const found = await findPublicIssue(publicationId, day, db);
  if (found?.is !== "public") return null;
  const printed = await findPrintedIssue(found.issue.issueId, db);
  if (isThumbName(name)) {
    const page = printed.pages.find(({ small }) => thumbName(small.name) === name);
    return page ? { name: page.small.name, isThumb: true, page: page.number } : null;
  }
  const file = filesOfPrint(printed).find((of) => of.file.name === name);
  return file ? { name, isThumb: false, page: file.page } : null;
}
