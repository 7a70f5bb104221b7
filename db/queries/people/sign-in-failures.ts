import { and, eq, gt, lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { signInFailures } from "@/db/schema";

/** Times (UTC ms) of the subject's failures since then. */
export async function listFailures(
  tx: Db,
  subject: string,
  since: number,
): Promise<readonly number[]> {
  const rows = await tx
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(and(eq(signInFailures.subject, subject), gt(signInFailures.at, since)));
  return rows.map((row) => row.at);
}

/** @returns the row's id, so that a try that turns out right can be taken back. */
export async function insertFailure(tx: Db, subject: string, at: number): Promise<string> {
  const id = newId();
  await tx.insert(signInFailures).values({ id, subject, at });
  return id;
}

export async function deleteFailure(tx: Db, id: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.id, id));
}

export async function deleteFailuresOf(tx: Db, subject: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.subject, subject));
}

export async function forgetFailures(tx: Db, before: number): Promise<void> {
  await tx.delete(signInFailures).where(lt(signInFailures.at, before));
}
