import { and, gt, inArray, lt } from "drizzle-orm";
import type { CheckedLink, LinkVerdict } from "@/core/link/verdict";
import { type Db, reader } from "@/db/client";
import { linkChecks } from "@/db/schema";

type Row = typeof linkChecks.$inferSelect;

/** What was found at these addresses since then, UTC ms. */
export async function listLinkChecks(
  hrefs: readonly string[],
  since: number,
  db: Db = reader(),
): Promise<readonly CheckedLink[]> {
  if (hrefs.length === 0) return [];
  const rows = await db
    .select()
    .from(linkChecks)
    .where(and(inArray(linkChecks.href, [...hrefs]), gt(linkChecks.at, since)));
  return rows.map((row) => ({ href: row.href, verdict: verdictOf(row) }));
}

function verdictOf({ verdict, status, target }: Row): LinkVerdict {
  if (verdict === "dead") return { is: "dead", status };
  return verdict === "moved" && target !== null ? { is: "moved", target } : { is: "fine" };
}

/** How long it is remembered that an address was looked at, ms. */
const remembered = 30 * 24 * 3_600_000;

/** Keeps what was found, and forgets what was found long ago. Where there was no answer nothing is known. */
export async function keepLinkChecks(
  tx: Db,
  found: readonly CheckedLink[],
  now: number,
): Promise<void> {
  for (const { href, verdict } of found) {
    if (verdict.is === "unchecked") continue;
    const row = {
      verdict: verdict.is,
      status: verdict.is === "dead" ? verdict.status : null,
      target: verdict.is === "moved" ? verdict.target : null,
      at: now,
    };
    await tx
      .insert(linkChecks)
      .values({ href, ...row })
      .onConflictDoUpdate({ target: linkChecks.href, set: row });
  }
  await tx.delete(linkChecks).where(lt(linkChecks.at, now - remembered));
}
