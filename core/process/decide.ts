import { type Actor, holds } from "@/core/people/actor";
import { canStory } from "@/core/people/can";
import type { StoryAction } from "@/core/people/permissions";
import { type Answer, allowed, refuse } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";
import type { StoryState } from "@/core/story/story";
import { isBlank } from "@/core/text/is-blank";
import { authorMayPass, type Decision, type Pass } from "./process";
import { stageWords } from "./stage-words";

const actionOf: Readonly<Record<Decision, StoryAction>> = {
  pass: "pass-review",
  sign: "sign-story",
  return: "return-story",
  hold: "hold-story",
  spike: "spike-story",
  refer: "refer-story",
};

/** Whether the actor may take this decision on the story now. Asked by every button and again by the command. */
export function mayDecide(actor: Actor, decision: Decision, story: StoryFacts): Answer {
  const right = canStory(actor, actionOf[decision], story);
  if (!right.ok) return right;
  // 毙稿 takes a story from the desk. What readers see is taken from them by a withdrawal, with its notice.
  if (decision === "spike" && story.isPublic) return refuse("spike-public");
  if (decision === "spike" && story.state !== "review") return allowed;
  const stage = story.process[story.stage - 1];
  if (!stage) return refuse("wrong-story-state", { state: story.state });
  if (!stage.decisions.includes(decision))
    return refuse("decision-not-here", stageWords(story.process, story.stage));
  if (!holds(actor, stage.role, story.sectionId) && decision !== "spike")
    return refuse(`right.${actionOf[decision]}`);
  if (decision === "pass" || decision === "sign") return mayPass(actor, story);
  return allowed;
}

/** 一人不得兼两审 [law]: no setting lets one person pass two reviews. */
function mayPass(actor: Actor, story: StoryFacts): Answer {
  if (actor.userId === story.authorId && !authorMayPass(story.process, story.stage))
    return refuse("author-may-not-review");
  const earlier = story.passes.find((p) => p.userId === actor.userId);
  if (earlier) return refuse("reviewed-earlier", stageWords(story.process, earlier.stage));
  if (story.stage === story.process.length && story.openChecks > 0)
    return refuse("checks-open", { count: story.openChecks });
  if (story.stage === story.process.length && story.openSuggestions > 0)
    return refuse("suggestions-open", { count: story.openSuggestions });
  return allowed;
}

/** The words a decision must carry: an opinion always, and for a return or a spike that opinion is its reason. */
export function checkOpinion(decision: Decision, opinion: string): Answer {
  if (!isBlank(opinion))
    return opinion.length > 4000 ? refuse("opinion-too-long", { max: 4000 }, "opinion") : allowed;
  return decision === "return" || decision === "spike"
    ? refuse("reason-required", undefined, "opinion")
    : refuse("opinion-required", undefined, "opinion");
}

export interface ReviewState {
  readonly state: StoryState;
  readonly stage: number;
  readonly passes: readonly Pass[];
}

/** Where a decision takes the story. The caller has asked `mayDecide` before. */
export function afterDecision(story: StoryFacts, decision: Decision, pass: Pass): ReviewState {
  switch (decision) {
    case "pass":
      return { state: "review", stage: story.stage + 1, passes: [...story.passes, pass] };
    case "sign":
      return { state: "approved", stage: 0, passes: [...story.passes, pass] };
    case "return":
      return { state: "draft", stage: 0, passes: [] };
    case "hold":
      return { state: "held", stage: 0, passes: story.passes };
    case "spike":
      return { state: "spiked", stage: 0, passes: [] };
    case "refer":
      return {
        state: "review",
        stage: Math.max(1, story.stage - 1),
        passes: story.passes.filter((p) => p.stage < story.stage - 1),
      };
  }
}

/** Any edit after 签发 re-opens the last review: its pass no longer covers the words. */
export function afterEdit(story: StoryFacts): ReviewState {
  if (story.state !== "approved" && story.state !== "published")
    return { state: story.state, stage: story.stage, passes: story.passes };
  const last = story.process.length;
  return { state: "review", stage: last, passes: story.passes.filter((p) => p.stage < last) };
}
