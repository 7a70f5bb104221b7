import { canIssue } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findMark } from "@/db/queries/proof/find-mark";
import { isHandedIn } from "@/db/queries/proof/write-mark";
import type { Context } from "./context";

/** A mark that this person made and may still take back. @throws Refused */
export async function demandOwnMark(ctx: Context, tx: Db, markId: string) {
  const found = await findMark(ctx.actor, markId, tx);
  if (!found) throw new Refused(refuse("mark-not-found"));
  const { mark, file } = found;
  demand(canIssue(ctx.actor, "read-proof", file.facts));
  if (mark.readerId !== ctx.actor.userId) throw new Refused(refuse("mark-of-another"));
  if (mark.state !== "open") throw new Refused(refuse("mark-settled"));
  if (await isHandedIn(tx, mark)) throw new Refused(refuse("mark-handed-in"));
  const page = file.pages.find(({ id }) => id === mark.pageId);
  return { mark, file, pageNumber: page?.number ?? 0 };
}
