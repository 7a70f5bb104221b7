import { and, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canStory } from "@/core/people/can";
import type { StoryFacts } from "@/core/story/facts";
import { builtOnce } from "@/db/built-once";
import { type Db, reader } from "@/db/client";
import { issues, placements, publications, sections, stories, users } from "@/db/schema";

export type StoryRow = typeof stories.$inferSelect;

/** A story as the desk works with it. */
export interface StoryFile {
  readonly story: StoryRow;
  readonly facts: StoryFacts;
  readonly sectionName: string;
  readonly sectionNameEn: string;
  readonly authorName: string;
}

/** Fetched through the actor: a story the actor may not read is not found. */
export async function findStory(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<StoryFile | null> {
  const [row] = await storyOfHouse(db).execute({ id, publicationId: actor.publicationId });
  if (!row) return null;
  const facts = factsOf(row.story, row.process, Boolean(row.placed));
  if (!canStory(actor, "read-story", facts).ok) return null;
  const { story, sectionName, sectionNameEn, authorName } = row;
  return { story, facts, sectionName, sectionNameEn, authorName };
}

const storyOfHouse = builtOnce((db) =>
  db
    .select({
      story: stories,
      process: publications.process,
      sectionName: sections.name,
      sectionNameEn: sections.nameEn,
      authorName: users.name,
      placed: sql<number>`exists ${openPlacement(db)}`,
    })
    .from(stories)
    .innerJoin(publications, eq(publications.id, stories.publicationId))
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .innerJoin(users, eq(users.id, stories.authorId))
    .where(
      and(
        eq(stories.id, sql.placeholder("id")),
        eq(stories.publicationId, sql.placeholder("publicationId")),
      ),
    )
    .prepare(),
);

function openPlacement(db: Db) {
  return db
    .select({ one: sql`1` })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(
      and(
        eq(placements.storyId, stories.id),
        inArray(issues.state, ["planning", "editing", "proofing", "signed-off"]),
      ),
    );
}

export function factsOf(
  story: StoryRow,
  process: StoryFacts["process"],
  placed: boolean,
): StoryFacts {
  return {
    id: story.id,
    publicationId: story.publicationId,
    sectionId: story.sectionId,
    authorId: story.authorId,
    kind: story.kind,
    state: story.state,
    stage: story.stage,
    passes: story.passes,
    isPublic: story.isPublic,
    embargoUntil: story.embargoUntil,
    openChecks: story.openChecks.filter((c) => c.settledAt === undefined).length,
    openSuggestions: story.openSuggestions,
    placed,
    process,
  };
}
