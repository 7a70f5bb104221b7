import { and, asc, count, eq, gt, inArray, isNull, max, sql, sum } from "drizzle-orm";
import type { HistoryVerb } from "@/core/history-verb";
import type { IssuePulse, LayoutPulse } from "@/core/issue/issue-pulse";
import { builtOnce } from "@/db/built-once";
import { type Db, reader } from "@/db/client";
import {
  alarms,
  history,
  issues,
  layoutLeases,
  pageLayouts,
  pages,
  placements,
  renderings,
  stories,
  storyLeases,
  users,
} from "@/db/schema";

/**
 * The marks of an issue as it stands. It is asked every second for each issue that anybody looks at, and tells no word of
 * the work: whoever sends it on asks for the right to read the issue.
 */
export async function readIssuePulse(
  issueId: string,
  now: number,
  db: Db = reader(),
): Promise<IssuePulse> {
  const given = { issueId, now };
  const pulses = pulsesOf(db);
  const [issue] = await pulses.issue.execute(given);
  const [alarm] = await pulses.alarms.execute(given);
  const [act] = await pulses.lastAct.execute(given);
  const [copyAct] = await pulses.lastActOnCopy.execute(given);
  const [anyAct] = await pulses.anyAct.execute(given);
  const laidOut = await pulses.pages.execute(given);
  const placed = await pulses.stories.execute(given);
  const files = await pulses.renderings.execute(given);
  const readings = await pulses.marks.execute(given);
  return {
    room: `${issue?.revision ?? 0} ${issue?.state} ${alarm?.open ?? 0}`,
    copy: [
      act?.seq ?? 0,
      copyAct?.seq ?? 0,
      laidOut.reduce((sum, page) => sum + page.revision, 0),
      ...placed.map(({ revision, writer }) => `${revision}${writer ?? ""}`),
    ].join(" "),
    house: String(anyAct?.seq ?? 0),
    layouts: Object.fromEntries(
      laidOut.map(({ id, layout, holder }): [string, LayoutPulse] => [
        id,
        { revision: layout ?? 0, holder },
      ]),
    ),
    renderings: Object.fromEntries(
      files.map(({ pageId, ...marks }) => [pageId ?? "issue", Object.values(marks).join(" ")]),
    ),
    marks: Object.fromEntries(readings.map(({ pageId, seq }) => [pageId, String(seq)])),
  };
}

const issueId = sql.placeholder("issueId");
const now = sql.placeholder("now");

const proofVerbs: readonly HistoryVerb[] = [
  "mark-proof",
  "edit-mark",
  "remove-mark",
  "settle-mark",
  "read-proof",
];

const pulsesOf = builtOnce((db) => ({
  issue: db
    .select({ revision: issues.revision, state: issues.state })
    .from(issues)
    .where(eq(issues.id, issueId))
    .prepare(),
  alarms: db
    .select({ open: count() })
    .from(alarms)
    .where(and(eq(alarms.issueId, issueId), isNull(alarms.seenAt)))
    .prepare(),
  lastAct: db
    .select({ seq: max(history.seq) })
    .from(history)
    .where(eq(history.issueId, issueId))
    .prepare(),
  lastActOnCopy: db
    .select({ seq: max(history.seq) })
    .from(placements)
    .innerJoin(history, eq(history.storyId, placements.storyId))
    .where(eq(placements.issueId, issueId))
    .prepare(),
  anyAct: db
    .select({ seq: max(history.seq) })
    .from(history)
    .prepare(),
  pages: db
    .select({
      id: pages.id,
      revision: pages.revision,
      layout: pageLayouts.revision,
      holder: users.name,
    })
    .from(pages)
    .leftJoin(pageLayouts, eq(pageLayouts.pageId, pages.id))
    .leftJoin(layoutLeases, and(eq(layoutLeases.pageId, pages.id), gt(layoutLeases.until, now)))
    .leftJoin(users, eq(users.id, layoutLeases.userId))
    .where(eq(pages.issueId, issueId))
    .orderBy(asc(pages.number))
    .prepare(),
  stories: db
    .select({ revision: stories.revision, writer: storyLeases.userId })
    .from(placements)
    .innerJoin(stories, eq(stories.id, placements.storyId))
    .leftJoin(storyLeases, and(eq(storyLeases.storyId, stories.id), gt(storyLeases.until, now)))
    .where(eq(placements.issueId, issueId))
    .orderBy(asc(placements.id))
    .prepare(),
  renderings: db
    .select({
      pageId: renderings.pageId,
      all: count(),
      progress: sum(renderings.progress),
      attempts: sum(renderings.attempts),
      done: max(renderings.doneAt),
      faults: count(renderings.fault),
    })
    .from(renderings)
    .where(eq(renderings.issueId, issueId))
    .groupBy(renderings.pageId)
    .prepare(),
  marks: db
    .select({ pageId: history.objectId, seq: max(history.seq) })
    .from(history)
    .where(and(eq(history.issueId, issueId), inArray(history.verb, [...proofVerbs])))
    .groupBy(history.objectId)
    .prepare(),
}));
