import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { listSections } from "@/db/queries/publication/find-publication";
import { findStory } from "@/db/queries/story/find-story";
import { draftOf } from "@/db/queries/story/story-content";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { putWords } from "./put-words";

export interface AssignSection {
  readonly storyId: string;
  readonly sectionId: string;
}

/**
 * Moves a story to another section: whoever may change the story may hand it over, and from then on that
 * section's editors review it; after 签发 the last review opens again. @returns the section it came from, and whether it did.
 */
export async function assignSection(
  ctx: Context,
  { storyId, sectionId }: AssignSection,
): Promise<{ readonly from: string; readonly reopened: boolean }> {
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(mayEdit(ctx.actor, file.facts));
    const from = file.story.sectionId;
    if (from === sectionId) return { from, reopened: false };
    const sections = await listSections(file.story.publicationId, tx);
    const section = sections.find((one) => one.id === sectionId);
    if (!section) throw new Refused(refuse("section-unknown", undefined, "sectionId"));
    // A revision of its own: whoever is writing now started from the old section and must not put it back unseen.
    const { reopened } = await putWords(tx, ctx, file, {
      draft: { ...draftOf(file.story), sectionId },
      wordCount: file.story.wordCount,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "assign-section",
      objectType: "story",
      objectId: storyId,
      storyId,
      detail: { from: file.sectionName, to: section.name, ...(reopened && { reopened }) },
    });
    return { from, reopened };
  });
}
