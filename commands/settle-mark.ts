import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { mayEdit } from "@/core/process/may-edit";
import { type Answer, Refused, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyText } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import type { IssueFile } from "@/db/queries/issue/find-issue";
import { record } from "@/db/queries/log/record";
import { findMark, type MarkRow } from "@/db/queries/proof/find-mark";
import { updateMark } from "@/db/queries/proof/write-mark";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface SettleMark {
  readonly markId: string;
  /** Made, not to be made, or open again. */
  readonly state: "done" | "refused" | "open";
  /** Why it is not made. */
  readonly reason?: string;
}

/** The longest reason, characters. */
const longestReason = 500;

/** Says what became of a correction: by who lays out the page, or may edit the story it is about. */
export async function settleMark(ctx: Context, input: SettleMark): Promise<void> {
  const reason = input.state === "refused" ? tidyText(input.reason ?? "") : "";
  checkReason(input.state, reason);
  await transact(async (tx) => {
    const found = await findMark(ctx.actor, input.markId, tx);
    if (!found) throw new Refused(refuse("mark-not-found"));
    const { mark, file } = found;
    const answer = await maySettle(ctx.actor, tx, mark, file);
    if (!answer.ok) throw new Refused(answer);
    if (mark.state === input.state && mark.reason === reason) return;
    const isOpen = input.state === "open";
    await updateMark(tx, mark.id, {
      state: input.state,
      reason,
      settledBy: isOpen ? null : ctx.actor.userId,
      settledAt: isOpen ? null : ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "settle-mark",
      objectType: "page",
      objectId: mark.pageId,
      issueId: mark.issueId,
      detail: {
        page: file.pages.find(({ id }) => id === mark.pageId)?.number ?? 0,
        state: input.state,
        quote: mark.quote,
        replacement: mark.replacement,
        reason,
        markId: mark.id,
      },
    });
  });
}

/** The issue must be open: what was signed off does not change, and so no correction is made in it. */
async function maySettle(actor: Actor, tx: Db, mark: MarkRow, file: IssueFile): Promise<Answer> {
  const byPage = canIssue(actor, "settle-mark", file.facts);
  if (byPage.ok || byPage.code === "wrong-issue-state" || mark.storyId === null) return byPage;
  const story = await findStory(actor, mark.storyId, tx);
  const isOpen = ["planning", "editing", "proofing"].includes(file.issue.state);
  return story && isOpen && mayEdit(actor, story.facts).ok ? { ok: true } : byPage;
}

function checkReason(state: SettleMark["state"], reason: string): void {
  if (state === "refused" && isBlank(reason))
    throw new Refused(refuse("mark-reason-needed", undefined, "reason"));
  if (reason.length > longestReason)
    throw new Refused(refuse("too-long", { max: longestReason, length: reason.length }, "reason"));
}
