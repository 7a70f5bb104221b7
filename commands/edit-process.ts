import { mayManage } from "@/core/people/may-manage";
import { type ProcessStage, plainStage } from "@/core/process/process";
import { checkProcess } from "@/core/publication/check-publication";
import { changedMeanwhile } from "@/core/publication/merge-settings";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findPublication } from "@/db/queries/publication/find-publication";
import { lastStageInUse, updatePublication } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Changes the reviews every story passes, also those on their way: refused while one waits at a stage that would go. */
export async function editProcess(
  ctx: Context,
  input: {
    readonly process: readonly ProcessStage[];
    /** What the form was filled with, so that nobody's change is put back by another's. */
    readonly from?: readonly ProcessStage[] | undefined;
  },
): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  const problems = checkProcess(input.process);
  if (problems.length > 0) throw new Refused(...problems);
  const process = input.process.map(plainStage);
  await transact(async (tx) => {
    const now = (await findPublication(ctx.actor.publicationId, tx))?.process.map(plainStage) ?? [];
    const clashes = changedMeanwhile(input.from?.map(plainStage), process, now, "process");
    if (clashes.length > 0) throw new Refused(...clashes);
    const inUse = await lastStageInUse(tx, ctx.actor.publicationId);
    if (inUse > process.length)
      throw new Refused(refuse("process-in-use", { stage: inUse }, "process"));
    await updatePublication(tx, ctx.actor.publicationId, { process });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-process",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: { stages: process.map((stage) => `${stage.name}:${stage.role}`).join(" ") },
    });
  });
}
