import { frontPage } from "@/components/site/front-page";
import type { Press } from "@/components/site/press";
import { isPagePrinted } from "@/db/queries/public/find-printed-issue";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { listPublicStories } from "@/db/queries/public/list-public-stories";
import { type Answer, page, type Question } from "./answer";
import { archiveAnswer, daysAnswer } from "./archive-answer";
import { issueAnswer } from "./issue-answer";
import { authorAnswer, sectionAnswer, seriesAnswer } from "./list-answer";
import { searchAnswer } from "./search-answer";
import { storyAnswer } from "./story-answer";
import { withPictures } from "./with-pictures";

/** The pages that people read; null when there is none at the path. */
export async function readingPage(
  press: Press,
  parts: readonly string[],
  { query }: Question,
): Promise<Answer | null> {
  const [area = "", name, rest, more] = parts;
  if (more !== undefined || name === "") return null;
  if (name === undefined) {
    if (area === "") return front(press);
    if (area === "archive") return archiveAnswer(press);
    if (area === "search" && !press.isCopy) return searchAnswer(press, query);
    return null;
  }
  if (area === "issues") return issueAnswer(press, name, rest);
  if (area === "sections") return sectionAnswer(press, name, rest);
  if (area === "authors") return authorAnswer(press, name, rest);
  if (rest !== undefined)
    return area === "archive" && rest === "days" ? daysAnswer(press, name) : null;
  if (area === "stories") return storyAnswer(press, name);
  if (area === "series") return seriesAnswer(press, name);
  if (area === "archive") return archiveAnswer(press, name);
  return null;
}

async function front(press: Press): Promise<Answer> {
  const { site, latest } = press;
  const stories = latest ? await listIssueStories(latest.issueId) : [];
  const first = latest?.pages[0];
  const isPrinted = latest && first && (await isPagePrinted(latest.issueId, first.number));
  const filter = { publicationId: site.publicationId, webOnly: true };
  const web = await listPublicStories(filter, { limit: 6 });
  return page(
    frontPage(await withPictures(press, stories), { stories, web, isPrinted: isPrinted === true }),
  );
}
