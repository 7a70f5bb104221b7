import type { TemplateFields } from "@/core/kept-text/template";
import { canHouse } from "@/core/people/can";
import { demand } from "@/core/refusal";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { insertTemplate } from "@/db/queries/kept-text/templates";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import { checkedTemplate } from "./checked-template";
import type { Context } from "./context";

/** A new template of the house, as a draft: no story begins with it until it is put live. */
export async function addTemplate(
  ctx: Context,
  input: TemplateFields,
): Promise<{ readonly templateId: string }> {
  demand(canHouse(ctx.actor, "edit-templates"));
  return transact((tx) => keepTemplate(tx, ctx, input));
}

/** Keeps a new template and its line of history. For commands that make templates; rights are theirs to check. */
export async function keepTemplate(
  tx: Db,
  ctx: Context,
  input: TemplateFields,
  storyId?: string,
): Promise<{ readonly templateId: string }> {
  const fields = await checkedTemplate(tx, ctx, input);
  const templateId = newId();
  const { publicationId, userId } = ctx.actor;
  await insertTemplate(tx, {
    ...fields,
    id: templateId,
    publicationId,
    state: "draft",
    ownerId: userId,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "add-template",
    objectType: "publication",
    objectId: publicationId,
    ...(storyId !== undefined && { storyId }),
    detail: { name: fields.name, kind: fields.kind },
  });
  return { templateId };
}
