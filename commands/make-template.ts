import { templateOfStory } from "@/core/kept-text/template-of-story";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { findStory } from "@/db/queries/story/find-story";
import { contentOf } from "@/db/queries/story/story-content";
import { transact } from "@/db/transact";
import { keepTemplate } from "./add-template";
import type { Context } from "./context";

export interface MakeTemplate {
  readonly storyId: string;
  readonly name: string;
  /** Null: for every section. */
  readonly sectionId: string | null;
}

/** A template, as a draft, of the words of a story as they stand; no suggestion and no picture goes into it. */
export async function makeTemplate(
  ctx: Context,
  { storyId, name, sectionId }: MakeTemplate,
): Promise<{ readonly templateId: string }> {
  demand(canHouse(ctx.actor, "edit-templates"));
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    const { kind, language } = file.story;
    const content = templateOfStory(contentOf(file.story), file.authorName);
    return keepTemplate(tx, ctx, { name, kind, language, sectionId, content }, storyId);
  });
}
