import { eq } from "drizzle-orm";
import { isShareLive, isShownBeforePrint } from "@/core/share/share";
import type { UnprintedStory } from "@/core/site/draft-story";
import { type Db, reader } from "@/db/client";
import { contentOf } from "@/db/queries/story/story-content";
import { stories, storyShares, storyVersions } from "@/db/schema";
import { hashOfToken, isHashOfToken } from "@/db/secret";

/** What a link to an unpublished story leads to. */
export type Shared =
  | {
      readonly is: "open";
      readonly shareId: string;
      readonly lastUsedAt: number | null;
      readonly publicationId: string;
      /** Whether the words go on changing. */
      readonly follows: boolean;
      readonly story: UnprintedStory;
    }
  /** Never made, expired or taken back: nobody outside is told which. */
  | { readonly is: "closed" }
  /** The story was spiked or withdrawn. */
  | { readonly is: "stopped" };

const closed: Shared = { is: "closed" };

/** The words for who holds the link, and nothing of the desk: no suggestion, no note, no comment, no other version. */
export async function findShared(token: string, now: number, db: Db = reader()): Promise<Shared> {
  if (!/^[\w-]{43}$/.test(token)) return closed;
  const [row] = await db
    .select({ share: storyShares, story: stories, version: storyVersions })
    .from(storyShares)
    .innerJoin(stories, eq(stories.id, storyShares.storyId))
    .leftJoin(storyVersions, eq(storyVersions.id, storyShares.versionId))
    .where(eq(storyShares.tokenHash, hashOfToken(token)));
  if (!row || !isHashOfToken(row.share.tokenHash, token) || !isShareLive(row.share, now))
    return closed;
  const { share, story, version } = row;
  if (!isShownBeforePrint(story.state)) return { is: "stopped" };
  return {
    is: "open",
    shareId: share.id,
    lastUsedAt: share.lastUsedAt,
    publicationId: story.publicationId,
    follows: version === null,
    story: {
      storyId: story.id,
      sectionId: story.sectionId,
      slug: story.slug,
      content: version?.content ?? contentOf(story),
      wordCount: version?.wordCount ?? story.wordCount,
      savedAt: version?.createdAt ?? story.updatedAt,
    },
  };
}
