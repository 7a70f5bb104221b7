import { and, eq, isNotNull, ne } from "drizzle-orm";
import type { IssueCopy } from "@/core/issue/issue-copy";
import { type ProofNeed, proofNeed } from "@/core/paper/page-needs";
import { type Db, reader } from "@/db/client";
import { renderings } from "@/db/schema";

/** Which pages of an issue need a proof, by page id; of pages without a story nothing is told. */
export async function listProofNeeds(
  issue: Pick<IssueCopy, "id" | "pages">,
  db: Db = reader(),
): Promise<ReadonlyMap<string, ProofNeed>> {
  const { pageId, contentHash, state } = renderings;
  const rows = await db
    .select({ pageId, contentHash, state })
    .from(renderings)
    .where(
      and(
        eq(renderings.issueId, issue.id),
        isNotNull(renderings.pageId),
        ne(renderings.stage, "release"),
      ),
    );
  return new Map(
    issue.pages
      .filter(({ placements }) => placements.length > 0)
      .map((page) => [
        page.id,
        proofNeed(
          page.contentHash,
          rows.filter((row) => row.pageId === page.id),
        ),
      ]),
  );
}
