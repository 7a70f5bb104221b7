import { and, eq, lt, or } from "drizzle-orm";
import { reader } from "@/db/client";
import { pageScans } from "@/db/schema";
import { scanLease } from "./write-scan";

/** Whether a file waits to be read: one indexed look. `now` is UTC ms. */
export async function hasWaitingScan(now: number): Promise<boolean> {
  const [row] = await reader()
    .select({ id: pageScans.id })
    .from(pageScans)
    .where(
      or(
        eq(pageScans.state, "queued"),
        and(eq(pageScans.state, "running"), lt(pageScans.claimedAt, now - scanLease)),
      ),
    )
    .limit(1);
  return row !== undefined;
}
