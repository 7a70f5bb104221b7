import type { IssueState } from "@/core/issue/issue";
import { type Answer, allowed, refuse } from "@/core/refusal";
import type { StoryFacts } from "@/core/story/facts";
import { type Actor, holds } from "./actor";
import {
  type HouseAction,
  houseActions,
  type IssueAction,
  type IssueRule,
  issueActions,
  type StoryAction,
  type StoryRule,
  storyActions,
} from "./permissions";

/**
 * May the actor do this to the story? Answers from the table of permissions alone: rights and states. The
 * process adds its guards (opinions, other persons, open checks) in `core/process`.
 */
export function canStory(actor: Actor, action: StoryAction, story: StoryFacts): Answer {
  const rule: StoryRule = storyActions[action];
  if (!hasRight(actor, rule, story)) return refuse(`right.${action}`);
  if (rule.states !== "any" && !rule.states.includes(story.state))
    return refuse("wrong-story-state", { state: story.state });
  return allowed;
}

function hasRight(actor: Actor, rule: StoryRule, story: StoryFacts): boolean {
  if (actor.publicationId !== story.publicationId) return false;
  if (rule.own && actor.userId === story.authorId && actor.appointments.length > 0) return true;
  if (rule.roles.some((role) => holds(actor, role, story.sectionId))) return true;
  if (!rule.reviewer || rule.reviewerNotIn?.includes(story.state)) return false;
  const stages = story.stage > 0 ? [story.process[story.stage - 1]] : story.process;
  return stages.some((stage) => stage !== undefined && holds(actor, stage.role, story.sectionId));
}

export interface IssueFacts {
  readonly publicationId: string;
  readonly state: IssueState;
}

export function canIssue(actor: Actor, action: IssueAction, issue: IssueFacts): Answer {
  const rule: IssueRule = issueActions[action];
  if (actor.publicationId !== issue.publicationId) return refuse(`right.${action}`);
  const scope = rule.partly ? undefined : null;
  if (!rule.roles.some((role) => holds(actor, role, scope))) return refuse(`right.${action}`);
  if (rule.states !== "any" && !rule.states.includes(issue.state))
    return refuse("wrong-issue-state", { state: issue.state });
  return allowed;
}

export function canHouse(actor: Actor, action: HouseAction): Answer {
  return houseActions[action].some((role) => holds(actor, role))
    ? allowed
    : refuse(`right.${action}`);
}

/** All acts on the house that the actor may do. */
export const housePowers = (actor: Actor): readonly HouseAction[] =>
  (Object.keys(houseActions) as HouseAction[]).filter((action) => canHouse(actor, action).ok);
