import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { issues, placements } from "@/db/schema";
import { touchPages } from "./write-pages";

/**
 * A story's words changed: pages that carry it are no longer what was proofed. The issue's own revision stays:
 * it counts changes of the arrangement, and whoever moves a story need not care that another is being written.
 */
export async function markPagesOfStory(tx: Db, storyId: string): Promise<void> {
  const open = await tx
    .select({ pageId: placements.pageId })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(
      and(
        eq(placements.storyId, storyId),
        inArray(issues.state, ["planning", "editing", "proofing", "signed-off"]),
      ),
    );
  await touchPages(
    tx,
    open.map((p) => p.pageId),
  );
}
