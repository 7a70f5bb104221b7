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
import { record } from "@/db/queries/log/record";
import { findPublication, type PublicationRow } from "@/db/queries/publication/find-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { blankPage, insertNewPages, type NewPage, pagesOfIssue, pagesOfPlan } from "./new-pages";

export interface NewIssue {
  /** YYYY-MM-DD in the publication's zone. */
  readonly date: string;
  /** Empty for the day's regular issue, else e.g. 号外. */
  readonly edition?: string;
  /** Counted on from the issue before when left out. */
  readonly number?: number;
  readonly runningNumber?: number;
  readonly volume?: string;
  /** How many pages it starts with: those of its weekday, more of them or fewer. */
  readonly pages?: number;
  /** HH:MM of its own day in the publication's zone; the publication's hour when left out. */
  readonly releaseTime?: string;
  /** An earlier issue whose pages it takes instead of its weekday's: names, sections, editors, skeletons, no stories. */
  readonly structureOf?: string;
  /** One page without a section: what its weekday has now, an old paper did not have. */
  readonly isBare?: boolean;
  /** It is known that the paper does not appear on this day otherwise. */
  readonly onFreeDay?: boolean;
}

/**
 * A new issue with the pages of its weekday, due at the publication's hour of its own day. A day that is past
 * is allowed (papers are entered later): it then goes out only when someone releases it on the spot.
 * @returns the issue's id. @throws Refused `issue-exists` naming the one that holds the day, `free-day` when no paper appears
 * on it and nobody has said that this one shall.
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
  const free = publication.freeDays.find(({ date }) => date === input.date);
  if (free && edition === "" && !input.onFreeDay)
    throw new Refused(refuse("free-day", { date: free.date, name: free.name }, "date"));
  const around = await findIssuesAround(publication.id, input.date, tx);
  const proposed = proposeNumbers(input.date, around, publication.firstRunningNumber);
  const issueId = newId();
  const number = input.number ?? proposed.number;
  const runningNumber = input.runningNumber ?? proposed.runningNumber;
  const time = input.releaseTime ?? publication.releaseTime;
  const releaseAt = zonedInstant(input.date, time, publication.timeZone);
  await insertIssue(tx, {
    id: issueId,
    publicationId: publication.id,
    date: input.date,
    edition,
    number,
    runningNumber,
    volume: tidyLine(input.volume ?? ""),
    state: "planning",
    releaseAt,
    createdAt: ctx.now,
  });
  const pages = await firstPages(tx, ctx, input, releaseAt, publication);
  await insertNewPages(tx, ctx, issueId, counted(pages, input.pages, edition), publication);
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

async function firstPages(
  tx: Db,
  ctx: Context,
  { date, structureOf, isBare }: NewIssue,
  releaseAt: number,
  { weekPlan, timeZone }: PublicationRow,
): Promise<readonly NewPage[]> {
  if (isBare) return [{ ...blankPage, name: "第1版" }];
  if (structureOf) return pagesOfIssue(tx, ctx, structureOf, releaseAt);
  return pagesOfPlan(tx, ctx, planPages(date, weekPlan), releaseAt, timeZone);
}

/** As many pages as were asked for; those beyond the plan are called by the edition until somebody names them. */
function counted(
  pages: readonly NewPage[],
  wanted: number | undefined,
  edition: string,
): readonly NewPage[] {
  const more = Array.from({ length: Math.max(0, (wanted ?? 0) - pages.length) }, () => ({
    ...blankPage,
    name: edition,
  }));
  return [...pages, ...more].slice(0, wanted ?? pages.length);
}
