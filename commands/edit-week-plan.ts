import type { PagePlan } from "@/core/issue/page-plan";
import { mayManage } from "@/core/people/may-manage";
import { checkWeekPlan } from "@/core/publication/check-publication";
import { mergeSettings } from "@/core/publication/merge-settings";
import { demand, Refused } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { listPageEditors } from "@/db/queries/issue/list-page-editors";
import { listLayoutTemplates } from "@/db/queries/layout/layout-templates";
import { record } from "@/db/queries/log/record";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { updatePublication } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

type WeekPlan = readonly (readonly PagePlan[])[];

const tidied = (plan: WeekPlan): WeekPlan =>
  plan.map((pages) =>
    pages.map((page) => ({
      ...page,
      name: tidyLine(page.name),
      ...(page.banner !== undefined && { banner: tidyLine(page.banner) }),
    })),
  );

/** The pages that issues of each weekday start with; index 0 is Sunday. Issues already made keep theirs. */
export async function editWeekPlan(
  ctx: Context,
  input: {
    readonly weekPlan: WeekPlan;
    /** What the form was filled with, so that nobody's change is put back by another's. */
    readonly from?: WeekPlan | undefined;
  },
): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  await transact(async (tx) => {
    const sections = await listSections(ctx.actor.publicationId, tx);
    const problems = checkWeekPlan(
      input.weekPlan,
      sections.map((s) => s.id),
      (await listPageEditors(ctx.actor, tx)).map(({ id }) => id),
      (await listLayoutTemplates(ctx.actor, tx)).map(({ id }) => id),
    );
    if (problems.length > 0) throw new Refused(...problems);
    const publication = await findPublication(ctx.actor.publicationId, tx);
    const { merged: weekPlan, clashes } = mergeSettings<WeekPlan>(
      input.from && tidied(input.from),
      tidied(input.weekPlan),
      publication?.weekPlan ?? [],
      (day) => `weekPlan.${day}`,
    );
    if (clashes.length > 0) throw new Refused(...clashes);
    await updatePublication(tx, ctx.actor.publicationId, { weekPlan });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-week-plan",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: { pages: weekPlan.map((pages) => pages.length).join(" ") },
    });
  });
}
