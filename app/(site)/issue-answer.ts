import { issuePage } from "@/components/site/issue-page";
import { noticePage } from "@/components/site/notice-page";
import { paperPage } from "@/components/site/paper/paper-page";
import type { Press } from "@/components/site/press";
import { address, twoDigits } from "@/core/site/address";
import { issueDayOf } from "@/core/site/issue-day-of";
import type { SiteIssue } from "@/core/site/site";
import { findPrintedIssue } from "@/db/queries/public/find-printed-issue";
import { findNeighbourIssues, findPublicIssue } from "@/db/queries/public/find-public-issue";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { listTeasers } from "@/db/queries/public/list-teasers";
import { type Answer, moved, page } from "./answer";
import { withPictures } from "./with-pictures";

/** An issue (`name` is its day and edition) or one page of it; null where there is none. */
export async function issueAnswer(
  press: Press,
  name: string,
  number: string | undefined,
): Promise<Answer | null> {
  const day = issueDayOf(name);
  if (!day) return null;
  const id = press.site.publicationId;
  const found = await findPublicIssue(id, day);
  if (!found) return null;
  if (found.is === "withdrawn") {
    const { notice: text, at } = found.withdrawal;
    return page(noticePage(press, { title: press.words.withdrawnIssueTitle, text, at }), 410);
  }
  const { issue } = found;
  if (number !== undefined) return pageAnswer(press, issue, number);
  const [stories, printed, beside] = await Promise.all([
    listIssueStories(issue.issueId),
    findPrintedIssue(issue.issueId),
    findNeighbourIssues(id, day),
  ]);
  return page(issuePage(press, { issue, stories, printed, ...beside }));
}

async function pageAnswer(press: Press, issue: SiteIssue, number: string): Promise<Answer | null> {
  const found = /^\d{1,6}$/.test(number) && issue.pages.find((p) => p.number === Number(number));
  if (!found) return null;
  if (number !== twoDigits(found.number)) return moved(address.page(issue, found.number));
  const [stories, printed, beside] = await Promise.all([
    listIssueStories(issue.issueId, found.number),
    findPrintedIssue(issue.issueId),
    findNeighbourIssues(press.site.publicationId, issue),
  ]);
  const zones = printed.pages.find((p) => p.number === found.number)?.zones ?? [];
  const linked = await listTeasers(zones.flatMap(({ storyId }) => storyId ?? []));
  const view = { issue, page: found, stories, printed, linked, ...beside };
  return page(paperPage(await withPictures(press, stories), view));
}
