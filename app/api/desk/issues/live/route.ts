import { deskRoute } from "@/app/desk-route";
import { liveAnswer } from "@/app/live/live-answer";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { demand } from "@/core/refusal";
import { readIssuesPulse } from "@/db/queries/live/read-issues-pulse";

export const dynamic = "force-dynamic";

/** What changes in the list of issues while somebody has it open: an `IssuesPulse`, and then news of it. */
export const GET = deskRoute(async (ctx, request) => {
  const { publicationId } = ctx.actor;
  const may = (actor: Actor) => canIssue(actor, "read-issue", { publicationId, state: "planning" });
  demand(may(ctx.actor));
  return liveAnswer(
    request.signal,
    `issues of ${publicationId}`,
    () => readIssuesPulse(publicationId),
    (actor) => may(actor).ok,
  );
});
