import { and, eq, inArray } from "drizzle-orm";
import { layoutInSmall } from "@/core/layout/layout-in-small";
import type { PageLayout } from "@/core/layout/page-layout";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { pageLayouts, pages } from "@/db/schema";
import { findIssue } from "../issue/find-issue";

/** The layouts of an issue by page and without words, of these pages alone if they are named; null where the actor may not read the issue. */
export async function listIssueLayouts(
  actor: Actor,
  issueId: string,
  pageIds?: readonly string[],
  db: Db = reader(),
): Promise<Readonly<Record<string, PageLayout>> | null> {
  if (!(await findIssue(actor, issueId, db))) return null;
  const rows = await db
    .select({ pageId: pages.id, layout: pageLayouts.layout })
    .from(pageLayouts)
    .innerJoin(pages, eq(pages.id, pageLayouts.pageId))
    .where(
      and(
        eq(pages.issueId, issueId),
        pageIds === undefined ? undefined : inArray(pages.id, [...pageIds]),
      ),
    );
  return Object.fromEntries(rows.map(({ pageId, layout }) => [pageId, layoutInSmall(layout)]));
}
