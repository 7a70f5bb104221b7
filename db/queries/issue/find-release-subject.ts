import { eq } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { issues } from "@/db/schema";

export interface ReleaseSubject {
  readonly publicationId: string;
  readonly date: string;
}

/** What the clock must know of an issue before it acts: whose it is, and its date. */
export async function findReleaseSubject(
  issueId: string,
  db: Db = reader(),
): Promise<ReleaseSubject | null> {
  const [row] = await db
    .select({ publicationId: issues.publicationId, date: issues.date })
    .from(issues)
    .where(eq(issues.id, issueId));
  return row ?? null;
}
