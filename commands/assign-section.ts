import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { listSections } from "@/db/queries/publication/find-publication";
import { findStory } from "@/db/queries/story/find-story";
import { updateStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface AssignSection {
  readonly storyId: string;
  readonly sectionId: string;
}

/**
 * Moves a story to another section: whoever may change the story may hand it over, and from then on that
 * section's editors review it. @returns the section it came from.
 */
export async function assignSection(
  ctx: Context,
  { storyId, sectionId }: AssignSection,
): Promise<{ readonly from: string }> {
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(mayEdit(ctx.actor, file.facts));
    const from = file.story.sectionId;
    if (from === sectionId) return { from };
    const sections = await listSections(file.story.publicationId, tx);
    const section = sections.find((one) => one.id === sectionId);
    if (!section) throw new Refused(refuse("section-unknown", undefined, "sectionId"));
    await updateStory(tx, storyId, {
      sectionId,
      // Whoever is writing it now started from the old section: their next save must not put it back unseen.
      revision: file.story.revision + 1,
      updatedAt: ctx.now,
      updatedBy: ctx.actor.name,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "assign-section",
      objectType: "story",
      objectId: storyId,
      storyId,
      detail: { from: file.sectionName, to: section.name },
    });
    return { from };
  });
}
