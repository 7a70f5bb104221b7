import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { findLayoutTemplate, updateLayoutTemplate } from "@/db/queries/layout/layout-templates";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { layoutTemplateName } from "./layout-template-name";

export interface EditLayoutTemplate {
  readonly templateId: string;
  readonly name: string;
  /** A retired template is offered for no page any more; pages that were made with it stay. */
  readonly isRetired: boolean;
}

/** Renames a template, retires it or takes it into use again. */
export async function editLayoutTemplate(ctx: Context, input: EditLayoutTemplate): Promise<void> {
  demand(canHouse(ctx.actor, "edit-layout-templates"));
  const { templateId, isRetired } = input;
  await transact(async (tx) => {
    const template = await findLayoutTemplate(ctx.actor, templateId, tx);
    if (!template) throw new Refused(refuse("layout-template-gone"));
    const name = isRetired
      ? template.name
      : await layoutTemplateName(tx, ctx, input.name, templateId);
    if (name === template.name && isRetired === template.isRetired) return;
    await updateLayoutTemplate(tx, templateId, { name, isRetired });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-layout-template",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: { name, before: template.name, retired: isRetired },
    });
  });
}
