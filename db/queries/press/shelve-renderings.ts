import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { renderings } from "@/db/schema";

/** Nothing that waits is printed by itself: each page says why, and may be asked for again. Raises no alarm. */
export async function shelveRenderings(tx: Db, fault: string, at: number): Promise<void> {
  await tx
    .update(renderings)
    .set({ state: "failed", fault, doneAt: at })
    .where(eq(renderings.state, "queued"));
}
