import type { KeptTextState } from "@/core/kept-text/kept-text-state";
import type { TemplateFields } from "@/core/kept-text/template";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { findTemplate, updateTemplate } from "@/db/queries/kept-text/templates";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import { checkedTemplate } from "./checked-template";
import type { Context } from "./context";

export interface EditTemplate {
  readonly templateId: string;
  /** When the template the person has on screen was last changed, UTC ms. */
  readonly seen: number;
  /** Left out: the words stay as they are. */
  readonly fields?: TemplateFields | undefined;
  readonly state: KeptTextState;
}

/** Changes a template, puts it live or retires it. Stories that began with it keep their words. */
export async function editTemplate(ctx: Context, input: EditTemplate): Promise<void> {
  demand(canHouse(ctx.actor, "edit-templates"));
  await transact(async (tx) => {
    const template = await findTemplate(ctx.actor, input.templateId, tx);
    if (!template) throw new Refused(refuse("kept-text-not-found"));
    if (template.updatedAt !== input.seen) throw new Refused(refuse("kept-text-stale"));
    const fields = await checkedTemplate(tx, ctx, input.fields ?? template);
    const { name, kind, language, sectionId, content } = fields;
    await updateTemplate(tx, template.id, {
      ...{ name, kind, language, sectionId, content },
      state: input.state,
      updatedAt: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-template",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: { name: fields.name, before: template.state, state: input.state },
    });
  });
}
