import type { PagePlan } from "@/core/issue/page-plan";
import { mayManage } from "@/core/people/may-manage";
import { checkWeekPlan } from "@/core/publication/check-publication";
import { demand, Refused } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { listSections } from "@/db/queries/publication/find-publication";
import { updatePublication } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** The pages that issues of each weekday start with; index 0 is Sunday. Issues already made keep theirs. */
export async function editWeekPlan(
  ctx: Context,
  input: { readonly weekPlan: readonly (readonly PagePlan[])[] },
): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  await transact(async (tx) => {
    const sections = await listSections(ctx.actor.publicationId, tx);
    const problems = checkWeekPlan(
      input.weekPlan,
      sections.map((s) => s.id),
    );
    if (problems.length > 0) throw new Refused(...problems);
    const weekPlan = input.weekPlan.map((pages) =>
      pages.map((page) => ({
        ...page,
        name: tidyLine(page.name),
        ...(page.banner !== undefined && { banner: tidyLine(page.banner) }),
      })),
    );
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
