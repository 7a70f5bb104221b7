import type { ShapeActs, ShapeRefusals } from "@/components/desk/stories/shapes/shape-acts";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { mayCopy, mayMerge, maySplit } from "@/core/process/shape-story";
import type { Answer } from "@/core/refusal";
import type { StoryFile } from "@/db/queries/story/find-story";
import { copy, makeStoryTemplate, merge, mergeable, split, takeBackSplit } from "../shape-actions";

/** What this person may make of the story, and the acts that do it. */
export function shapesOf(
  actor: Actor,
  { facts, story }: StoryFile,
  why: (answer: Answer) => string | null,
): { readonly refusals: ShapeRefusals; readonly acts: ShapeActs } {
  return {
    refusals: {
      copy: why(mayCopy(actor, facts)),
      split: why(maySplit(actor, facts)),
      merge: why(mayMerge(actor, facts, story.headline)),
      ...(canHouse(actor, "edit-templates").ok && { template: null }),
    },
    acts: { copy, split, takeBackSplit, merge, mergeable, makeTemplate: makeStoryTemplate },
  };
}
