import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { issues, pages, placements } from "@/db/schema";

/** A story's words changed: pages that carry it are no longer what was proofed. */
export async function markPagesOfStory(tx: Db, storyId: string): Promise<void> {
  const open = await tx
    .select({ pageId: placements.pageId, issueId: placements.issueId })
    .from(placements)
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(
      and(
        eq(placements.storyId, storyId),
        inArray(issues.state, ["planning", "editing", "proofing", "signed-off"]),
      ),
    );
  if (open.length === 0) return;
  await tx
    .update(pages)
    .set({ revision: sql`${pages.revision} + 1` })
    .where(
      inArray(
        pages.id,
        open.map((p) => p.pageId),
      ),
    );
  await tx
    .update(issues)
    .set({ revision: sql`${issues.revision} + 1` })
    .where(
      inArray(
        issues.id,
        open.map((p) => p.issueId),
      ),
    );
}
