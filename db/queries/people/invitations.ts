import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { invitations } from "@/db/schema";
import { hashOfToken } from "@/db/secret";

export type InvitationRow = typeof invitations.$inferSelect;

const open = (now: number) =>
  and(
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, now),
  );

export async function insertInvitation(
  tx: Db,
  row: typeof invitations.$inferInsert,
): Promise<void> {
  await tx.insert(invitations).values(row);
}

/** The invitation a link leads to, while it can still be accepted. */
export async function findInvitation(
  token: string,
  now: number,
  db: Db = reader(),
): Promise<InvitationRow | null> {
  const [row] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hashOfToken(token)), open(now)));
  return row ?? null;
}

export type InvitationLine = Omit<InvitationRow, "tokenHash">;

/** Invitations that wait to be accepted, newest first; none for who does not manage people. */
export async function listInvitations(
  actor: Actor,
  now: number,
  db: Db = reader(),
): Promise<readonly InvitationLine[]> {
  if (!canHouse(actor, "manage-people").ok) return [];
  const rows = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.publicationId, actor.publicationId), open(now)))
    .orderBy(desc(invitations.createdAt));
  return rows.map(({ tokenHash: _hash, ...line }) => line);
}

export async function markAccepted(tx: Db, id: string, now: number): Promise<void> {
  await tx.update(invitations).set({ acceptedAt: now }).where(eq(invitations.id, id));
}

/** Takes an open invitation back. @returns it, or null when there is none to take back. */
export async function revokeInvitation(
  tx: Db,
  publicationId: string,
  id: string,
  now: number,
): Promise<InvitationRow | null> {
  const [row] = await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.id, id), eq(invitations.publicationId, publicationId), open(now)))
    .returning();
  return row ?? null;
}

/** A later link for the same login makes the earlier ones worthless. */
export async function revokeInvitationsFor(tx: Db, login: string, now: number): Promise<void> {
  await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.login, login), open(now)));
}
