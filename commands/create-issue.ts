import { checkIssueFields } from "@/core/issue/check-issue-fields";
import { planPages } from "@/core/issue/plan-pages";
import { proposeNumbers } from "@/core/issue/propose-numbers";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { zonedInstant } from "@/core/text/zoned-time";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { findIssueOfDay, findIssuesAround, insertIssue } from "@/db/queries/issue/write-issue";
import { insertPages } from "@/db/queries/issue/write-pages";
import { record } from "@/db/queries/log/record";
import { findPublication } from "@/db/queries/publication/find-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface NewIssue {
  /** YYYY-MM-DD in the publication's zone. */
  readonly date: string;
  /** Empty for the day's regular issue, else e.g. 号外. */
  readonly edition?: string;
  /** Counted on from the issue before when left out. */
  readonly number?: number;
  readonly runningNumber?: number;
  readonly volume?: string;
}

/**
 * A new issue with the pages of its weekday, due at the publication's hour of its own day. A day that is past
 * is allowed (papers are entered later): it then goes out only when someone releases it on the spot.
 * @returns the issue's id. @throws Refused `issue-exists` naming the one that holds the day.
 */
export async function createIssue(
  ctx: Context,
  input: NewIssue,
): Promise<{ readonly issueId: string }> {
  demand(canHouse(ctx.actor, "create-issue"));
  return transact((tx) => addIssue(tx, ctx, input));
}

/** Keeps a new issue with its pages. For commands that need one; rights are theirs to check. */
export async function addIssue(
  tx: Db,
  ctx: Context,
  input: NewIssue,
): Promise<{ readonly issueId: string }> {
  const problems = checkIssueFields(input);
  if (problems.length > 0) throw new Refused(...problems);
  const edition = tidyLine(input.edition ?? "");
  const publication = await findPublication(ctx.actor.publicationId, tx);
  if (!publication) throw new Refused(refuse("publication-missing"));
  const same = await findIssueOfDay(tx, publication.id, input.date, edition);
  if (same)
    throw new Refused(
      refuse(
        "issue-exists",
        { date: same.date, runningNumber: same.runningNumber, edition },
        "date",
      ),
    );
  const around = await findIssuesAround(publication.id, input.date, tx);
  const proposed = proposeNumbers(input.date, around, publication.firstRunningNumber);
  const issueId = newId();
  const number = input.number ?? proposed.number;
  const runningNumber = input.runningNumber ?? proposed.runningNumber;
  await insertIssue(tx, {
    id: issueId,
    publicationId: publication.id,
    date: input.date,
    edition,
    number,
    runningNumber,
    volume: tidyLine(input.volume ?? ""),
    state: "planning",
    releaseAt: zonedInstant(input.date, publication.releaseTime, publication.timeZone),
    createdAt: ctx.now,
  });
  await insertPages(
    tx,
    planPages(input.date, publication.weekPlan).map((plan, index) => ({
      id: newId(),
      issueId,
      number: index + 1,
      name: plan.name,
      banner: plan.banner ?? "",
      sectionId: plan.sectionId ?? null,
    })),
  );
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "create-issue",
    objectType: "issue",
    objectId: issueId,
    issueId,
    detail: { date: input.date, edition, number, runningNumber },
  });
  return { issueId };
}
