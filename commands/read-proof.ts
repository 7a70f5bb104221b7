import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import { mayReadRound, proofRounds } from "@/core/page/proofing";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { findIssue } from "@/db/queries/issue/find-issue";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import { insertProof } from "@/db/queries/issue/write-proof";
import { record } from "@/db/queries/log/record";
import { findRendering } from "@/db/queries/press/list-renderings";
import { findProofOf } from "@/db/queries/proof/find-proof-of";
import { listPageChanges } from "@/db/queries/proof/page-changes";
import { countMarks } from "@/db/queries/proof/write-mark";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandWholeSheet, isProof } from "./demand-proof";

export interface ReadProof {
  readonly issueId: string;
  readonly pageId: string;
  /** 一校 1, 二校 2, 三校 3. */
  readonly round: number;
  /** Hash of the page the proofreader had on screen: a proof never covers words nobody read. */
  readonly contentHash: string;
  /** The frozen proof that was read; the words alone are read where the page has none in its present state. */
  readonly renderingId?: string;
  /** Corrections asked for besides the marks on that proof, as on paper; 0 for a clean one. */
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
    const copy = await copyOf(file, tx);
    const page = copy.pages.find((p) => p.id === input.pageId);
    if (!page) throw new Refused(refuse("page-not-found"));
    if (page.placements.length === 0)
      throw new Refused(refuse("page-empty", { page: page.number }));
    await demandPresentProof(ctx, tx, copy, page, input.renderingId);
    if (page.contentHash !== input.contentHash)
      throw new Refused(refuse("proof-page-changed", { page: page.number }));
    await demandWholeSheet(ctx, tx, page);
    demand(mayReadRound(input.round, ctx.actor.userId, page.proofs));
    const note = tidyText(input.note ?? "");
    const { renderingId = null, round } = input;
    const readerId = ctx.actor.userId;
    const marks = renderingId ? await countMarks(tx, { renderingId, round, readerId }) : 0;
    const corrections = input.corrections + marks;
    await insertProof(tx, {
      pageId: page.id,
      round,
      contentHash: page.contentHash,
      readerId,
      renderingId,
      corrections,
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
        round,
        corrections,
        note,
      },
    });
  });
}

/** @throws Refused when the proof is another's, shows what the page no longer is, or one waits that was not read. */
async function demandPresentProof(
  { actor }: Context,
  tx: Db,
  copy: IssueCopy,
  page: PageCopy,
  renderingId: string | undefined,
): Promise<void> {
  if (renderingId === undefined) {
    const waits = await findProofOf(tx, page.id, page.contentHash);
    if (waits)
      throw new Refused(refuse("proof-waits", { page: page.number, number: waits.number }));
    return;
  }
  const rendering = await findRendering(actor, renderingId, tx);
  if (rendering?.pageId !== page.id || !isProof(rendering))
    throw new Refused(refuse("proof-not-found"));
  const changes = await listPageChanges(actor, rendering, { copy, page }, tx);
  if (changes.length > 0) throw new Refused(...changes);
}

function checkInput({ round, corrections, note }: ReadProof): void {
  if (!(proofRounds as readonly number[]).includes(round))
    throw new Refused(refuse("proof-round-unknown", undefined, "round"));
  if (!Number.isInteger(corrections) || corrections < 0 || corrections > 9999)
    throw new Refused(refuse("corrections-invalid", undefined, "corrections"));
  if ((note ?? "").length > 2000)
    throw new Refused(refuse("too-long", { max: 2000, length: (note ?? "").length }, "note"));
}
