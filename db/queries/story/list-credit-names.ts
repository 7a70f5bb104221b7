import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { KeyedName } from "@/core/text/matches-name";
import { pinyinKey } from "@/core/text/name-key";
import { type Db, reader } from "@/db/client";
import { stories, users } from "@/db/schema";

/** How far back names are sought in what was written, stories. */
const lately = 1_000;
/** The most names offered that have no account. */
const most = 500;

/** Names for a 署名: the people of the house, then whoever was credited lately, the latest first. */
export async function listCreditNames(
  actor: Actor,
  db: Db = reader(),
): Promise<readonly KeyedName[]> {
  if (actor.appointments.length === 0) return [];
  const people = await db
    .select({ name: users.name, key: users.pinyin })
    .from(users)
    .where(and(eq(users.publicationId, actor.publicationId), isNull(users.disabledAt)))
    .orderBy(asc(users.pinyin));
  const credited = await db
    .select({ credits: stories.credits })
    .from(stories)
    .where(eq(stories.publicationId, actor.publicationId))
    .orderBy(desc(stories.updatedAt))
    .limit(lately);
  const known = new Set(people.map(({ name }) => name));
  const used = new Set(credited.flatMap(({ credits }) => credits.map(({ name }) => name)));
  const others = [...used].filter((name) => !known.has(name)).slice(0, most);
  return [...people, ...others.map((name) => ({ name, key: pinyinKey(name) }))];
}
