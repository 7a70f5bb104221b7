import { eq } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { movedAddresses } from "@/db/schema";

/** Where an old address leads now; null for one that never moved. */
export async function findMovedAddress(path: string, db: Db = reader()): Promise<string | null> {
  const [row] = await db
    .select({ target: movedAddresses.target })
    .from(movedAddresses)
    .where(eq(movedAddresses.path, path));
  return row?.target ?? null;
}
