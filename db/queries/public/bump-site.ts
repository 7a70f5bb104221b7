import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publications } from "@/db/schema";

/** Tells every process that readers must be shown something new. Once a transaction is enough. */
export async function bumpSite(tx: Db, publicationId: string): Promise<void> {
  await tx
    .update(publications)
    .set({ siteRevision: sql`${publications.siteRevision} + 1` })
    .where(eq(publications.id, publicationId));
}
