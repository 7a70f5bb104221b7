import { Refused, refuse } from "@/core/refusal";
import { updateUser } from "@/db/queries/people/write-user";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** The language the actor's own screens speak. A taste, not an act of the house: it leaves no line of history. */
export async function chooseLanguage(
  ctx: Context,
  input: { readonly locale: string },
): Promise<void> {
  const { locale } = input;
  if (locale !== "zh-CN" && locale !== "en")
    throw new Refused(refuse("input-invalid", undefined, "locale"));
  await transact((tx) => updateUser(tx, ctx.actor.userId, { locale }));
}
