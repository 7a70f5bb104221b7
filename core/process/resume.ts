import type { Actor } from "@/core/people/actor";
import { canStory } from "@/core/people/can";
import type { Answer } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";
import type { ReviewState } from "./decide";

/** May the actor take a held or spiked story up again? */
export function mayResume(actor: Actor, story: StoryFacts): Answer {
  return canStory(actor, "resume-story", story);
}

/**
 * 备用 goes back to the review it was taken from, with the passes it had; a spiked story starts as a draft. Where
 * the house has fewer reviews by now, it waits for the last of them.
 */
export function afterResume(story: StoryFacts): ReviewState {
  if (story.state !== "held") return { state: "draft", stage: 0, passes: [] };
  const stage = Math.min(story.passes.length + 1, story.process.length);
  return { state: "review", stage, passes: story.passes.filter((pass) => pass.stage < stage) };
}
