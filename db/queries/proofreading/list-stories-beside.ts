import { and, eq, inArray, ne } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { OtherStory } from "@/core/proofreading/other-stories";
import { Refused, refuse } from "@/core/refusal";
import { plainText } from "@/core/text/plain-text";
import { type Db, reader } from "@/db/client";
import { findStory } from "@/db/queries/story/find-story";
import { readable } from "@/db/queries/story/story-conditions";
import { issues, placements, stories } from "@/db/schema";

/** The other stories of the open issues this one stands in, those the actor may read. */
export async function listStoriesBeside(
  actor: Actor,
  storyId: string,
  db: Db = reader(),
): Promise<readonly OtherStory[]> {
  if (!(await findStory(actor, storyId, db))) throw new Refused(refuse("story-not-found"));
  const here = db
    .select({ issueId: placements.issueId })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(
      and(
        eq(placements.storyId, storyId),
        inArray(issues.state, ["planning", "editing", "proofing"]),
      ),
    );
  const rows = await db
    .selectDistinct({ id: stories.id, headline: stories.headline, body: stories.body })
    .from(placements)
    .innerJoin(stories, eq(stories.id, placements.storyId))
    .where(and(inArray(placements.issueId, here), ne(stories.id, storyId), readable(actor)))
    .limit(80);
  return rows.map(({ headline, body }) => ({ headline, text: plainText(body) }));
}
