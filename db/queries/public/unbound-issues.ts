import { and, asc, eq, exists, inArray, isNull, not, sql } from "drizzle-orm";
import type { PressFile } from "@/core/paper/press-file";
import { type Db, reader } from "@/db/client";
import { publications, publicIssues, renderings } from "@/db/schema";
import { bumpSite } from "./bump-site";

/** Public issues that were printed here, wait for no page, and have no EPUB of what readers have now. Oldest first. */
export async function listUnboundIssues(db: Db = reader()): Promise<readonly string[]> {
  const releases = (states: readonly ("queued" | "running" | "done")[]) =>
    db
      .select({ one: sql`1` })
      .from(renderings)
      .where(
        and(
          eq(renderings.issueId, publicIssues.issueId),
          eq(renderings.stage, "release"),
          inArray(renderings.state, [...states]),
        ),
      );
  const rows = await db
    .select({ id: publicIssues.issueId })
    .from(publicIssues)
    .where(
      and(
        eq(publicIssues.status, "public"),
        isNull(publicIssues.epub),
        exists(releases(["done"])),
        not(exists(releases(["queued", "running"]))),
      ),
    )
    .orderBy(asc(publicIssues.date));
  return rows.map(({ id }) => id);
}

/** Shows readers the EPUB, unless anything they have has changed since it was read. @returns whether it is shown */
export async function keepEpub(
  tx: Db,
  issueId: string,
  epub: PressFile,
  siteRevision: number,
): Promise<boolean> {
  const [issue] = await tx
    .select({ publicationId: publicIssues.publicationId, revision: publications.siteRevision })
    .from(publicIssues)
    .innerJoin(publications, eq(publications.id, publicIssues.publicationId))
    .where(and(eq(publicIssues.issueId, issueId), eq(publicIssues.status, "public")));
  if (issue?.revision !== siteRevision) return false;
  await tx.update(publicIssues).set({ epub }).where(eq(publicIssues.issueId, issueId));
  await bumpSite(tx, issue.publicationId);
  return true;
}
