import { eq, inArray } from "drizzle-orm";
import { picturesIn } from "@/core/blocks/pictures-in";
import type { StoryContent } from "@/core/story/story";
import { excerpt } from "@/core/text/plain-text";
import type { Db } from "@/db/client";
import {
  movedAddresses,
  pictures,
  publicCredits,
  publicPictures,
  publicStories,
} from "@/db/schema";
import { indexStory } from "@/db/search/index-story";
import { bumpSite } from "./bump-site";
import { reprintStory } from "./reprint-story";

/** Where a story stands in print. */
export interface PublicPlace {
  readonly issueId: string;
  /** YYYY-MM-DD. */
  readonly issueDate: string;
  readonly pageNumber: number;
  readonly pageName: string;
  readonly position: number;
  readonly role: string;
}

export interface PublicStoryInput {
  readonly storyId: string;
  readonly publicationId: string;
  readonly versionId: string;
  readonly sectionId: string;
  readonly slug: string;
  /** The frozen words of the version, all or as its page prints them. */
  readonly content: StoryContent;
  readonly wordCount: number;
  /** Null for web-first; a story already in print keeps its place. */
  readonly place: PublicPlace | null;
  /** UTC ms. */
  readonly at: number;
  /** What readers are told of a correction; without one an earlier notice stays. */
  readonly notice?: string | undefined;
}

type PublicStoryRow = typeof publicStories.$inferSelect;

/** Three lines of a list: a Han character takes the room of two letters. */
const summaryLength = (language: string): number => (/^zh\b/i.test(language) ? 110 : 230);

/**
 * Shows readers this version of a story: its page, its names, its pictures, the search index. The time of
 * first publication is kept; the time of change moves only when the words or the notice change. A changed
 * address sends readers on. The caller has checked that it may be public.
 */
export async function putPublicStory(tx: Db, input: PublicStoryInput): Promise<void> {
  const [old] = await tx
    .select()
    .from(publicStories)
    .where(eq(publicStories.storyId, input.storyId));
  const row = rowOf(input, old);
  await tx
    .insert(publicStories)
    .values(row)
    .onConflictDoUpdate({ target: publicStories.storyId, set: row });
  await putNames(tx, input, row.firstPublishedAt);
  await putPictures(tx, input, old);
  await indexStory(tx, "public", input.storyId, input.content, {
    at: row.firstPublishedAt,
    sectionId: input.sectionId,
  });
  if (old && old.slug !== input.slug) await moveAddress(tx, old.slug, input);
  if (old?.issueId) await reprintStory(tx, old.issueId, input.storyId, old.content, input.content);
  await bumpSite(tx, input.publicationId);
}

function rowOf(input: PublicStoryInput, old: PublicStoryRow | undefined) {
  const { content, place, at } = input;
  const before = old?.status === "public" ? old : undefined;
  const notice = input.notice ?? before?.notice ?? "";
  const changed = before?.versionId !== input.versionId || before.notice !== notice;
  return {
    storyId: input.storyId,
    publicationId: input.publicationId,
    versionId: input.versionId,
    sectionId: input.sectionId,
    slug: input.slug,
    content,
    headline: content.headline,
    kind: content.kind,
    seriesName: content.series?.name ?? "",
    seriesOrdinal: content.series?.ordinal ?? null,
    wordCount: input.wordCount,
    pictureId: picturesIn(content.body)[0] ?? null,
    summary: excerpt(content.body, summaryLength(content.language)),
    status: "public" as const,
    notice,
    noticeAt: input.notice ? at : (before?.noticeAt ?? null),
    earlierNotices: input.notice && before ? toldBefore(before) : (before?.earlierNotices ?? []),
    firstPublishedAt: old?.firstPublishedAt ?? at,
    updatedAt: changed ? at : before.updatedAt,
    ...(place ?? (old ? {} : noPlace)),
  };
}

/** A new correction does not take back those that readers were told of before. */
function toldBefore({ notice, noticeAt, earlierNotices }: PublicStoryRow) {
  return notice === "" ? earlierNotices : [{ text: notice, at: noticeAt }, ...earlierNotices];
}

const noPlace = {
  issueId: null,
  issueDate: null,
  pageNumber: null,
  pageName: null,
  position: null,
  role: null,
};

async function putNames(tx: Db, input: PublicStoryInput, firstPublishedAt: number): Promise<void> {
  const { storyId, publicationId } = input;
  await tx.delete(publicCredits).where(eq(publicCredits.storyId, storyId));
  const rows = input.content.credits
    .map(({ name, role }) => ({ name: name.trim(), role }))
    .filter(({ name }) => name !== "")
    .map((credit) => ({ ...credit, storyId, publicationId, firstPublishedAt }));
  if (rows.length > 0) await tx.insert(publicCredits).values(rows);
}

/** A story shown again with the same words keeps the files it was published with; new words bring the present ones. */
async function putPictures(
  tx: Db,
  { storyId, versionId, content }: PublicStoryInput,
  old: PublicStoryRow | undefined,
): Promise<void> {
  if (old?.versionId === versionId && old.status === "public") return;
  await tx.delete(publicPictures).where(eq(publicPictures.storyId, storyId));
  const shown = picturesIn(content.body);
  if (shown.length === 0) return;
  const files = await tx
    .select({ id: pictures.id, version: pictures.version })
    .from(pictures)
    .where(inArray(pictures.id, shown));
  const versionOf = new Map(files.map(({ id, version }) => [id, version]));
  const rows = shown.map((pictureId) => ({
    storyId,
    pictureId,
    version: versionOf.get(pictureId) ?? 1,
  }));
  await tx.insert(publicPictures).values(rows);
}

async function moveAddress(tx: Db, oldSlug: string, input: PublicStoryInput): Promise<void> {
  const move = { path: `/stories/${oldSlug}`, target: `/stories/${input.slug}`, movedAt: input.at };
  await tx.delete(movedAddresses).where(eq(movedAddresses.path, move.target));
  await tx
    .update(movedAddresses)
    .set({ target: move.target })
    .where(eq(movedAddresses.target, move.path));
  await tx
    .insert(movedAddresses)
    .values(move)
    .onConflictDoUpdate({ target: movedAddresses.path, set: move });
}
