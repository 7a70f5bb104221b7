import { type Actor, clockUserId } from "@/core/people/actor";
import { canIssue, type IssueFacts } from "@/core/people/can";
import { type Answer, allowed, refuse } from "@/core/refusal";

/** The duty chief releases by hand; the clock releases what the duty chief signed off, and nothing else. */
export function mayRelease(actor: Actor, issue: IssueFacts): Answer {
  if (actor.userId !== clockUserId) return canIssue(actor, "release-issue", issue);
  return issue.state === "signed-off"
    ? allowed
    : refuse("wrong-issue-state", { state: issue.state });
}
