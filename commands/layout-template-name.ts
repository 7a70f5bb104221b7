import { longestTemplateName } from "@/core/layout/layout-template";
import { Refused, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { listLayoutTemplates } from "@/db/queries/layout/layout-templates";
import type { Context } from "./context";

/** A template's name as it may be kept: one that no other template in use has. @throws Refused */
export async function layoutTemplateName(
  tx: Db,
  ctx: Context,
  given: string,
  own?: string,
): Promise<string> {
  const name = tidyLine(given);
  if (isBlank(name)) throw new Refused(refuse("layout-template-unnamed", undefined, "name"));
  const { length } = name;
  if (length > longestTemplateName)
    throw new Refused(refuse("too-long", { max: longestTemplateName, length }, "name"));
  const others = await listLayoutTemplates(ctx.actor, tx);
  const isTaken = others.some(
    (other) => other.id !== own && !other.isRetired && other.name === name,
  );
  if (isTaken) throw new Refused(refuse("layout-template-twice", { name }, "name"));
  return name;
}
