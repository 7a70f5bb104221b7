import { and, eq, inArray, ne, not, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { readScope } from "@/core/people/read-scope";
import { authorMayPass, type ProcessStage } from "@/core/process/process";
import type { StoryFilter } from "@/core/story/story-filter";
import type { Db } from "@/db/client";
import { placements, stories } from "@/db/schema";

/** What the actor may read, as a condition: the same answer as `canStory(actor, "read-story", …)`. */
export function readable(
  actor: Actor,
  house: SQL = eq(stories.publicationId, actor.publicationId),
): SQL | undefined {
  const { own, sections } = readScope(actor);
  if (sections === "all") return house;
  const mine = own ? eq(stories.authorId, actor.userId) : sql`0`;
  if (sections.length === 0) return and(house, mine);
  return and(house, or(mine, inArray(stories.sectionId, [...sections])));
}

/** A filter as conditions. All but the review queue's last one are answered from the list's indexes. */
export function filterConditions(
  db: Db,
  actor: Actor,
  filter: StoryFilter,
  process: readonly ProcessStage[],
): SQL | undefined {
  return and(
    readable(actor, filter.issueId ? houseBeside(actor) : undefined),
    filter.view === "mine" ? eq(stories.authorId, actor.userId) : undefined,
    filter.view === "review" ? awaiting(actor, process) : undefined,
    filter.sectionId ? eq(stories.sectionId, filter.sectionId) : undefined,
    filter.state ? eq(stories.state, filter.state) : undefined,
    stageCondition(filter),
    filter.kind ? eq(stories.kind, filter.kind) : undefined,
    filter.authorId ? eq(stories.authorId, filter.authorId) : undefined,
    filter.issueId ? placedIn(db, filter.issueId) : undefined,
  );
}

/** Outside review the stage is 0: saying so lets the index by state and stage keep the order. */
function stageCondition({ state, stage }: StoryFilter): SQL | undefined {
  if (stage !== undefined) return eq(stories.stage, stage);
  return state && state !== "review" ? eq(stories.stage, 0) : undefined;
}

/** The house, kept from choosing the index: it has all stories, and a narrower condition is to lead. */
const houseBeside = (actor: Actor): SQL => sql`+${stories.publicationId} = ${actor.publicationId}`;

/** Asked from the issue's side: an issue has fifty stories, the house a hundred thousand. */
function placedIn(db: Db, issueId: string): SQL {
  const there = db
    .select({ id: placements.storyId })
    .from(placements)
    .where(eq(placements.issueId, issueId));
  return inArray(stories.id, there);
}

/** Stories waiting for a review this person may decide: role and section fit, not the author, no earlier pass. */
function awaiting(actor: Actor, process: readonly ProcessStage[]): SQL | undefined {
  const stages = process.flatMap((stage, index) => {
    const held = actor.appointments.filter(({ role }) => role === stage.role);
    if (held.length === 0) return [];
    const sections = held.some((a) => a.sectionId === null)
      ? undefined
      : inArray(
          stories.sectionId,
          held.flatMap((a) => a.sectionId ?? []),
        );
    return [
      and(
        eq(stories.stage, index + 1),
        sections,
        authorMayPass(process, index + 1) ? undefined : ne(stories.authorId, actor.userId),
      ),
    ];
  });
  if (stages.length === 0) return sql`0`;
  return and(
    eq(stories.state, "review"),
    or(...stages),
    not(sql`instr(${stories.passes}, ${`"${actor.userId}"`})`),
  );
}
