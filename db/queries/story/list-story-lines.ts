import { desc, eq, inArray } from "drizzle-orm";
import type { StoryKind, StoryState } from "@/core/story/story";
import type { Db } from "@/db/client";
import { issues, pages, placements, sections, stories, users } from "@/db/schema";

/** A story as one line of a desk list. */
export interface StoryLine {
  readonly id: string;
  readonly headline: string;
  readonly kicker: string;
  readonly kind: StoryKind;
  readonly state: StoryState;
  readonly stage: number;
  readonly revision: number;
  readonly isPublic: boolean;
  readonly openChecks: number;
  readonly openSuggestions: number;
  readonly openComments: number;
  readonly sectionId: string;
  readonly sectionName: string;
  readonly sectionNameEn: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly wordCount: number;
  readonly commissionedLength: number | null;
  readonly embargoUntil: number | null;
  readonly updatedAt: number;
  readonly updatedBy: string;
  /** The newest issue it stands in. */
  readonly placement: {
    readonly issueId: string;
    readonly date: string;
    readonly page: number;
  } | null;
}

/** Lines for these stories, in the order of the ids. Rights are the caller's: the ids come from a query that asked. */
export async function listStoryLines(
  db: Db,
  ids: readonly string[],
): Promise<readonly StoryLine[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select(columns)
    .from(stories)
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .innerJoin(users, eq(users.id, stories.authorId))
    .where(inArray(stories.id, [...ids]));
  const placed = await newestPlacements(db, ids);
  const lines = new Map(
    rows.map(({ openChecks, ...row }) => [
      row.id,
      {
        ...row,
        openChecks: openChecks.filter((check) => check.settledAt === undefined).length,
        placement: placed.get(row.id) ?? null,
      },
    ]),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}

const columns = {
  id: stories.id,
  headline: stories.headline,
  kicker: stories.kicker,
  kind: stories.kind,
  state: stories.state,
  stage: stories.stage,
  revision: stories.revision,
  isPublic: stories.isPublic,
  openChecks: stories.openChecks,
  openSuggestions: stories.openSuggestions,
  openComments: stories.openComments,
  sectionId: stories.sectionId,
  sectionName: sections.name,
  sectionNameEn: sections.nameEn,
  authorId: stories.authorId,
  authorName: users.name,
  wordCount: stories.wordCount,
  commissionedLength: stories.commissionedLength,
  embargoUntil: stories.embargoUntil,
  updatedAt: stories.updatedAt,
  updatedBy: stories.updatedBy,
};

async function newestPlacements(db: Db, ids: readonly string[]) {
  const rows = await db
    .select({
      storyId: placements.storyId,
      issueId: placements.issueId,
      date: issues.date,
      page: pages.number,
    })
    .from(placements)
    .innerJoin(pages, eq(pages.id, placements.pageId))
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(inArray(placements.storyId, [...ids]))
    .orderBy(desc(issues.date));
  const newest = new Map<string, Omit<(typeof rows)[number], "storyId">>();
  for (const { storyId, ...place } of rows) if (!newest.has(storyId)) newest.set(storyId, place);
  return newest;
}
