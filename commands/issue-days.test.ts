import { beforeEach, describe, expect, test } from "vitest";
import { zonedInstant } from "@/core/text/zoned-time";
import { findPublication } from "@/db/queries/publication/find-publication";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { changePage } from "./change-page";
import { createIssue } from "./create-issue";
import { editFreeDays } from "./edit-free-days";
import { editWeekPlan } from "./edit-week-plan";
import { makeIssues } from "./make-issues";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { saveLayoutTemplate } from "./save-layout-template";

const zone = "Asia/Shanghai";
const at = (date: string, time: string) => zonedInstant(date, time, zone);
const nationalDay = { date: "2026-12-01", name: "馆庆" };

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

const editorial = () => ({
  actor: { ...night.room.actors.guan, authenticatedAt: night.now },
  now: night.now,
});
const pagesOf = async (issueId: string) => (await night.issue(issueId)).pages;

describe("days without a paper", () => {
  test("管 enters them; they are kept in order, and nobody else's change is lost", async () => {
    const other = { date: "2026-11-30", name: " 盘点 " };
    await editFreeDays(editorial(), { freeDays: [nationalDay, other], from: [] });
    expect((await findPublication())?.freeDays).toEqual([
      { date: "2026-11-30", name: "盘点" },
      nationalDay,
    ]);
    const late = editFreeDays(editorial(), { freeDays: [nationalDay], from: [] });
    expect(await refusalCodes(late)).toEqual(["changed-meanwhile"]);
    const fang = editFreeDays(night.as("fang"), { freeDays: [] });
    expect(await refusalCodes(fang)).toEqual(["right.edit-publication"]);
  });

  test("an issue on such a day is refused with its name until somebody says that it shall be; an extra one is not", async () => {
    await editFreeDays(editorial(), { freeDays: [nationalDay] });
    const { date } = nationalDay;
    expect(await refusalCodes(createIssue(night.as("fang"), { date }))).toEqual(["free-day"]);
    await createIssue(night.as("fang"), { date, edition: "号外" });
    await createIssue(night.as("fang"), { date, onFreeDay: true });
  });

  test("方格 makes the rest of a week: neither past days, nor free ones, nor what is there", async () => {
    await editFreeDays(editorial(), { freeDays: [nationalDay] });
    await createIssue(night.as("fang"), { date: "2026-12-02", runningNumber: 900 });
    const week = { first: "2026-11-22", last: "2026-12-03" };
    const made = await makeIssues(night.as("fang"), week);
    expect(made.free).toEqual([nationalDay]);
    expect(made.dates).toEqual([
      ..."24 25 26 27 28 29 30".split(" ").map((day) => `2026-11-${day}`),
      "2026-12-03",
    ]);
    expect(await refusalCodes(makeIssues(night.as("fang"), week))).toEqual(["no-day-to-make"]);
    expect(await refusalCodes(makeIssues(night.as("lu"), week))).toEqual(["right.create-issue"]);
    const far = makeIssues(night.as("fang"), { first: "2026-12-01", last: "2027-12-01" });
    expect(await refusalCodes(far)).toEqual(["too-many"]);
  });
});

describe("what an issue starts with", () => {
  test("its weekday's pages with section, editor and closing time", async () => {
    const { userId } = night.room.actors.zeng;
    const page = {
      name: "社会",
      sectionId: night.room.sections.society,
      editorId: userId,
      closes: "23:30",
    };
    const weekPlan = Array.from({ length: 7 }, () => [page, { name: "副刊", closes: "01:15" }]);
    await editWeekPlan(editorial(), { weekPlan });
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-08" });
    expect(await pagesOf(issueId)).toMatchObject([
      {
        name: "社会",
        sectionId: night.room.sections.society,
        editorId: userId,
        closesAt: at("2026-12-07", "23:30"),
      },
      { name: "副刊", editorId: null, closesAt: at("2026-12-08", "01:15") },
    ]);
    const wrong = (bad: object) =>
      refusalCodes(
        editWeekPlan(editorial(), { weekPlan: weekPlan.map(() => [{ ...page, ...bad }]) }),
      );
    expect(new Set(await wrong({ closes: "25:00" }))).toEqual(new Set(["time-invalid"]));
    expect(new Set(await wrong({ editorId: "nobody" }))).toEqual(new Set(["person-not-found"]));
    expect(new Set(await wrong({ layoutTemplateId: "gone" }))).toEqual(
      new Set(["layout-template-gone"]),
    );
  });

  test("an earlier issue's structure: names, editors, closing times and skeletons, never its stories", async () => {
    const earlier = await night.fullIssue();
    const [first] = await pagesOf(earlier);
    await changePage(night.as("fang"), {
      ...(await night.on(earlier)),
      pageId: first?.id ?? "",
      name: "头版",
      banner: "走基层",
      editorId: night.room.actors.zeng.userId,
      closes: { date: "2026-11-23", time: "23:00" },
    });
    await layOutIssue(night.room, earlier);
    const { issueId } = await createIssue(night.as("fang"), {
      date: "2026-12-09",
      structureOf: earlier,
    });
    const copy = await night.copy(issueId);
    expect(copy.pages.map(({ name, placements }) => [name, placements.length])).toEqual([
      ["头版", 0],
      ["经济", 0],
      ["社会", 0],
      ["副刊", 0],
    ]);
    expect((await pagesOf(issueId))[0]).toMatchObject({
      banner: "走基层",
      editorId: night.room.actors.zeng.userId,
      closesAt: at("2026-12-08", "23:00"),
    });
    const kinds = copy.pages[0]?.layout?.boxes.map(({ kind }) => kind) ?? [];
    expect(kinds).toContain("nameplate");
    expect(kinds).not.toContain("story");
    const gone = createIssue(night.as("fang"), { date: "2026-12-10", structureOf: "gone" });
    expect(await refusalCodes(gone)).toEqual(["issue-not-found"]);
  });

  test("a saved layout that the weekday's template names, without stories", async () => {
    const model = await night.fullIssue();
    await layOutIssue(night.room, model);
    const [first] = await pagesOf(model);
    const { templateId } = await saveLayoutTemplate(night.as("fang"), {
      issueId: model,
      pageId: first?.id ?? "",
      name: "要闻头版",
    });
    const weekPlan = Array.from({ length: 7 }, () => [
      { name: "要闻", layoutTemplateId: templateId },
    ]);
    await editWeekPlan(editorial(), { weekPlan });
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-11" });
    const kinds = (await night.copy(issueId)).pages[0]?.layout?.boxes.map(({ kind }) => kind);
    expect(kinds).toContain("nameplate");
    expect(kinds).not.toContain("story");
  });

  test("an extra edition has pages of its own number and goes out at its own time", async () => {
    const { issueId } = await createIssue(night.as("fang"), {
      date: "2026-12-12",
      edition: "号外",
      pages: 1,
      releaseTime: "16:00",
    });
    const { issue, pages } = await night.issue(issueId);
    expect(pages).toHaveLength(1);
    expect(issue.releaseAt).toBe(at("2026-12-12", "16:00"));
    const more = await createIssue(night.as("fang"), {
      date: "2026-12-12",
      edition: "增期",
      pages: 6,
    });
    expect((await pagesOf(more.issueId)).map(({ name }) => name)).toEqual([
      "要闻",
      "经济",
      "社会",
      "副刊",
      "增期",
      "增期",
    ]);
    const wrong = createIssue(night.as("fang"), {
      date: "2026-12-13",
      pages: 0,
      releaseTime: "四点",
    });
    expect(await refusalCodes(wrong)).toEqual(["page-count-invalid", "time-invalid"]);
  });
});

test("a page cannot close after its issue is out, and has a section of this house or none", async () => {
  const issueId = await night.issueWith([]);
  const [page] = await pagesOf(issueId);
  const change = async (fields: object) =>
    changePage(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId: page?.id ?? "",
      ...fields,
    });
  expect(await refusalCodes(change({ closes: { date: "2026-11-24", time: "06:00" } }))).toEqual([
    "closes-after-release",
  ]);
  expect(await refusalCodes(change({ sectionId: "nowhere" }))).toEqual(["section-unknown"]);
  await change({ closes: { date: "2026-11-24", time: "01:00" } });
  expect((await pagesOf(issueId))[0]?.closesAt).toBe(at("2026-11-24", "01:00"));
  await change({ closes: null });
  expect((await pagesOf(issueId))[0]?.closesAt).toBeNull();
});
