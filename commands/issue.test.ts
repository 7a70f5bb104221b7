import { beforeAll, describe, expect, test } from "vitest";
import { Refused } from "@/core/refusal";
import { zonedInstant } from "@/core/text/zoned-time";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { addPage } from "./add-page";
import { changeIssue } from "./change-issue";
import { changePage } from "./change-page";
import { createIssue } from "./create-issue";
import { movePlacement } from "./move-placement";
import { placeStory } from "./place-story";
import { PressNight, pressDay } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { removePage } from "./remove-page";
import { removePlacement } from "./remove-placement";
import { reorderPages } from "./reorder-pages";
import { setPlacement } from "./set-placement";

let night: PressNight;
beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
});

async function refused(act: Promise<unknown>): Promise<Refused> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("making an issue", () => {
  test("方格 makes tomorrow's paper: pages of its weekday, numbers counted on, due at the paper's hour", async () => {
    const first = await createIssue(night.as("fang"), {
      date: "2026-12-30",
      number: 364,
      runningNumber: 18000,
    });
    const second = await createIssue(night.as("fang"), { date: "2026-12-31" });
    const newYear = await createIssue(night.as("fang"), { date: "2027-01-01" });
    const file = await night.issue(second.issueId);
    expect(file.pages.map((p) => [p.number, p.name])).toEqual([
      [1, "要闻"],
      [2, "经济"],
      [3, "社会"],
      [4, "副刊"],
    ]);
    expect(file.issue).toMatchObject({ number: 365, runningNumber: 18001, state: "planning" });
    expect(file.issue.releaseAt).toBe(zonedInstant("2026-12-31", "05:30", "Asia/Shanghai"));
    expect((await night.issue(newYear.issueId)).issue).toMatchObject({
      number: 1,
      runningNumber: 18002,
    });
    expect((await night.issue(first.issueId)).issue.runningNumber).toBe(18000);
  });

  test("a second paper for the same day is refused and the first one named; an extra edition is not", async () => {
    await createIssue(night.as("fang"), { date: "2026-12-01", runningNumber: 17_900 });
    const no = await refused(createIssue(night.as("qin"), { date: "2026-12-01" }));
    expect(no.first).toMatchObject({
      code: "issue-exists",
      field: "date",
      params: { date: "2026-12-01", runningNumber: 17_900 },
    });
    await createIssue(night.as("fang"), { date: "2026-12-01", edition: "号外" });
  });

  test.each([
    ["2026-02-30", "date-invalid"],
    ["2026-13-01", "date-invalid"],
    ["26-01-01", "date-invalid"],
    ["明天", "date-invalid"],
    ["", "date-needed"],
  ])("no paper comes out on %j", async (date, code) => {
    expect(await refusalCodes(createIssue(night.as("fang"), { date }))).toEqual([code]);
  });

  test("a reporter makes no issue", async () => {
    expect(await refusalCodes(createIssue(night.as("lu"), { date: "2026-12-02" }))).toEqual([
      "right.create-issue",
    ]);
  });

  test("a contributor does not find the issue at all", async () => {
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-03" });
    const on = await night.on(issueId);
    expect(await refusalCodes(changeIssue(night.as("tian"), { ...on, number: 5 }))).toEqual([
      "issue-not-found",
    ]);
  });
});

describe("numbers and release time", () => {
  test("the release time is read on the paper's clocks, and a past one is refused", async () => {
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-04" });
    await changeIssue(night.as("qin"), {
      ...(await night.on(issueId)),
      number: 338,
      release: { date: "2026-12-03", time: "23:15" },
    });
    const { issue } = await night.issue(issueId);
    expect(issue.number).toBe(338);
    expect(new Date(issue.releaseAt).toISOString()).toBe("2026-12-03T15:15:00.000Z");
    const past = changeIssue(night.as("qin"), {
      ...(await night.on(issueId)),
      release: { date: "2026-11-23", time: "19:59" },
    });
    expect((await refused(past)).first).toMatchObject({
      code: "release-time-past",
      field: "releaseTime",
    });
    for (const time of ["24:00", "5:30", "早上"])
      expect(
        await refusalCodes(
          changeIssue(night.as("qin"), {
            ...(await night.on(issueId)),
            release: { date: "2026-12-04", time },
          }),
        ),
      ).toEqual(["time-invalid"]);
  });

  test("numbers below one, broken or beyond all sense are refused at their field", async () => {
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-05" });
    for (const number of [0, -1, 1.5, 1e9]) {
      const no = await refused(
        changeIssue(night.as("qin"), { ...(await night.on(issueId)), number }),
      );
      expect(no.first).toMatchObject({ code: "issue-number-invalid", field: "number" });
    }
  });
});

describe("pages", () => {
  test("方格 adds, names, orders and removes pages; their numbers follow", async () => {
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-06" });
    const { pageId } = await addPage(night.as("fang"), {
      ...(await night.on(issueId)),
      name: "体育",
    });
    await changePage(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId,
      name: "文体",
      banner: "灯会特刊",
      editorId: night.room.actors.zeng.userId,
    });
    const before = (await night.issue(issueId)).pages.map((p) => p.id);
    await reorderPages(night.as("fang"), {
      ...(await night.on(issueId)),
      pageIds: [pageId, ...before.filter((id) => id !== pageId)],
    });
    const { pages } = await night.issue(issueId);
    expect(pages.map((p) => [p.number, p.name])).toEqual([
      [1, "文体"],
      [2, "要闻"],
      [3, "经济"],
      [4, "社会"],
      [5, "副刊"],
    ]);
    expect(pages[0]).toMatchObject({ banner: "灯会特刊", editorId: night.room.actors.zeng.userId });
    await removePage(night.as("fang"), { ...(await night.on(issueId)), pageId });
    expect((await night.issue(issueId)).pages.map((p) => [p.number, p.name])).toEqual([
      [1, "要闻"],
      [2, "经济"],
      [3, "社会"],
      [4, "副刊"],
    ]);
  });

  test("a page with a story on it, and the last page, stay", async () => {
    const issueId = await night.issueWith([[await night.draft("留在版上")]], "2026-12-07");
    const [first] = (await night.issue(issueId)).pages;
    expect(
      await refusalCodes(
        removePage(night.as("fang"), { ...(await night.on(issueId)), pageId: first?.id ?? "" }),
      ),
    ).toEqual(["page-not-empty"]);
    for (const page of (await night.issue(issueId)).pages.slice(1))
      await removePage(night.as("fang"), { ...(await night.on(issueId)), pageId: page.id });
    const [placed] = (await night.issue(issueId)).placements;
    await removePlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: placed?.id ?? "",
    });
    expect(
      await refusalCodes(
        removePage(night.as("fang"), { ...(await night.on(issueId)), pageId: first?.id ?? "" }),
      ),
    ).toEqual(["last-page"]);
  });

  test("an order that leaves a page out is refused", async () => {
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-08" });
    const ids = (await night.issue(issueId)).pages.map((p) => p.id);
    for (const pageIds of [ids.slice(1), [...ids.slice(1), ids[1] ?? ""], [...ids, "another"]])
      expect(
        await refusalCodes(
          reorderPages(night.as("fang"), { ...(await night.on(issueId)), pageIds }),
        ),
      ).toEqual(["page-order-incomplete"]);
  });
});

describe("stories on pages", () => {
  test("approved and unapproved stories are placed, moved within and between pages, dressed and taken off", async () => {
    const a = await night.draft("甲稿");
    const b = await night.draft("乙稿");
    const c = await night.approved("丙稿");
    const issueId = await night.issueWith([[a, b, c]], "2026-12-09");
    expect((await night.issue(issueId)).issue.state).toBe("editing");
    const [first, second] = (await night.issue(issueId)).pages;
    const placed = (id: string) => async () =>
      (await night.issue(issueId)).placements.find((p) => p.storyId === id);
    await movePlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: (await placed(c)())?.id ?? "",
      pageId: first?.id ?? "",
      index: 0,
    });
    expect(await order(issueId)).toEqual([["丙稿", "甲稿", "乙稿"], [], [], []]);
    await movePlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: (await placed(a)())?.id ?? "",
      pageId: second?.id ?? "",
      index: 9,
    });
    expect(await order(issueId)).toEqual([["丙稿", "乙稿"], ["甲稿"], [], []]);
    await setPlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: (await placed(c)())?.id ?? "",
      role: "lead",
      headline: "丙稿在版上的题",
    });
    expect(await placed(c)()).toMatchObject({
      role: "lead",
      headline: "丙稿在版上的题",
      kicker: null,
    });
    await setPlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: (await placed(c)())?.id ?? "",
      headline: "  ",
    });
    expect((await placed(c)())?.headline).toBeNull();
    await removePlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: (await placed(b)())?.id ?? "",
    });
    expect(await order(issueId)).toEqual([["丙稿"], ["甲稿"], [], []]);
  });

  test("a story stands once in an issue: the second placement is refused with its page", async () => {
    const story = await night.draft("只上一次");
    const issueId = await night.issueWith([[], [], [story]], "2026-12-10");
    const [first] = (await night.issue(issueId)).pages;
    const again = placeStory(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId: first?.id ?? "",
      storyId: story,
    });
    expect((await refused(again)).first).toMatchObject({
      code: "already-placed",
      params: { page: 3 },
    });
  });

  test("沈砚秋 places stories of her own section; those of others she does not find", async () => {
    const own = await night.draft("要闻稿", { section: "city" });
    const other = await night.draft("副刊稿", { section: "supplement" });
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-11" });
    const [first] = (await night.issue(issueId)).pages;
    const place = async (storyId: string) =>
      placeStory(night.as("shen"), {
        ...(await night.on(issueId)),
        pageId: first?.id ?? "",
        storyId,
      });
    await place(own);
    expect(await refusalCodes(place(other))).toEqual(["story-not-found"]);
    await placeStory(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId: first?.id ?? "",
      storyId: other,
    });
    const theirs = (await night.issue(issueId)).placements.find((p) => p.storyId === other);
    expect(
      await refusalCodes(
        removePlacement(night.as("shen"), {
          ...(await night.on(issueId)),
          placementId: theirs?.id ?? "",
        }),
      ),
    ).toEqual(["story-not-found"]);
  });

  test("a headline of a megabyte on a page is refused at its field", async () => {
    const issueId = await night.issueWith([[await night.draft("短题")]], "2026-12-12");
    const [placed] = (await night.issue(issueId)).placements;
    const no = await refused(
      setPlacement(night.as("fang"), {
        ...(await night.on(issueId)),
        placementId: placed?.id ?? "",
        headline: "长".repeat(1_000_000),
      }),
    );
    expect(no.first).toMatchObject({ code: "too-long", field: "headline" });
  });

  test("of two people arranging at once the second is told who came first, and nothing moves", async () => {
    const story = await night.draft("两人同时");
    const { issueId } = await createIssue(night.as("fang"), { date: "2026-12-13" });
    const [first, second] = (await night.issue(issueId)).pages;
    const on = await night.on(issueId);
    await placeStory(night.as("fang"), { ...on, pageId: first?.id ?? "", storyId: story });
    const late = placeStory(night.as("qin"), {
      ...on,
      pageId: second?.id ?? "",
      storyId: await night.draft("后到一步"),
    });
    expect((await refused(late)).first).toMatchObject({
      code: "stale-issue",
      params: { by: "方格" },
    });
    expect(await order(issueId)).toEqual([["两人同时"], [], [], []]);
  });

  test("writing a placed story leaves the arrangement's revision alone, so nobody's move is refused for it", async () => {
    const story = await night.draft("正在写");
    const issueId = await night.issueWith([[story]], "2026-12-14");
    const before = await night.on(issueId);
    const { saveStory } = await import("./save-story");
    const { draftOf } = await import("@/db/queries/story/story-content");
    const file = await night.story(story);
    await saveStory(night.as("lu"), {
      storyId: story,
      baseRevision: file.story.revision,
      key: "save-key-0001",
      draft: { ...draftOf(file.story), headline: "正在写，改了一字" },
    });
    expect(await night.on(issueId)).toEqual(before);
  });
});

async function order(issueId: string): Promise<string[][]> {
  const { pages } = await night.copy(issueId);
  return pages.map((page) => page.placements.map((p) => p.story.content.headline));
}

test("the press night is the evening before the paper", () => {
  expect(night.now).toBeLessThan(zonedInstant(pressDay, "05:30", "Asia/Shanghai"));
});
