import { and, asc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { PageZone } from "@/core/paper/page-zone";
import type { IncomingScan } from "@/core/paper/scan";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { pageScans } from "@/db/schema";
import type { ScanRow } from "./find-scan";

/** A file whose reader has given no sign of life for so long (ms) was lost with its process, and may be read again. */
export const scanLease = 20_000;

/** Puts a file before the reader of old pages. What the page had stays until the new one is read. */
export async function putIncoming(
  tx: Db,
  input: {
    readonly issueId: string;
    readonly pageId: string;
    readonly incoming: IncomingScan;
    readonly by: string;
    readonly at: number;
  },
): Promise<void> {
  const { incoming } = input;
  const fresh = {
    incoming,
    state: "queued" as const,
    progress: 0,
    claimedAt: null,
    attempts: 0,
    fault: null,
    faultParams: null,
    uploadedBy: input.by,
    uploadedAt: input.at,
  };
  await tx
    .insert(pageScans)
    .values({
      id: newId(),
      issueId: input.issueId,
      pageId: input.pageId,
      kind: incoming.kind,
      source: incoming.file,
      fileName: incoming.fileName,
      ...fresh,
    })
    .onConflictDoUpdate({ target: pageScans.pageId, set: fresh });
}

/** Takes the file that has waited longest, for this process alone. Call inside a write transaction. */
export async function claimScan(tx: Db, now: number): Promise<ScanRow | null> {
  const waiting = tx
    .select({ id: pageScans.id })
    .from(pageScans)
    .where(
      or(
        eq(pageScans.state, "queued"),
        and(eq(pageScans.state, "running"), lt(pageScans.claimedAt, now - scanLease)),
      ),
    )
    .orderBy(asc(pageScans.uploadedAt))
    .limit(1);
  const [row] = await tx
    .update(pageScans)
    .set({
      state: "running",
      claimedAt: now,
      progress: 5,
      attempts: sql`${pageScans.attempts} + 1`,
    })
    .where(inArray(pageScans.id, waiting))
    .returning();
  return row ?? null;
}

/** Which reading of which scan is meant. */
export type ScanClaim = Pick<ScanRow, "id" | "claimedAt">;

/** A sign of life of its reader. @returns its claim from now on, null where another file was brought meanwhile */
export async function renewScan(tx: Db, claim: ScanClaim, now: number): Promise<ScanClaim | null> {
  const isOurs = await settleScan(tx, claim, () => ({ claimedAt: now }));
  return isOurs ? { id: claim.id, claimedAt: now } : null;
}

/**
 * Changes the scan while it is still the one that was claimed: another file may have been brought meanwhile. `change` is
 * asked with the scan as it is now.
 */
export async function settleScan(
  tx: Db,
  claimed: ScanClaim,
  change: (now: ScanRow) => Partial<typeof pageScans.$inferInsert>,
): Promise<boolean> {
  const same = and(eq(pageScans.id, claimed.id), eq(pageScans.claimedAt, claimed.claimedAt ?? -1));
  const [row] = await tx.select().from(pageScans).where(same);
  if (row) await tx.update(pageScans).set(change(row)).where(same);
  return row !== undefined;
}

/** Keeps the zones and counts the revision on. @returns the new revision */
export async function updateZones(tx: Db, id: string, zones: readonly PageZone[]): Promise<number> {
  const [row] = await tx
    .update(pageScans)
    .set({ zones, revision: sql`${pageScans.revision} + 1` })
    .where(eq(pageScans.id, id))
    .returning({ revision: pageScans.revision });
  if (!row) throw new Error(`scan ${id} is gone`);
  return row.revision;
}

export async function updateScan(
  tx: Db,
  id: string,
  change: Partial<typeof pageScans.$inferInsert>,
): Promise<void> {
  await tx.update(pageScans).set(change).where(eq(pageScans.id, id));
}

/** Keeps a page that came ready, as saved e-paper pages do, in place of what the page had. */
export async function putScan(
  tx: Db,
  row: Omit<typeof pageScans.$inferInsert, "id" | "state">,
): Promise<void> {
  const ready = {
    ...row,
    state: "ready" as const,
    progress: 100,
    incoming: null,
    fault: null,
    faultParams: null,
    claimedAt: null,
    publishedAt: null,
  };
  await tx
    .insert(pageScans)
    .values({ id: newId(), ...ready })
    .onConflictDoUpdate({
      target: pageScans.pageId,
      set: { ...ready, revision: sql`${pageScans.revision} + 1` },
    });
}

/** Takes a page's scan away with the page; its files stay, as whatever was kept does. */
export async function deleteScan(tx: Db, pageId: string): Promise<void> {
  await tx.delete(pageScans).where(eq(pageScans.pageId, pageId));
}
