import { mayReadRound, mayReadSheet, proofRounds } from "@/core/page/proofing";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import { findIssue } from "@/db/queries/issue/find-issue";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import { insertProof } from "@/db/queries/issue/write-proof";
import { record } from "@/db/queries/log/record";
import { listReadable } from "@/db/queries/story/list-readable";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface ReadProof {
  readonly issueId: string;
  readonly pageId: string;
  /** 一校 1, 二校 2, 三校 3. */
  readonly round: number;
  /** Hash of the page the proofreader had on screen: a proof never covers words nobody read. */
  readonly contentHash: string;
  /** Corrections marked, 0 for a clean proof. */
  readonly corrections: number;
  readonly note?: string;
}

/**
 * One reading of a page. Refused when the page has changed since it was opened, or shows a story the reader may not
 * see.
 */
export async function readProof(ctx: Context, input: ReadProof): Promise<void> {
  checkInput(input);
  await transact(async (tx) => {
    const file = await findIssue(ctx.actor, input.issueId, tx);
    if (!file) throw new Refused(refuse("issue-not-found"));
    demand(canIssue(ctx.actor, "read-proof", file.facts));
    const page = (await copyOf(file, tx)).pages.find((p) => p.id === input.pageId);
    if (!page) throw new Refused(refuse("page-not-found"));
    if (page.placements.length === 0)
      throw new Refused(refuse("page-empty", { page: page.number }));
    if (page.contentHash !== input.contentHash)
      throw new Refused(refuse("proof-page-changed", { page: page.number }));
    const ids = page.placements.map((p) => p.story.id);
    const seen = await listReadable(ctx.actor, ids, tx);
    demand(mayReadSheet(page.number, ids.filter((id) => !seen.has(id)).length));
    demand(mayReadRound(input.round, ctx.actor.userId, page.proofs));
    const note = tidyText(input.note ?? "");
    await insertProof(tx, {
      pageId: page.id,
      round: input.round,
      contentHash: page.contentHash,
      readerId: ctx.actor.userId,
      corrections: input.corrections,
      note,
      at: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "read-proof",
      objectType: "page",
      objectId: page.id,
      issueId: input.issueId,
      detail: {
        date: file.issue.date,
        page: page.number,
        round: input.round,
        corrections: input.corrections,
        note,
      },
    });
  });
}

function checkInput({ round, corrections, note }: ReadProof): void {
  if (!(proofRounds as readonly number[]).includes(round))
    throw new Refused(refuse("proof-round-unknown", undefined, "round"));
  if (!Number.isInteger(corrections) || corrections < 0 || corrections > 9999)
    throw new Refused(refuse("corrections-invalid", undefined, "corrections"));
  if ((note ?? "").length > 2000)
    throw new Refused(refuse("too-long", { max: 2000, length: (note ?? "").length }, "note"));
}
