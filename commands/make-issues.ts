import { type DaysToMake, daysToMake } from "@/core/issue/days-to-make";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { addDays, dateInZone, isIsoDate } from "@/core/text/zoned-time";
import { listIssueDates } from "@/db/queries/issue/list-issue-dates";
import { findPublication } from "@/db/queries/publication/find-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { addIssue } from "./create-issue";
import type { OnIssue } from "./on-issue";

export interface IssuesMade extends DaysToMake {
  /** Those made, as they are now: for whoever takes it back. */
  readonly made: readonly OnIssue[];
}

/** The longest stretch that is made at once: a month and a little, for a slip of the hand in a date. */
const mostDays = 45;

/**
 * Makes the issues that a week or a month still wants, each with the pages of its weekday and its numbers counted on: all of
 * them or none. Free days, and days whose weekday has no pages, are left out.
 */
export async function makeIssues(
  ctx: Context,
  input: { readonly first: string; readonly last: string },
): Promise<IssuesMade> {
  demand(canHouse(ctx.actor, "create-issue"));
  for (const field of ["first", "last"] as const)
    if (!isIsoDate(input[field]))
      throw new Refused(refuse("date-invalid", { date: input[field].slice(0, 40) }, field));
  if (input.last > addDays(input.first, mostDays))
    throw new Refused(refuse("too-many", { max: mostDays }, "last"));
  return transact(async (tx) => {
    const publication = await findPublication(ctx.actor.publicationId, tx);
    if (!publication) throw new Refused(refuse("publication-missing"));
    const { timeZone, weekPlan, freeDays, id } = publication;
    const taken = new Set(await listIssueDates(id, input, tx));
    const wanted = daysToMake(input, dateInZone(ctx.now, timeZone), taken, weekPlan, freeDays);
    if (wanted.dates.length === 0) throw new Refused(refuse("no-day-to-make"));
    const made: OnIssue[] = [];
    for (const date of wanted.dates)
      made.push({ ...(await addIssue(tx, ctx, { date })), revision: 1 });
    return { ...wanted, made };
  });
}
