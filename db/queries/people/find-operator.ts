import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { Role } from "@/core/people/role";
import { type Db, reader } from "@/db/client";
import { appointments, users } from "@/db/schema";
import { loginKey } from "./find-user";

/**
 * The person on whose behalf the command line acts: the one of that login, or, when none is named, whoever has
 * longest held one of `roles`. Null when there is no such person, or the account is disabled.
 */
export async function findOperator(
  who: { readonly login: string } | { readonly roles: readonly Role[] },
  db: Db = reader(),
): Promise<Actor | null> {
  const wanted =
    "login" in who
      ? eq(users.login, loginKey(who.login))
      : inArray(appointments.role, [...who.roles]);
  const [user] = await db
    .select({ userId: users.id, name: users.name, publicationId: users.publicationId })
    .from(users)
    .innerJoin(appointments, eq(appointments.userId, users.id))
    .where(and(wanted, isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(1);
  if (!user) return null;
  const held = await db
    .select({ role: appointments.role, sectionId: appointments.sectionId })
    .from(appointments)
    .where(eq(appointments.userId, user.userId));
  return { ...user, appointments: held, sessionId: null, authenticatedAt: null };
}
