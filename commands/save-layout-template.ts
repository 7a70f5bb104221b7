import { templateOf } from "@/core/layout/layout-template";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { newId } from "@/db/new-id";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { insertLayoutTemplate } from "@/db/queries/layout/layout-templates";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { layoutTemplateName } from "./layout-template-name";

export interface SaveLayoutTemplate {
  readonly issueId: string;
  readonly pageId: string;
  readonly name: string;
}

/** Keeps a page's layout as a template of the house: its boxes with their roles, without the day's stories. */
export async function saveLayoutTemplate(
  ctx: Context,
  input: SaveLayoutTemplate,
): Promise<{ readonly templateId: string }> {
  demand(canHouse(ctx.actor, "edit-layout-templates"));
  return transact(async (tx) => {
    const issue = await findIssueCopy(ctx.actor, input.issueId, tx);
    if (!issue) throw new Refused(refuse("issue-not-found"));
    const page = issue.pages.find(({ id }) => id === input.pageId);
    if (!page) throw new Refused(refuse("page-not-found"));
    if (!page.layout?.boxes.some(({ kind }) => kind === "story"))
      throw new Refused(refuse("layout-template-empty"));
    const roles = new Map(page.placements.map(({ story, role }) => [story.id, role]));
    const name = await layoutTemplateName(tx, ctx, input.name);
    const templateId = newId();
    const { publicationId, userId } = ctx.actor;
    await insertLayoutTemplate(tx, {
      id: templateId,
      publicationId,
      name,
      layout: templateOf(page.layout, (id) => roles.get(id) ?? "normal"),
      createdBy: userId,
      createdAt: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "save-layout-template",
      objectType: "publication",
      objectId: publicationId,
      issueId: issue.id,
      detail: { name, date: issue.date, page: page.number },
    });
    return { templateId };
  });
}
