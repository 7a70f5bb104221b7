import type { Actor } from "@/core/people/actor";
import { canHouse, canStory } from "@/core/people/can";
import { type Answer, refuse } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";
import { mayEdit } from "./may-edit";

/** A copy is a new story: it takes whoever may write one, and may read this one as a colleague or its author. */
export function mayCopy(actor: Actor, story: StoryFacts): Answer {
  const right = canStory(actor, "copy-story", story);
  return right.ok ? canHouse(actor, "create-story") : right;
}

/** Words are taken out of a story by whoever may change it, and never out of what readers have. */
export function maySplit(actor: Actor, story: StoryFacts): Answer {
  const right = canStory(actor, "split-story", story);
  if (!right.ok) return right;
  if (story.isPublic) return refuse("shape-public");
  return mayEdit(actor, story);
}

/**
 * May the story take another's words, or give its own away? Not when readers have it, a page shows it, or a review
 * passed it: what was read there would not be what goes on.
 */
export function mayMerge(actor: Actor, story: StoryFacts, headline: string): Answer {
  const right = canStory(actor, "merge-stories", story);
  if (!right.ok) return right;
  if (story.isPublic) return refuse("shape-public");
  if (story.placed) return refuse("merge-placed", { headline });
  if (story.passes.length > 0) return refuse("merge-passed", { headline });
  return mayEdit(actor, story);
}
