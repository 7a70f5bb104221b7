import { and, desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { issues, placements } from "@/db/schema";
import type { PlacementRow } from "./find-issue";

/** How the newest paper that readers have prints the story; null where none does. Its caller has found the story through the actor. */
export async function findPrintedPlacement(tx: Db, storyId: string): Promise<PlacementRow | null> {
  const [row] = await tx
    .select({ placement: placements })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(and(eq(placements.storyId, storyId), eq(issues.state, "published")))
    .orderBy(desc(issues.publishedAt))
    .limit(1);
  return row?.placement ?? null;
}
