import { deskRoute } from "@/app/desk-route";
import { liveAnswer } from "@/app/live/live-answer";
import { canIssue } from "@/core/people/can";
import { Refused, refuse } from "@/core/refusal";
import { findIssue } from "@/db/queries/issue/find-issue";
import { readIssuePulse } from "@/db/queries/live/read-issue-pulse";

export const dynamic = "force-dynamic";

/** What changes in an issue while somebody has it open: an `IssuePulse`, and then news of it. */
export const GET = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  const file = await findIssue(ctx.actor, id);
  if (!file) throw new Refused(refuse("issue-not-found"));
  return liveAnswer(
    request.signal,
    `issue ${id}`,
    () => readIssuePulse(id, Date.now()),
    (actor) => canIssue(actor, "read-issue", file.facts).ok,
  );
});
