import type { Actor } from "@/core/people/actor";
import { canStory } from "@/core/people/can";
import type { Answer, Refusal } from "@/core/refusal";
import { checkStory } from "@/core/story/check-story";
import type { StoryFacts } from "@/core/story/facts";
import type { StoryContent } from "@/core/story/story";

export function maySubmit(actor: Actor, story: StoryFacts): Answer {
  return canStory(actor, "submit-story", story);
}

/** Everything that keeps the words from being submitted: required fields for the kind, and limits. */
export function submitProblems(content: StoryContent): readonly Refusal[] {
  return checkStory(content);
}
