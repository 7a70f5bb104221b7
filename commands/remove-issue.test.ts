import { beforeEach, describe, expect, test } from "vitest";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findBoard } from "@/db/queries/layout/find-board";
import { history } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { changeLayout } from "./change-layout";
import { createIssue } from "./create-issue";
import { makeIssues } from "./make-issues";
import { placeStory } from "./place-story";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { removeIssue } from "./remove-issue";
import { requestRendering } from "./request-rendering";
import { unmakeIssues } from "./unmake-issues";

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom({ laysOut: true }));
});

const exists = async (issueId: string) =>
  (await findIssue(night.room.actors.qin, issueId)) !== null;

/** 方格 draws a rule on the first page. */
async function draw(issueId: string, now: number = night.now): Promise<void> {
  const board = await findBoard(night.room.actors.fang, issueId, 1, now);
  const where = { column: 0, row: 20, span: 2, rows: 1 };
  const box = { kind: "rule", id: "rule", isLocked: false, style: "line", ...where } as const;
  await changeLayout(night.as("fang", now), {
    issueId,
    pageId: board?.pageId ?? "",
    revision: board?.revision ?? 0,
    tab: "window-of-fang",
    key: "draws-one-rule",
    moves: [{ kind: "place", box }],
  });
}

describe("an issue made by a slip", () => {
  test("方格 takes it out; its day and number are free again, and its history stays", async () => {
    const issueId = await night.issueWith([]);
    const { issue, pages } = await night.issue(issueId);
    await draw(issueId);
    await requestRendering(night.as("fang"), {
      issueId,
      pageIds: [pages[0]?.id ?? ""],
      stage: "galley",
    });
    await removeIssue(night.as("fang"), await night.on(issueId));
    expect(await exists(issueId)).toBe(false);
    const again = await createIssue(night.as("fang"), { date: issue.date });
    expect((await night.issue(again.issueId)).issue).toMatchObject({
      number: issue.number,
      runningNumber: issue.runningNumber,
    });
    const told = await rawDb().select().from(history);
    expect(told.at(-2)).toMatchObject({
      verb: "remove-issue",
      issueId,
      detail: { date: issue.date, number: issue.number },
    });
  });

  test("stays while a story stands on it, when somebody has just changed it, and once it is signed off", async () => {
    night = new PressNight(await freshNewsroom());
    const full = await night.issueWith([[await night.approved("渡口复航")]]);
    const on = await night.on(full);
    expect(await refusalCodes(removeIssue(night.as("fang"), on))).toEqual(["issue-not-empty"]);
    const late = removeIssue(night.as("fang"), { ...on, revision: on.revision - 1 });
    expect(await refusalCodes(late)).toEqual(["stale-issue"]);
    const signed = await night.signedOff("2026-11-27");
    const after = removeIssue(night.as("qin"), await night.on(signed));
    expect(await refusalCodes(after)).toEqual(["wrong-issue-state"]);
    const gone = removeIssue(night.as("fang"), { issueId: "none", revision: 1 });
    expect(await refusalCodes(gone)).toEqual(["issue-not-found"]);
  });

  test("is not taken out by who makes none", async () => {
    const on = await night.on(await night.issueWith([]));
    for (const who of ["shen", "lu"] as const)
      expect(await refusalCodes(removeIssue(night.as(who), on))).toEqual(["right.remove-issue"]);
    await removeIssue(night.as("guan"), on);
  });
});

describe("the making of a week", () => {
  const week = { first: "2026-11-24", last: "2026-11-30" };

  test("is undone: no issue of it is left, and it can be made again", async () => {
    const { made, dates } = await makeIssues(night.as("fang"), week);
    expect(await unmakeIssues(night.as("fang"), { made })).toEqual({
      removed: dates.length,
      kept: 0,
    });
    expect((await makeIssues(night.as("fang"), week)).dates).toEqual(dates);
  });

  test("but for what somebody has begun to work on: a story placed, a page drawn", async () => {
    const { made } = await makeIssues(night.as("fang"), week);
    const [placed, drawn] = made.map(({ issueId }) => issueId);
    const storyId = await night.approved("渡口复航");
    await placeStory(night.as("fang"), {
      ...(await night.on(placed ?? "")),
      pageId: (await night.issue(placed ?? "")).pages[0]?.id ?? "",
      storyId,
    });
    await draw(drawn ?? "", night.now + 1000);
    expect(await unmakeIssues(night.as("fang"), { made })).toEqual({
      removed: made.length - 2,
      kept: 2,
    });
    expect([await exists(placed ?? ""), await exists(drawn ?? "")]).toEqual([true, true]);
    expect(await unmakeIssues(night.as("fang"), { made })).toEqual({
      removed: 0,
      kept: made.length,
    });
    const lu = unmakeIssues(night.as("lu"), { made: made.slice(0, 1) });
    expect(await refusalCodes(lu)).toEqual(["right.create-issue"]);
  });
});
