import { and, desc, eq, ne } from "drizzle-orm";
import type { Db } from "@/db/client";
import { renderings } from "@/db/schema";

/** The last proof that was made of a page in this state of it; null when there is none. */
export async function findProofOf(
  db: Db,
  pageId: string,
  contentHash: string,
): Promise<{ readonly id: string; readonly number: number } | null> {
  const [row] = await db
    .select({ id: renderings.id, number: renderings.number })
    .from(renderings)
    .where(
      and(
        eq(renderings.pageId, pageId),
        eq(renderings.contentHash, contentHash),
        eq(renderings.state, "done"),
        ne(renderings.stage, "release"),
      ),
    )
    .orderBy(desc(renderings.number))
    .limit(1);
  return row ?? null;
}
