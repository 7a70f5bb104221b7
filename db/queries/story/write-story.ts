import { desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { picturesIn } from "@/core/blocks/pictures-in";
import type { Markup } from "@/core/markup/markup";
import type { StoryContent } from "@/core/story/story";
import { builtOnce } from "@/db/built-once";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { newId } from "@/db/new-id";
import {
  decisions,
  saves,
  stories,
  storyPictures,
  storyVersions,
  type versionReasons,
} from "@/db/schema";
import type { StoryRow } from "./find-story";
import { contentOf, type draftColumns } from "./story-content";

export async function insertStory(tx: Db, row: typeof stories.$inferInsert): Promise<void> {
  await tx.insert(stories).values(row);
  await keepPictures(tx, row.id, row.body);
}

/** Changes what is not its words: those go through `writeWords`. @returns the story as changed. */
export async function updateStory(
  tx: Db,
  id: string,
  change: Partial<Omit<typeof stories.$inferInsert, "body" | "markup">>,
): Promise<StoryRow> {
  const [row] = await tx.update(stories).set(change).where(eq(stories.id, id)).returning();
  if (!row) throw new Error(`story ${id} is gone`);
  return row;
}

export type SavedWords = ReturnType<typeof draftColumns> &
  Pick<
    StoryRow,
    "state" | "stage" | "passes" | "revision" | "wordCount" | "updatedAt" | "updatedBy"
  >;

/**
 * `updateStory` for a save, which comes often: nothing is read back, and the columns that indexes and other tables
 * hang on are written only when they differ from `before`; writing them costs more than all the words.
 */
export async function writeWords(tx: Db, before: StoryRow, words: SavedWords): Promise<void> {
  const values = { ...words, storyId: before.id };
  const { changes } = await wordsWritten(tx).execute(values);
  if (changes !== 1) throw new Error(`story ${before.id} is gone`);
  if (placeColumns.some((column) => words[column] !== before[column]))
    await placeWritten(tx).execute(values);
  await keepPictures(tx, before.id, words.markup?.body ?? words.body);
}

const wordsWritten = builtOnce((db) =>
  db
    .update(stories)
    .set({
      language: given("language"),
      kicker: given("kicker"),
      headline: given("headline"),
      deck: given("deck"),
      column: given("column"),
      credits: given("credits"),
      dateline: given("dateline"),
      salutation: given("salutation"),
      signature: given("signature"),
      signDate: given("signDate"),
      keywords: given("keywords"),
      body: given("body"),
      markup: given("markup"),
      openSuggestions: given("openSuggestions"),
      commissionedLength: given("commissionedLength"),
      embargoUntil: given("embargoUntil"),
      noteToDesk: given("noteToDesk"),
      passes: given("passes"),
      revision: given("revision"),
      wordCount: given("wordCount"),
      updatedAt: given("updatedAt"),
      updatedBy: given("updatedBy"),
    } satisfies Record<Exclude<keyof SavedWords, PlaceColumn>, SQL>)
    .where(eq(stories.id, sql.placeholder("storyId")))
    .prepare(),
);

const placeColumns = [
  "kind",
  "sectionId",
  "seriesName",
  "seriesOrdinal",
  "state",
  "stage",
] as const satisfies readonly (keyof SavedWords)[];

type PlaceColumn = (typeof placeColumns)[number];

const placeWritten = builtOnce((db) =>
  db
    .update(stories)
    .set({
      kind: given("kind"),
      sectionId: given("sectionId"),
      seriesName: given("seriesName"),
      seriesOrdinal: given("seriesOrdinal"),
      state: given("state"),
      stage: given("stage"),
    } satisfies Record<PlaceColumn, SQL>)
    .where(eq(stories.id, sql.placeholder("storyId")))
    .prepare(),
);

/** A value of the column, in the form the column is kept in. */
function given(column: keyof SavedWords): SQL {
  return sql`${sql.param(sql.placeholder(column), stories[column])}`;
}

/** Notes which pictures the working copy shows; writes only when they changed. */
async function keepPictures(tx: Db, storyId: string, body: StoryContent["body"]): Promise<void> {
  const shown = picturesIn(body);
  const kept = await picturesKept(tx).execute({ storyId });
  if (kept.length === shown.length && kept.every((row) => shown.includes(row.pictureId))) return;
  await tx.delete(storyPictures).where(eq(storyPictures.storyId, storyId));
  if (shown.length > 0)
    await tx.insert(storyPictures).values(shown.map((pictureId) => ({ storyId, pictureId })));
}

const picturesKept = builtOnce((db) =>
  db
    .select({ pictureId: storyPictures.pictureId })
    .from(storyPictures)
    .where(eq(storyPictures.storyId, sql.placeholder("storyId")))
    .prepare(),
);

export type VersionRow = typeof storyVersions.$inferSelect;

type VersionReason = (typeof versionReasons)[number];
interface FrozenBy {
  readonly userId: string;
  readonly at: number;
  /** What whoever keeps it calls it. */
  readonly note?: string;
}

/** Freezes the working copy; the same words frozen last are not frozen twice, unless to be called something else. */
export async function freezeVersion(
  tx: Db,
  story: StoryRow,
  reason: VersionReason,
  by: FrozenBy,
): Promise<VersionRow> {
  return freezeWords(
    tx,
    story,
    { content: contentOf(story), markup: story.markup, wordCount: story.wordCount },
    reason,
    by,
  );
}

/** Freezes words that are not (or no longer) the working copy's, such as the text that lost a conflict. */
export async function freezeWords(
  tx: Db,
  story: StoryRow,
  words: {
    readonly content: StoryContent;
    readonly markup: Markup | null;
    readonly wordCount: number;
  },
  reason: VersionReason,
  by: FrozenBy,
): Promise<VersionRow> {
  const hash = contentHash(words.content);
  const [last] = await tx
    .select()
    .from(storyVersions)
    .where(eq(storyVersions.storyId, story.id))
    .orderBy(desc(storyVersions.number))
    .limit(1);
  const note = by.note ?? "";
  const isKept = last?.contentHash === hash && isSameMarkup(last.markup, words.markup);
  if (last && isKept && (note === "" || note === last.note)) return last;
  const [version] = await tx
    .insert(storyVersions)
    .values({
      ...words,
      id: newId(),
      storyId: story.id,
      number: (last?.number ?? 0) + 1,
      revision: story.revision,
      reason,
      note,
      contentHash: hash,
      createdBy: by.userId,
      createdAt: by.at,
    })
    .returning();
  if (!version) throw new Error("a version was not kept");
  return version;
}

const isSameMarkup = (a: Markup | null, b: Markup | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export async function insertDecision(
  tx: Db,
  row: Omit<typeof decisions.$inferInsert, "id">,
): Promise<void> {
  await tx.insert(decisions).values({ id: newId(), ...row });
}

/** The save taken under this key before, whoever sent it and whatever story it was for. */
export async function findSave(tx: Db, key: string) {
  const [row] = await saveOfKey(tx).execute({ key });
  return row ?? null;
}

const saveOfKey = builtOnce((db) =>
  db
    .select()
    .from(saves)
    .where(eq(saves.key, sql.placeholder("key")))
    .prepare(),
);

/** How long a retry may come after its save, ms. */
const retriesWithin = 7 * 24 * 3_600_000;

/** Remembers the save's key, and forgets those too old to be asked for again. */
export async function insertSave(tx: Db, row: typeof saves.$inferInsert): Promise<void> {
  await saveKept(tx).execute(row);
  await oldSavesForgotten(tx).execute({ before: row.at - retriesWithin });
}

const saveKept = builtOnce((db) =>
  db
    .insert(saves)
    .values({
      key: sql.placeholder("key"),
      storyId: sql.placeholder("storyId"),
      userId: sql.placeholder("userId"),
      revision: sql.placeholder("revision"),
      at: sql.placeholder("at"),
    })
    .prepare(),
);

const oldSavesForgotten = builtOnce((db) =>
  db
    .delete(saves)
    .where(lt(saves.at, sql.placeholder("before")))
    .prepare(),
);
