import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { inverseLayoutMoves } from "@/core/layout/after-layout-move";
import { doHalvesAgree } from "@/core/layout/balance-jump";
import type { StoryBox } from "@/core/layout/box";
import { keepJumps } from "@/core/layout/keep-jumps";
import type { LayoutMove } from "@/core/layout/layout-move";
import { placedCopy } from "@/core/layout/placed-copy";
import { sampleStory } from "@/core/layout/sample-page";
import { listIssueHistory } from "@/db/queries/issue/list-issue-history";
import { findBoard } from "@/db/queries/layout/find-board";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { changeLayout } from "./change-layout";
import { cutPlacement } from "./cut-placement";
import { jumpStory } from "./jump-story";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { takeLayout } from "./take-layout";

let night: PressNight;
let issueId: string;
let ferry: string;
let keys = 0;

beforeEach(async () => {
  night = new PressNight(await freshNewsroom({ laysOut: true }));
  ferry = await night.approved("渡口复航", {
    body: bodyOf([`渡口停航三年，今天复航。${"汽笛三声，船上坐满了人，".repeat(80)}`]),
  });
  issueId = await night.issueWith([[ferry], []]);
  const box = sampleStory({ id: "ferry", storyId: ferry, row: 20, span: 3, rows: 20 });
  await change([{ kind: "place", box }]);
});

async function onPage(number = 1, who: CastKey = "fang") {
  const board = await findBoard(night.room.actors[who], issueId, number, night.now);
  if (!board?.layout) throw new Error("no such page");
  const { pageId, revision, layout } = board;
  return { on: { issueId, pageId, revision, tab: `window-of-${who}` }, layout };
}

async function change(moves: readonly LayoutMove[], number = 1) {
  const { on } = await onPage(number);
  return changeLayout(night.as("fang"), { ...on, key: `change-${++keys}-ferry`, moves });
}

const jump = async (to: number | null, more = {}, who: CastKey = "fang") =>
  jumpStory(night.as(who), { ...(await onPage(1, who)).on, boxId: "ferry", to, ...more });

async function half(number: number): Promise<StoryBox | undefined> {
  const { layout } = await onPage(number);
  return layout.boxes.find((box): box is StoryBox => box.kind === "story" && box.storyId === ferry);
}

async function agree(): Promise<boolean> {
  const [first, second] = [await half(1), await half(2)];
  const placed = (await night.copy(issueId)).pages[0]?.placements[0];
  if (!first || !second || !placed) return false;
  const { copy } = placedCopy(placed);
  return doHalvesAgree(copy, { page: 1, box: first }, { page: 2, box: second });
}

describe("转版", () => {
  test("a story too long for its box goes on on another page, and the halves agree", async () => {
    await jump(2);
    expect(await half(1)).toMatchObject({ jumpTo: 2, jumpFrom: null });
    expect(await half(2)).toMatchObject({ jumpTo: null, jumpFrom: 1 });
    expect(await agree()).toBe(true);
    const [line] = await listIssueHistory(night.room.actors.qin, issueId);
    expect(line).toMatchObject({ verb: "jump-story", detail: { page: 1, to: 2, back: false } });
  });

  test("they agree still when the first is resized, and when it is put back", async () => {
    await jump(2);
    const before = await half(2);
    await change([
      { kind: "resize", id: "ferry", area: { column: 0, row: 20, span: 3, rows: 14 } },
    ]);
    expect(await agree()).toBe(true);
    expect((await half(2))?.skipped).toBeLessThan(before?.skipped ?? 0);
    await change([
      { kind: "resize", id: "ferry", area: { column: 0, row: 20, span: 3, rows: 20 } },
    ]);
    expect(await half(2)).toEqual(before);
  });

  test("they agree still when an act older than the jump is taken back", async () => {
    const { layout } = await onPage();
    const resize = {
      kind: "resize",
      id: "ferry",
      area: { column: 0, row: 20, span: 3, rows: 12 },
    } as const;
    const back = inverseLayoutMoves(layout, resize);
    await change([resize]);
    await jump(2);
    const { layout: now } = await onPage();
    await change(back.map((move) => keepJumps(move, now)));
    expect(await half(1)).toMatchObject({ rows: 20, jumpTo: 2 });
    expect(await agree()).toBe(true);
  });

  test("they are brought to agree again when words were struck out of it", async () => {
    await jump(2);
    const [placed] = (await night.copy(issueId)).pages[0]?.placements ?? [];
    if (!placed) throw new Error("not placed");
    await cutPlacement(night.as("fang"), {
      ...(await onPage()).on,
      placementId: placed.id,
      contentHash: placed.story.contentHash,
      cuts: [{ paragraph: 1, from: 20, to: 60 }],
    });
    expect(await agree()).toBe(false);
    await jump(2);
    expect(await agree()).toBe(true);
  });

  test("taken back, the first prints all again and the other half is gone", async () => {
    const before = await half(1);
    await jump(2);
    await jump(null);
    expect(await half(1)).toEqual(before);
    expect(await half(2)).toBeUndefined();
  });

  test("is refused to who may not lay out, on what is not there, while another is at either page, and when stale", async () => {
    expect(await refusalCodes(jump(2, {}, "shen"))).toEqual(["right.lay-out-page"]);
    expect(await refusalCodes(jump(2, { boxId: "none" }))).toEqual(["layout-box-gone"]);
    expect(await refusalCodes(jump(9))).toEqual(["page-not-found"]);
    expect(await refusalCodes(jump(1))).toEqual(["page-not-found"]);
    expect(await refusalCodes(jump(2, { revision: 0 }))).toEqual(["layout-stale"]);
    const second = await onPage(2, "qin");
    await takeLayout(night.as("qin"), second.on);
    expect(await refusalCodes(jump(2))).toEqual(["jump-page-held"]);
    const first = await onPage(1, "qin");
    await takeLayout(night.as("qin"), first.on);
    expect(await refusalCodes(jump(2))).toEqual(["layout-held"]);
    expect(await half(2)).toBeUndefined();
  });
});
