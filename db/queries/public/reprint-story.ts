import { eq } from "drizzle-orm";
import type { PublicIssuePage, PublicIssueStory } from "@/core/issue/manifest";
import type { StoryContent } from "@/core/story/story";
import type { Db } from "@/db/client";
import { publicIssues } from "@/db/schema";

const titles = ["kicker", "headline", "deck"] as const;

/**
 * Follows a corrected story into the list of its issue: titles that were the story's own become the new
 * ones, titles the page gave it stay. `next` null blanks them all: the story was withdrawn. The EPUB of the issue is made
 * anew; its pages stay as they were printed.
 */
export async function reprintStory(
  tx: Db,
  issueId: string,
  storyId: string,
  previous: StoryContent,
  next: StoryContent | null,
): Promise<void> {
  const [issue] = await tx
    .select({ pages: publicIssues.pages })
    .from(publicIssues)
    .where(eq(publicIssues.issueId, issueId));
  if (!issue) return;
  const pages = issue.pages.map(
    (page): PublicIssuePage => ({
      ...page,
      stories: page.stories.map((s) => (s.storyId === storyId ? retitle(s, previous, next) : s)),
    }),
  );
  await tx.update(publicIssues).set({ pages, epub: null }).where(eq(publicIssues.issueId, issueId));
}

function retitle(
  story: PublicIssueStory,
  previous: StoryContent,
  next: StoryContent | null,
): PublicIssueStory {
  const changed = titles.map((title): [string, string] => {
    if (!next) return [title, ""];
    return [title, story[title] === previous[title] ? next[title] : story[title]];
  });
  return { ...story, ...Object.fromEntries(changed) };
}
