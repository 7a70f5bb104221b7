import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { record } from "@/db/queries/log/record";
import { listReadablePictures } from "@/db/queries/picture/find-picture";
import { findSet, insertSet, putIntoSet } from "@/db/queries/picture/write-set";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Longest name of a set, characters. */
const longestName = 60;

export interface CollectPictures {
  readonly pictureIds: readonly string[];
  /** Of a set there is, or of one to be made. */
  readonly name: string;
}

/** Puts pictures into a set of that name, and makes the set when there is none. @returns its id. */
export async function collectPictures(
  ctx: Context,
  input: CollectPictures,
): Promise<{ readonly setId: string }> {
  demand(canHouse(ctx.actor, "upload-picture"));
  const name = tidyLine(input.name);
  if (name === "") throw new Refused(refuse("set-name-missing", undefined, "name"));
  if (name.length > longestName)
    throw new Refused(refuse("too-long", { max: longestName, length: name.length }, "name"));
  const ids = [...new Set(input.pictureIds)];
  return transact(async (tx) => {
    const readable = await listReadablePictures(ctx.actor, ids, tx);
    if (ids.length === 0 || ids.some((id) => !readable.has(id)))
      throw new Refused(refuse("picture-not-found"));
    const setId = await setNamed(tx, ctx, name);
    await putIntoSet(tx, setId, ids, ctx.now);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "collect-pictures",
      objectType: "picture",
      objectId: setId,
      detail: { name, count: ids.length },
    });
    return { setId };
  });
}

async function setNamed(tx: Db, ctx: Context, name: string): Promise<string> {
  const { publicationId, userId } = ctx.actor;
  const set =
    (await findSet(tx, publicationId, { name })) ??
    (await insertSet(tx, { publicationId, name, createdBy: userId, createdAt: ctx.now }));
  return set.id;
}
