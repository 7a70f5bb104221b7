import { and, asc, eq, exists, inArray, isNull } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { appointments, users } from "@/db/schema";

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** People who may be named 责任编辑 of a page, in the order of their names. */
export async function listPageEditors(
  actor: Actor,
  db: Db = reader(),
): Promise<readonly PersonName[]> {
  const editing = db
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        eq(appointments.userId, users.id),
        inArray(appointments.role, [
          "section-editor",
          "department-head",
          "duty-chief",
          "layout-editor",
        ]),
      ),
    );
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(eq(users.publicationId, actor.publicationId), isNull(users.disabledAt), exists(editing)),
    )
    .orderBy(asc(users.pinyin));
}

/** Someone of this publication, disabled or not. */
export async function findPerson(
  db: Db,
  publicationId: string,
  id: string,
): Promise<PersonName | null> {
  const [row] = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.id, id), eq(users.publicationId, publicationId)));
  return row ?? null;
}
