import { and, between, eq, inArray, isNotNull, max, ne } from "drizzle-orm";
import { printedCharacters } from "@/core/paper/error-rate";
import { type QualityLine, type QualityPage, qualityLines } from "@/core/paper/quality";
import { isOfPerson, type QualityWish } from "@/core/paper/quality-period";
import type { PrintedWords } from "@/core/paper/rendering";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { issues, pages, placements, proofMarks, renderings, stories, users } from "@/db/schema";
import { listProofs } from "../issue/list-proofs";

export interface Quality {
  readonly lines: readonly QualityLine[];
  /** The actor is shown all of it; otherwise only what is their own. */
  readonly isWhole: boolean;
}

/** Errors of a period, days inclusive: of everybody for who may see them, else the actor's own. */
export async function findQuality(
  actor: Actor,
  { from, to, by }: QualityWish,
  db: Db = reader(),
): Promise<Quality> {
  const isWhole = canHouse(actor, "see-quality").ok;
  if (!isWhole && !isOfPerson(by)) return { lines: [], isWhole };
  const lines = qualityLines(await listPages(db, actor.publicationId, from, to), by);
  return { lines: isWhole ? lines : lines.filter(({ key }) => key === actor.userId), isWhole };
}

/** What was printed and what was found on its proofs, page by page; withdrawn issues aside. */
async function listPages(
  db: Db,
  publicationId: string,
  from: string,
  to: string,
): Promise<readonly QualityPage[]> {
  const rows = await db
    .select({ page: pages, issue: { date: issues.date, edition: issues.edition } })
    .from(pages)
    .innerJoin(issues, eq(issues.id, pages.issueId))
    .where(
      and(
        eq(issues.publicationId, publicationId),
        between(issues.date, from, to),
        ne(issues.state, "withdrawn"),
      ),
    )
    .orderBy(issues.date, issues.edition, pages.number);
  const ids = [...new Set(rows.map(({ page }) => page.issueId))];
  const [words, placed, marks, readings] = await Promise.all([
    printedOf(db, ids),
    placedOf(db, ids),
    marksOf(db, ids),
    readingsOf(db, ids),
  ]);
  const all = rows.map(({ page, issue }): QualityPage => {
    const { id: pageId, issueId, number, name } = page;
    const printed = words.get(pageId);
    const own = (placed.get(pageId) ?? []).map(({ wordCount, pageId: _page, ...story }) => ({
      ...story,
      characters: printed ? printedCharacters(ofStory(printed, story.storyId)) : wordCount,
    }));
    return {
      ...issue,
      ...{ issueId, pageId, number, name },
      characters: printed
        ? printedCharacters(printed)
        : own.reduce((n, of) => n + of.characters, 0),
      stories: own,
      marks: marks.get(pageId) ?? [],
      readings: readings.get(pageId) ?? [],
    };
  });
  return all.filter(({ stories: on }) => on.length > 0);
}

const ofStory = (words: readonly PrintedWords[], storyId: string) =>
  words.filter((box) => box.storyId === storyId);

/** The words of each page's last rendering. */
async function printedOf(
  db: Db,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PrintedWords[]>> {
  if (issueIds.length === 0) return new Map();
  const { pageId, number, words } = renderings;
  // The words of a year of papers are read, not those of every proof of them.
  const last = db
    .select({ pageId, number: max(number).as("last_number") })
    .from(renderings)
    .where(
      and(
        inArray(renderings.issueId, [...issueIds]),
        isNotNull(pageId),
        eq(renderings.state, "done"),
      ),
    )
    .groupBy(pageId)
    .as("last");
  const rows = await db
    .select({ pageId, words })
    .from(renderings)
    .innerJoin(last, and(eq(pageId, last.pageId), eq(number, last.number)));
  return new Map(rows.flatMap(({ pageId, words }) => (pageId && words ? [[pageId, words]] : [])));
}

async function placedOf(db: Db, issueIds: readonly string[]) {
  if (issueIds.length === 0) return new Map<string, never[]>();
  const rows = await db
    .select({
      pageId: placements.pageId,
      storyId: stories.id,
      authorId: stories.authorId,
      authorName: users.name,
      wordCount: stories.wordCount,
    })
    .from(placements)
    .innerJoin(stories, eq(stories.id, placements.storyId))
    .innerJoin(users, eq(users.id, stories.authorId))
    .where(inArray(placements.issueId, [...issueIds]))
    .orderBy(placements.position);
  return Map.groupBy(rows, ({ pageId }) => pageId);
}

/** Corrections that were refused were no errors. */
async function marksOf(db: Db, issueIds: readonly string[]) {
  if (issueIds.length === 0) return new Map<string, never[]>();
  const { pageId, storyId, readerId, renderingId, kind, quote, replacement, weight } = proofMarks;
  const rows = await db
    .select({ pageId, storyId, readerId, renderingId, kind, quote, replacement, weight })
    .from(proofMarks)
    .where(and(inArray(proofMarks.issueId, [...issueIds]), ne(proofMarks.state, "refused")))
    .orderBy(proofMarks.at);
  return Map.groupBy(rows, (row) => row.pageId);
}

async function readingsOf(db: Db, issueIds: readonly string[]) {
  const rows = await Promise.all(issueIds.map((id) => listProofs(db, id)));
  const readings = rows.flat().map(({ pageId, readerId, readerName, corrections, marks }) => ({
    pageId,
    readerId,
    readerName,
    counted: Math.max(0, corrections - (marks ?? 0)),
  }));
  return Map.groupBy(readings, ({ pageId }) => pageId);
}
