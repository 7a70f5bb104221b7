import { asc } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { movedAddresses } from "@/db/schema";

/** Old addresses (paths) and where they lead now. */
export async function listMovedAddresses(
  db: Db = reader(),
): Promise<readonly { readonly path: string; readonly target: string }[]> {
  return db
    .select({ path: movedAddresses.path, target: movedAddresses.target })
    .from(movedAddresses)
    .orderBy(asc(movedAddresses.path));
}
