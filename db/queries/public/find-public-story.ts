import { and, eq } from "drizzle-orm";
import type { SiteStory, Withdrawal } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";
import { selectPublic, toSiteStory } from "./public-rows";

export type FoundStory =
  | { readonly is: "public"; readonly story: SiteStory }
  | { readonly is: "withdrawn"; readonly withdrawal: Withdrawal };

/** A story by its address; null for one that never was public. */
export async function findPublicStory(
  publicationId: string,
  slug: string,
  db: Db = reader(),
): Promise<FoundStory | null> {
  const [row] = await selectPublic(db).where(
    and(eq(publicStories.publicationId, publicationId), eq(publicStories.slug, slug)),
  );
  if (!row) return null;
  if (row.story.status === "public") return { is: "public", story: toSiteStory(row) };
  const { notice, noticeAt, content } = row.story;
  return { is: "withdrawn", withdrawal: { notice, at: noticeAt, language: content.language } };
}
