import { and, eq } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { users } from "@/db/schema";

export type UserRow = typeof users.$inferSelect;

/** @param login as typed: case and surrounding space do not matter. */
export async function findUserByLogin(login: string, db: Db = reader()): Promise<UserRow | null> {
  const [row] = await db
    .select()
    .from(users)
    .where(eq(users.login, loginKey(login)));
  return row ?? null;
}

export async function findUser(
  publicationId: string,
  id: string,
  db: Db = reader(),
): Promise<UserRow | null> {
  const [row] = await db
    .select()
    .from(users)
    .where(and(eq(users.id, id), eq(users.publicationId, publicationId)));
  return row ?? null;
}

/** The form a login is stored and compared in. */
export const loginKey = (login: string): string => login.normalize("NFKC").trim().toLowerCase();
