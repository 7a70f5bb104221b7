import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publicIssues, publicPictures, publicStories } from "@/db/schema";

/** Shows readers of a public story another file of a picture, and tells them with a notice; earlier notices stay. The EPUB of its issue is made anew. */
export async function swapPublicPicture(
  tx: Db,
  swap: {
    readonly storyId: string;
    readonly pictureId: string;
    readonly version: number;
    readonly notice: string;
    readonly at: number;
  },
): Promise<void> {
  const { storyId, pictureId, version, notice, at } = swap;
  await tx
    .update(publicPictures)
    .set({ version })
    .where(and(eq(publicPictures.storyId, storyId), eq(publicPictures.pictureId, pictureId)));
  const [story] = await tx.select().from(publicStories).where(eq(publicStories.storyId, storyId));
  if (!story) return;
  const told = story.notice === "" ? [] : [{ text: story.notice, at: story.noticeAt }];
  await tx
    .update(publicStories)
    .set({
      notice,
      noticeAt: at,
      updatedAt: at,
      earlierNotices: [...told, ...story.earlierNotices],
    })
    .where(eq(publicStories.storyId, storyId));
  if (story.issueId)
    await tx
      .update(publicIssues)
      .set({ epub: null })
      .where(eq(publicIssues.issueId, story.issueId));
}
