import type { FrozenPages } from "@/core/paper/frozen-pages";
import type { PressFile } from "@/core/paper/press-file";
import type { Db } from "@/db/client";
import { keepPressFile } from "@/db/press-files";
import {
  insertRendering,
  type RenderingRow,
  type RenderingSubject,
} from "@/db/queries/press/write-rendering";
import type { Context } from "./context";

/** Keeps what a rendering prints: the same pages under the same name. */
export const keepFrozen = (content: FrozenPages): Promise<PressFile> =>
  keepPressFile(new TextEncoder().encode(JSON.stringify(content)), "json");

/** Keeps what a rendering prints and puts it into the queue. For commands. */
export async function insertFrozen(
  tx: Db,
  ctx: Context,
  subject: RenderingSubject,
  content: FrozenPages,
): Promise<RenderingRow> {
  const source = await keepFrozen(content);
  return insertRendering(tx, { ...subject, source, requestedBy: ctx.actor.userId, at: ctx.now });
}
