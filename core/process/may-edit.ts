import { type Actor, holds } from "@/core/people/actor";
import { canStory } from "@/core/people/can";
import { type Answer, allowed, refuse } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";
import { stageWords } from "./stage-words";

/**
 * May the actor change the words now? The author while it is a draft; under review whoever holds the role of
 * that stage or of a later one; after 签发 an editor, whose change re-opens the last review.
 */
export function mayEdit(actor: Actor, story: StoryFacts): Answer {
  if (canStory(actor, "edit-story", story).ok) return allowed;
  const asEditor = canStory(actor, "edit-as-editor", story);
  if (!asEditor.ok) return asEditor;
  if (story.state !== "review") return allowed;
  const later = story.process.slice(story.stage - 1);
  return later.some((stage) => holds(actor, stage.role, story.sectionId))
    ? allowed
    : refuse("under-later-review", stageWords(story.process, story.stage));
}
