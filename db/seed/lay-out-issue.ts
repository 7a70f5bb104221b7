import { eq } from "drizzle-orm";
import { layOutPage } from "@/core/layout/lay-out-page";
import { type PageFormat, pageFormats } from "@/core/layout/page-format";
import { wishOfPage } from "@/core/layout/wish-of-page";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { pageLayouts, publications } from "@/db/schema";
import { transact } from "@/db/transact";
import type { Newsroom } from "./fresh-newsroom";

/** For tests: the house lays out its pages, and those of the numbers given (all of them) are laid out by the machine. */
export async function layOutIssue(
  room: Newsroom,
  issueId: string,
  numbers?: readonly number[],
  format: PageFormat = pageFormats["si-kai"],
): Promise<void> {
  const { qin } = room.actors;
  const copy = await findIssueCopy(qin, issueId);
  await transact(async (tx) => {
    await tx
      .update(publications)
      .set({ pageFormat: format })
      .where(eq(publications.id, room.publicationId));
    for (const page of copy?.pages ?? []) {
      if (numbers && !numbers.includes(page.number)) continue;
      const { layout } = layOutPage(wishOfPage(page, format, new Map(), 1));
      const row = { pageId: page.id, layout, changedBy: qin.userId, changedAt: 0 };
      await tx.insert(pageLayouts).values(row).onConflictDoNothing();
    }
  });
}
