import type { PageCopy } from "@/core/issue/issue-copy";
import { mayReadRound, mayReadSheet } from "@/core/page/proofing";
import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findIssue, type IssueFile } from "@/db/queries/issue/find-issue";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import { type DeskRendering, findRendering } from "@/db/queries/press/list-renderings";
import { listReadable } from "@/db/queries/story/list-readable";
import type { Context } from "./context";

export interface ProofUnderEyes {
  readonly file: IssueFile;
  readonly page: PageCopy;
  readonly rendering: DeskRendering;
}

/** The proof this person reads in this round. @throws Refused when it is not there to be read, or not by them. */
export async function demandProof(
  ctx: Context,
  tx: Db,
  { renderingId, round }: { readonly renderingId: string; readonly round: number },
): Promise<ProofUnderEyes> {
  const rendering = await findRendering(ctx.actor, renderingId, tx);
  const file = rendering && (await findIssue(ctx.actor, rendering.issueId, tx));
  if (!file) throw new Refused(refuse("proof-not-found"));
  demand(canIssue(ctx.actor, "read-proof", file.facts));
  const page = (await copyOf(file, tx)).pages.find(({ id }) => id === rendering.pageId);
  if (!page || !isProof(rendering)) throw new Refused(refuse("proof-not-found"));
  await demandWholeSheet(ctx, tx, page);
  demand(mayReadRound(round, ctx.actor.userId, page.proofs));
  return { file, page, rendering };
}

/** A page that is done; what readers will get is no proof. */
export const isProof = ({ state, stage }: Pick<DeskRendering, "state" | "stage">): boolean =>
  state === "done" && stage !== "release";

/** @throws Refused when the page shows a story that this person may not read. */
export async function demandWholeSheet({ actor }: Context, tx: Db, page: PageCopy): Promise<void> {
  const ids = page.placements.map(({ story }) => story.id);
  const seen = await listReadable(actor, ids, tx);
  demand(mayReadSheet(page.number, ids.filter((id) => !seen.has(id)).length));
}
