import { checkPerson, personLimits } from "@/core/people/check-person";
import { mayManage } from "@/core/people/may-manage";
import { demand, Refused, refuse } from "@/core/refusal";
import { pinyinKey } from "@/core/text/name-key";
import { tidyLine } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { findUser } from "@/db/queries/people/find-user";
import { updateUser } from "@/db/queries/people/write-user";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface RenamePerson {
  readonly userId: string;
  readonly name: string;
  /** The key the name is sorted by; empty for the usual reading of the name. */
  readonly pinyin: string;
}

/** Corrects a name or the reading it is sorted by (曾 is zeng, not ceng). */
export async function renamePerson(ctx: Context, input: RenamePerson): Promise<void> {
  demand(mayManage(ctx.actor, "manage-people", ctx.now));
  const problems = checkPerson({ name: input.name });
  if (problems.length > 0) throw new Refused(...problems);
  const name = tidyLine(input.name);
  const pinyin = (tidyLine(input.pinyin) || pinyinKey(name)).toLowerCase();
  if (pinyin.length > personLimits.pinyin)
    throw new Refused(
      refuse("too-long", { max: personLimits.pinyin, length: pinyin.length }, "pinyin"),
    );
  await transact(async (tx) => {
    const person = await findUser(ctx.actor.publicationId, input.userId, tx);
    if (!person) throw new Refused(refuse("person-not-found"));
    await updateUser(tx, person.id, { name, pinyin });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "rename-person",
      objectType: "person",
      objectId: person.id,
      detail: { before: person.name, name, pinyin },
    });
  });
}
