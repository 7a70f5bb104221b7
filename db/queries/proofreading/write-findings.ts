import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { proofIgnores, proofTallies } from "@/db/schema";

/** Keeps that a finding is none. Kept once, whoever says it first. */
export async function insertIgnore(
  tx: Db,
  row: typeof proofIgnores.$inferInsert,
): Promise<{ readonly isNew: boolean }> {
  const rows = await tx.insert(proofIgnores).values(row).onConflictDoNothing().returning();
  return { isNew: rows.length > 0 };
}

/** Adds to what is counted of a rule. */
export async function addToTally(
  tx: Db,
  publicationId: string,
  rule: string,
  more: { readonly shown?: number; readonly accepted?: number; readonly ignored?: number },
): Promise<void> {
  const { shown = 0, accepted = 0, ignored = 0 } = more;
  await tx
    .insert(proofTallies)
    .values({ publicationId, rule, shown, accepted, ignored })
    .onConflictDoUpdate({
      target: [proofTallies.publicationId, proofTallies.rule],
      set: {
        shown: sql`${proofTallies.shown} + ${shown}`,
        accepted: sql`${proofTallies.accepted} + ${accepted}`,
        ignored: sql`${proofTallies.ignored} + ${ignored}`,
      },
    });
}

/** Switches a built-in rule off or on again. */
export async function switchRule(
  tx: Db,
  publicationId: string,
  rule: string,
  isOff: boolean,
): Promise<void> {
  await tx
    .insert(proofTallies)
    .values({ publicationId, rule, isOff })
    .onConflictDoUpdate({
      target: [proofTallies.publicationId, proofTallies.rule],
      set: { isOff },
    });
}
