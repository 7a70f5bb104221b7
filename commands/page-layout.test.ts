import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { SeenStory } from "@/core/layout/board-view";
import type { StoryBox } from "@/core/layout/box";
import type { LayoutMove } from "@/core/layout/layout-move";
import { placedCopy } from "@/core/layout/placed-copy";
import { sampleStory } from "@/core/layout/sample-page";
import { leaseTime } from "@/core/story/lease";
import { listIssueHistory } from "@/db/queries/issue/list-issue-history";
import { updatePlacement } from "@/db/queries/issue/write-placements";
import { findBoard } from "@/db/queries/layout/find-board";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { changeLayout } from "./change-layout";
import { cutPlacement } from "./cut-placement";
import { holdLayout } from "./hold-layout";
import { layOutPage } from "./lay-out-page";
import { leaveLayout } from "./leave-layout";
import { movePlacement } from "./move-placement";
import { placeStory } from "./place-story";
import { PressNight, pressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { removePage } from "./remove-page";
import { removePlacement } from "./remove-placement";
import { reorderPages } from "./reorder-pages";
import { setPlacement } from "./set-placement";
import { signOffIssue } from "./sign-off-issue";
import { takeLayout } from "./take-layout";
import { transferStory } from "./transfer-story";

let night: PressNight;
let issueId: string;
let ferry: string;
let school: string;
let now: number;
let keys = 0;
const tabOf = (who: CastKey) => `window-of-${who}`;
const as = (who: CastKey) => night.as(who, now);

beforeEach(async () => {
  now = pressNight;
  night = new PressNight(await freshNewsroom({ laysOut: true }));
  ferry = await night.approved("渡口复航", {
    body: bodyOf(["渡口停航三年，今天复航。首班船上坐满了人，汽笛三声。", "船票两元，学生半价。"]),
  });
  school = await night.approved("夜校开课");
  issueId = await night.issueWith([[ferry], [school]]);
});

async function board(number = 1, who: CastKey = "fang") {
  const found = await findBoard(night.room.actors[who], issueId, number, now);
  if (!found) throw new Error("no such page");
  return found;
}

async function onPage(who: CastKey, number = 1) {
  const { pageId, revision } = await board(number, who);
  return { issueId, pageId, revision, tab: tabOf(who) };
}

/** Moves made by somebody on the page as it is, or as they say it was. */
async function change(
  who: CastKey,
  moves: readonly unknown[],
  more: { number?: number; revision?: number; key?: string } = {},
) {
  const { number = 1, ...input } = more;
  const on = await onPage(who, number);
  const key = `layout-key-${++keys}`;
  return changeLayout(as(who), { ...on, key, ...input, moves: moves as readonly LayoutMove[] });
}

const boxOf = (storyId: string, more: Partial<StoryBox> = {}): StoryBox =>
  sampleStory({ id: `s-${storyId}`, storyId, row: 14, rows: 20, ...more });
const place = (storyId: string, more: Partial<StoryBox> = {}) => ({
  kind: "place",
  box: boxOf(storyId, more),
});
const boxIds = async (number = 1) => (await board(number)).layout?.boxes.map(({ id }) => id);
const lines = async (verb: string) =>
  (await listIssueHistory(night.room.actors.fang, issueId)).filter((line) => line.verb === verb);

describe("A page's board", () => {
  test("begins with nameplate or folio, and with nobody at it", async () => {
    expect(await board()).toMatchObject({ revision: 0, lease: null, mayNot: null });
    expect(await boxIds()).toEqual(["nameplate", "contents"]);
    expect(await boxIds(2)).toEqual(["folio"]);
  });

  test("tells what it draws: stories with their words and titles, those of other pages, the rate card", async () => {
    const { stories, elsewhere, adSizes, paper } = await board();
    expect(stories).toMatchObject([
      { storyId: ferry, isClosed: false, own: { headline: "渡口复航" }, mayArrange: true },
    ]);
    expect((stories[0] as SeenStory).paragraphs.at(-1)?.words).toBe("船票两元，学生半价。");
    expect(elsewhere).toEqual([{ storyId: school, pageNumber: 2, headline: "夜校开课" }]);
    expect(adSizes.map(({ code }) => code)).toEqual(["banner-20", "ear-10"]);
    expect(paper).toMatchObject({ name: "澜城日报", pages: 4 });
  });

  test("a story somebody may not read is a closed box without words, here and in 导读", async () => {
    await change("fang", [place(ferry)]);
    const { stories, elsewhere, faults, mayNot } = await board(1, "luo");
    expect(stories).toEqual([
      {
        placementId: expect.any(String),
        storyId: ferry,
        role: "normal",
        pageNumber: 1,
        isClosed: true,
      },
    ]);
    expect(elsewhere[0]?.headline).toBeNull();
    expect(JSON.stringify({ stories, elsewhere, faults })).not.toContain("渡口");
    expect(mayNot?.code).toBe("right.lay-out-page");
  });

  test("is found by nobody who may not see the issue", async () => {
    expect(await findBoard(night.room.actors.tian, issueId, 1, now)).toBeNull();
  });
});

describe("Moves on a page", () => {
  test("are kept as one, counted by the layout's revision and not by the issue's", async () => {
    const { revision } = (await night.issue(issueId)).issue;
    const answer = await change("fang", [
      place(ferry),
      { kind: "lock", ids: [`s-${ferry}`], isLocked: true },
    ]);
    expect(answer).toMatchObject({ outcome: "changed", revision: 1 });
    expect((await board()).layout?.boxes.at(-1)).toMatchObject({ storyId: ferry, isLocked: true });
    expect((await night.issue(issueId)).issue.revision).toBe(revision);
  });

  test("sent again after a lost answer are not made twice", async () => {
    await change("fang", [place(ferry)]);
    const swap = [{ kind: "swap", id: "contents", other: `s-${ferry}` }];
    await change("fang", [{ kind: "lock", ids: ["contents"], isLocked: false }]);
    const { revision } = await board();
    await change("fang", swap, { key: "swapped-once", revision });
    const after = (await board()).layout;
    expect(await change("fang", swap, { key: "swapped-once", revision })).toMatchObject({
      outcome: "changed",
      layout: after,
      revision: revision + 1,
    });
    expect((await board()).layout).toEqual(after);
  });

  test("made on an older layout change nothing and get the page as it stands", async () => {
    await change("fang", [place(ferry)]);
    const stale = await change("fang", [{ kind: "remove", ids: [`s-${ferry}`] }], { revision: 0 });
    expect(stale).toMatchObject({ outcome: "stale", revision: 1 });
    expect(await boxIds()).toContain(`s-${ferry}`);
  });

  test.each([
    ["layout-outside", place("ferry", { column: 5, span: 2 })],
    ["layout-outside", place("ferry", { row: 80 })],
    ["layout-overlap", place("ferry", { row: 2 })],
    ["layout-bad-attribute", place("ferry", { row: 14.5 })],
    ["layout-unknown-attribute", { kind: "place", box: { ...boxOf("ferry"), onclick: "x" } }],
    ["layout-locked", { kind: "move", id: "nameplate", column: 0, row: 1 }],
    ["layout-box-gone", { kind: "remove", ids: ["nothing"] }],
    ["layout-story-unknown", place("nobody")],
    ["layout-story-elsewhere", place("school")],
    ["layout-move-unreadable", { kind: "explode" }],
    ["layout-move-unreadable", { kind: "dress", id: "contents", dress: { id: "other" } }],
    ["layout-move-unreadable", { kind: "remove", ids: "contents" }],
    ["layout-move-unreadable", null],
  ])("are refused as %s, and none before it is made", async (code, move) => {
    const named = JSON.parse(
      JSON.stringify(move)
        .replaceAll('"ferry"', `"${ferry}"`)
        .replaceAll('"school"', `"${school}"`),
    );
    const first = { kind: "lock", ids: ["contents"], isLocked: false };
    expect(await refusalCodes(change("fang", [first, named]))).toEqual([code]);
    expect((await board()).revision).toBe(0);
  });

  test("name only pictures of the library and advertisements of the rate card", async () => {
    const at = { id: "x", isLocked: false, column: 0, row: 60, span: 6, rows: 20 };
    const picture = {
      ...at,
      kind: "picture",
      pictureId: "gone",
      storyId: null,
      caption: "",
      crop: null,
    };
    const ad = { ...at, kind: "ad", client: "望江百货", pictureId: null, isLabelled: true };
    const put = (box: object) => refusalCodes(change("fang", [{ kind: "place", box }]));
    expect(await put(picture)).toEqual(["layout-picture-unknown"]);
    expect(await put({ ...ad, size: "cinema" })).toEqual(["layout-ad-unknown"]);
    expect(await put({ ...ad, size: "banner-20", isLabelled: false })).toEqual([
      "layout-bad-attribute",
    ]);
    await change("fang", [{ kind: "place", box: { ...ad, size: "banner-20" } }]);
  });

  test("of a whole evening leave one line of history; a new sitting leaves another", async () => {
    await change("fang", [place(ferry)]);
    for (const row of [20, 30, 40]) {
      now += 60_000;
      await change("fang", [{ kind: "move", id: `s-${ferry}`, column: 0, row }]);
    }
    expect(await lines("change-layout")).toHaveLength(1);
    now += leaseTime + 1;
    await change("fang", [{ kind: "move", id: `s-${ferry}`, column: 0, row: 15 }]);
    expect(await lines("change-layout")).toHaveLength(2);
  });

  test.each(["shen", "bai", "lu", "xu"] as const)("are not for %s", async (who) => {
    expect(await refusalCodes(change(who, [place(ferry)]))).toEqual(["right.lay-out-page"]);
  });

  test.each([
    ["another issue's page", "fang", "page-not-found"],
    ["a reporter", "lu", "right.lay-out-page"],
    ["a section editor", "shen", "right.lay-out-page"],
  ] as const)(
    "and the page itself are not had by %s, whatever is asked for",
    async (what, who, code) => {
      const other = await night.issueWith([], "2026-11-25");
      const pageId = (await night.issue(other)).pages[0]?.id ?? "";
      const { contentHash, placementId } = (await board()).stories[0] as SeenStory;
      const on = { ...(await onPage("fang")), ...(what.includes("page") && { pageId }) };
      const unlock = { kind: "lock", ids: ["contents"], isLocked: false } as const;
      const asked = [
        () => changeLayout(as(who), { ...on, key: "asked-directly", moves: [unlock] }),
        () => layOutPage(as(who), on),
        () => holdLayout(as(who), on),
        () => takeLayout(as(who), on),
        () => cutPlacement(as(who), { ...on, placementId, contentHash, cuts: [] }),
      ];
      for (const ask of asked) expect(await refusalCodes(ask())).toEqual([code]);
      expect(await board()).toMatchObject({ lease: null, revision: 0 });
    },
  );

  test("end with 付印", async () => {
    const { pages } = await night.issue(issueId);
    for (const page of pages.slice(2).reverse())
      await removePage(as("fang"), { ...(await night.on(issueId)), pageId: page.id });
    await night.layOut(issueId);
    await night.proof(issueId);
    await signOffIssue(night.as("qin"), await night.on(issueId));
    expect(await refusalCodes(change("fang", [place(ferry)]))).toEqual(["wrong-issue-state"]);
  });

  test("are not made in a house that does not lay out its pages", async () => {
    night = new PressNight(await freshNewsroom());
    ferry = await night.approved("渡口复航");
    issueId = await night.issueWith([[ferry]]);
    expect((await board()).layout).toBeNull();
    expect(await refusalCodes(change("fang", [place(ferry)]))).toEqual(["layout-no-format"]);
  });
});

describe("Two layout editors on one page", () => {
  test("the second sees who is at it, and moves of theirs change nothing", async () => {
    await change("fang", [place(ferry)]);
    expect(await board(1, "qin")).toMatchObject({ lease: { name: "方格", tab: tabOf("fang") } });
    expect(await change("qin", [{ kind: "remove", ids: [`s-${ferry}`] }])).toMatchObject({
      outcome: "displaced",
      by: "方格",
    });
    expect(await holdLayout(as("qin"), await onPage("qin"))).toMatchObject({ name: "方格" });
    expect(await boxIds()).toContain(`s-${ferry}`);
  });

  test("the second takes over: the first is told at the next move, nothing is lost, and history says so", async () => {
    await change("fang", [place(ferry)]);
    await takeLayout(as("qin"), await onPage("qin"));
    const late = [{ kind: "move", id: `s-${ferry}`, column: 0, row: 40 }];
    expect(await change("fang", late)).toMatchObject({ outcome: "displaced", by: "秦若谷" });
    expect(await lines("take-over-layout")).toMatchObject([
      { by: "秦若谷", detail: { from: "方格" } },
    ]);
    await leaveLayout(as("qin"), await onPage("qin"));
    expect(await change("fang", late)).toMatchObject({ outcome: "changed" });
  });

  test("whoever gives no sign of life for two minutes is no longer at it", async () => {
    await change("fang", [place(ferry)]);
    now += leaseTime + 1;
    expect(await holdLayout(as("qin"), await onPage("qin"))).toMatchObject({ name: "秦若谷" });
  });

  test("one person's two windows are two: the other one waits until it takes the page", async () => {
    const other = { ...(await onPage("fang")), tab: "another-window" };
    await change("fang", [place(ferry)]);
    expect(await holdLayout(as("fang"), other)).toMatchObject({ tab: tabOf("fang") });
    await takeLayout(as("fang"), other);
    expect(await holdLayout(as("fang"), await onPage("fang"))).toMatchObject({ tab: other.tab });
    const late = [{ kind: "remove", ids: [`s-${ferry}`] }];
    expect(await change("fang", late)).toMatchObject({ outcome: "displaced", by: "方格" });
    expect(await boxIds()).toContain(`s-${ferry}`);
    expect(await lines("take-over-layout")).toEqual([]);
  });

  test("a window leaves only what is its own", async () => {
    await holdLayout(as("fang"), await onPage("fang"));
    await leaveLayout(as("fang"), { ...(await onPage("fang")), tab: "another-window" });
    expect((await board()).lease).toMatchObject({ tab: tabOf("fang") });
  });
});

describe("Automatic layout", () => {
  test("lays out the page around what is locked", async () => {
    const locked = { ...boxOf(ferry, { column: 4, row: 50, rows: 30 }), isLocked: true };
    await change("fang", [{ kind: "place", box: locked }]);
    expect(await layOutPage(as("fang"), await onPage("fang"))).toMatchObject({
      outcome: "changed",
    });
    expect((await board()).layout?.boxes).toContainEqual(expect.objectContaining(locked));
    expect(await lines("lay-out-page")).toHaveLength(1);
  });

  test("prints a story of 20,000 characters or none without falling over, and leaves out what has no room", async () => {
    const long = await night.approved("长篇", { body: bodyOf(["江".repeat(20_000)]) });
    const none = await night.draft("空稿", { body: bodyOf([]) });
    for (const storyId of [long, none])
      await placeStory(as("fang"), {
        ...(await night.on(issueId)),
        pageId: (await board()).pageId,
        storyId,
      });
    await layOutPage(as("fang"), await onPage("fang"));
    const ids = await boxIds();
    expect(ids).not.toContain(`s-${long}`);
    expect(ids).toContain(`s-${ferry}`);
  });

  test("waits for its turn and for copy", async () => {
    await holdLayout(as("qin"), await onPage("qin"));
    expect(await layOutPage(as("fang"), await onPage("fang"))).toMatchObject({
      outcome: "displaced",
    });
    expect(await refusalCodes(layOutPage(as("fang"), await onPage("fang", 3)))).toEqual([
      "page-empty",
    ]);
  });
});

describe("What a page strikes out of a story", () => {
  async function cut(words: string, who: CastKey = "fang") {
    const { stories } = await board();
    const story = stories.find((one): one is SeenStory => !one.isClosed && one.storyId === ferry);
    const paragraph = story?.paragraphs.findIndex((of) => of.words.includes(words)) ?? -1;
    const from = story?.paragraphs[paragraph]?.words.indexOf(words) ?? -1;
    await cutPlacement(as(who), {
      ...(await onPage(who)),
      placementId: story?.placementId ?? "",
      contentHash: story?.contentHash ?? "",
      cuts: [{ paragraph, from, to: from + words.length }],
    });
  }
  const printed = async () => {
    const placed = (await night.copy(issueId)).pages[0]?.placements[0];
    if (!placed) throw new Error("nothing is placed");
    return placedCopy(placed)
      .paragraphs.map(({ words }) => words)
      .join("");
  };

  test("is not printed, makes its proof stale, and the story keeps its own words", async () => {
    const before = (await board()).contentHash;
    await cut("，汽笛三声");
    expect(await printed()).toContain("首班船上坐满了人。船票两元");
    expect((await board()).contentHash).not.toBe(before);
    expect(JSON.stringify((await night.story(ferry)).story.body)).toContain("汽笛三声");
    expect(await lines("cut-placement")).toMatchObject([{ detail: { characters: 5 } }]);
  });

  test("goes with the words when the story is edited, and is told where it no longer strikes any", async () => {
    await cut("船票两元，学生半价。");
    await night.edit(ferry, "渡口今日复航");
    expect(await printed()).not.toContain("船票");
    expect((await board()).stories[0]).toMatchObject({ lostCuts: 0 });
  });

  test("is made only in the words that were on screen, by whoever lays out the page", async () => {
    expect(await refusalCodes(cut("，汽笛三声", "shen"))).toEqual(["right.lay-out-page"]);
    await holdLayout(as("qin"), await onPage("qin"));
    expect(await refusalCodes(cut("，汽笛三声"))).toEqual(["layout-held"]);
    now += leaseTime + 1;
    const { stories } = await board();
    await night.edit(ferry, "渡口今日复航");
    const old = {
      ...(await onPage("fang")),
      placementId: stories[0]?.placementId ?? "",
      contentHash: (stories[0] as SeenStory).contentHash,
      cuts: [],
    };
    expect(await refusalCodes(cutPlacement(as("fang"), old))).toEqual(["cut-outside"]);
  });

  test("the page's picture is one of the library, and whether the site follows is the placement's", async () => {
    const set = async (more: { pictureId?: string; siteTakesPage?: boolean }) =>
      setPlacement(as("fang"), {
        ...(await night.on(issueId)),
        placementId: (await board()).stories[0]?.placementId ?? "",
        ...more,
      });
    expect(await refusalCodes(set({ pictureId: "gone" }))).toEqual(["picture-not-found"]);
    await set({ siteTakesPage: true });
    expect((await board()).stories[0]).toMatchObject({ siteTakesPage: true });
  });
});

describe("When a story leaves its page", () => {
  const placementOf = async (storyId: string) =>
    (await night.issue(issueId)).placements.find((p) => p.storyId === storyId)?.id ?? "";
  const take = async () =>
    removePlacement(as("shen"), {
      ...(await night.on(issueId)),
      placementId: await placementOf(ferry),
    });
  const bring = async (number = 1) =>
    placeStory(as("shen"), {
      ...(await night.on(issueId)),
      pageId: (await board(number)).pageId,
      storyId: ferry,
    });
  const move = async (number: number) =>
    movePlacement(as("shen"), {
      ...(await night.on(issueId)),
      placementId: await placementOf(ferry),
      pageId: (await board(number)).pageId,
      index: 0,
    });

  test("its box goes with it, and comes back where it stood when that is undone", async () => {
    await change("fang", [place(ferry)]);
    const before = (await board()).layout;
    await take();
    expect(await boxIds()).toEqual(["nameplate", "contents"]);
    await bring();
    expect((await board()).layout).toEqual(before);
    await move(2);
    expect(await boxIds()).toEqual(["nameplate", "contents"]);
    await move(1);
    expect((await board()).layout).toEqual(before);
  });

  test("for another day's paper, its box waits for it here", async () => {
    await change("fang", [place(ferry)]);
    const before = (await board()).layout;
    const other = await night.issueWith([], "2026-11-25");
    const pageId = (await night.issue(other)).pages[0]?.id ?? "";
    const from = { issueId, pageId: (await board()).pageId };
    const go = { storyId: ferry, from: { issueId }, to: { issueId: other, pageId } };
    await transferStory(as("qin"), go);
    expect(await boxIds()).toEqual(["nameplate", "contents"]);
    await transferStory(as("qin"), { storyId: ferry, from: { issueId: other }, to: from });
    expect((await board()).layout).toEqual(before);
  });

  test.each([true, false])(
    "for another day's paper it takes its picture and cuts along, and brings them back (laid out: %s)",
    async (isLaidOut) => {
      if (isLaidOut) await change("fang", [place(ferry)]);
      const { contentHash, placementId } = (await board()).stories[0] as SeenStory;
      const cuts = [{ paragraph: 2, from: 0, to: 4 }];
      await cutPlacement(as("fang"), { ...(await onPage("fang")), contentHash, placementId, cuts });
      await setPlacement(as("fang"), {
        ...(await night.on(issueId)),
        placementId,
        siteTakesPage: true,
      });
      const before = (await board()).layout;
      const other = await night.issueWith([], "2026-11-25");
      const there = { issueId: other, pageId: (await night.issue(other)).pages[0]?.id ?? "" };
      const here = { issueId, pageId: (await board()).pageId };
      await transferStory(as("qin"), { storyId: ferry, from: { issueId }, to: there });
      const [sent] = (await night.copy(other)).pages[0]?.placements ?? [];
      expect(sent).toMatchObject({ siteTakesPage: true });
      expect(sent?.cuts).toHaveLength(1);
      await transferStory(as("qin"), { storyId: ferry, from: { issueId: other }, to: here });
      expect((await board()).stories[0]).toMatchObject({ cuts, siteTakesPage: true });
      expect((await board()).layout).toEqual(before);
    },
  );

  test.each([true, false])(
    "its picture and its cuts come back too when that is undone (laid out: %s)",
    async (isLaidOut) => {
      if (isLaidOut) await change("fang", [place(ferry)]);
      const { contentHash, placementId } = (await board()).stories[0] as SeenStory;
      const cuts = [{ paragraph: 2, from: 0, to: 4 }];
      await cutPlacement(as("fang"), { ...(await onPage("fang")), contentHash, placementId, cuts });
      const { pageId } = await board();
      const chosen = { pictureId: "渡口清晨", siteTakesPage: true };
      await transact((tx) => updatePlacement(tx, { id: placementId, pageId }, chosen));
      const printed = async () => {
        const { placements } = await night.issue(issueId);
        const { id: _id, placedBy: _by, placedAt: _at, ...rest } = placements[0] ?? {};
        return rest;
      };
      const before = await printed();
      expect(before).toMatchObject({ ...chosen, cutsOf: contentHash });
      const { revision } = await board();
      await take();
      await bring();
      expect(await printed()).toEqual(before);
      // Nobody has laid the page out by that.
      expect((await board()).revision).toBe(isLaidOut ? revision + 2 : 0);
    },
  );

  test("its place is not taken back from what stands there since", async () => {
    await change("fang", [place(ferry)]);
    await take();
    const rule = {
      kind: "rule",
      id: "rule",
      isLocked: false,
      column: 0,
      row: 14,
      span: 2,
      rows: 1,
      style: "line",
    };
    await change("fang", [{ kind: "place", box: rule }]);
    await bring();
    expect(await boxIds()).toEqual(["nameplate", "contents", "rule"]);
  });

  test("where it went on, on another page, that part goes and comes with it", async () => {
    await change("fang", [place(ferry, { jumpTo: 2 })]);
    const rest = boxOf(ferry, { jumpFrom: 1, skipped: 20 });
    await change("fang", [{ kind: "place", box: rest }], { number: 2 });
    await take();
    expect(await boxIds(2)).toEqual(["folio"]);
    await bring();
    expect(await boxIds(2)).toEqual(["folio", rest.id]);
    expect((await board(2)).stories).toMatchObject([
      { storyId: school },
      { storyId: ferry, pageNumber: 1 },
    ]);
  });

  test("pages put in another order or taken out take the numbers of jumps along", async () => {
    await change("fang", [place(ferry, { jumpTo: 2 })]);
    await change("fang", [{ kind: "place", box: boxOf(ferry, { jumpFrom: 1, skipped: 20 }) }], {
      number: 2,
    });
    const { pages } = await night.issue(issueId);
    const [first = "", second = "", third = "", fourth = ""] = pages.map(({ id }) => id);
    const jumps = async (number: number) =>
      (await board(number)).layout?.boxes.flatMap((box) =>
        box.kind === "story" ? [[box.jumpTo, box.jumpFrom]] : [],
      );
    const pageIds = [third, second, first, fourth];
    await reorderPages(as("fang"), { ...(await night.on(issueId)), pageIds });
    expect([await jumps(3), await jumps(2)]).toEqual([[[2, null]], [[null, 3]]]);
    await removePage(as("fang"), { ...(await night.on(issueId)), pageId: third });
    expect([await jumps(2), await jumps(1)]).toEqual([[[1, null]], [[null, 2]]]);
  });

  test("pages put in another order keep their layouts; a page taken out takes its own along", async () => {
    await change("fang", [place(ferry)]);
    const { pages } = await night.issue(issueId);
    const ids = pages.map(({ id }) => id);
    const [first = "", second = "", ...rest] = ids;
    await reorderPages(as("fang"), {
      ...(await night.on(issueId)),
      pageIds: [second, first, ...rest],
    });
    expect(await boxIds(2)).toContain(`s-${ferry}`);
    await take();
    await removePage(as("fang"), { ...(await night.on(issueId)), pageId: first });
    expect((await night.issue(issueId)).pages.map(({ id }) => id)).toEqual([second, ...rest]);
  });
});
