import { type Actor, holds } from "@/core/people/actor";
import { canIssue, canStory, type IssueFacts } from "@/core/people/can";
import { type Answer, allowed, refuse } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";

/**
 * May the actor move, dress or take off this story? Layout editors, the duty chief and section editors, each for
 * the sections they are appointed to: the first two are so, as a rule, for the whole publication.
 */
export function mayArrange(actor: Actor, issue: IssueFacts, sectionId: string): Answer {
  const right = canIssue(actor, "arrange-page", issue);
  if (!right.ok) return right;
  const arranging = ["layout-editor", "duty-chief", "section-editor"] as const;
  return arranging.some((role) => holds(actor, role, sectionId))
    ? allowed
    : refuse("right.place-story");
}

/** May the actor put this story on a page? The story may still be under review: preflight waits for it. */
export function mayPlace(actor: Actor, issue: IssueFacts, story: StoryFacts): Answer {
  const right = mayArrange(actor, issue, story.sectionId);
  return right.ok ? canStory(actor, "place-story", story) : right;
}
