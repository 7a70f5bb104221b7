import { beforeEach, describe, expect, test } from "vitest";
import type { RenderingStage, RenderingState } from "@/core/paper/rendering";
import { listProofMarks } from "@/db/queries/proof/list-marks";
import { listThreads } from "@/db/queries/story/threads";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { pressProof } from "@/db/seed/press-proof";
import { commentMark } from "./comment-mark";
import { editMark } from "./edit-mark";
import { type MarkProof, markProof } from "./mark-proof";
import { placeStory } from "./place-story";
import { PressNight, pressNight } from "./press-night";
import { readProof } from "./read-proof";
import { refusalCodes } from "./refusal-codes";
import { removeMark } from "./remove-mark";
import { removePage } from "./remove-page";
import { removePlacement } from "./remove-placement";
import { requestRendering } from "./request-rendering";
import { setPlacement } from "./set-placement";
import { settleMark } from "./settle-mark";
import { signOffIssue } from "./sign-off-issue";
import { startProofing } from "./start-proofing";

let night: PressNight;
let issueId: string;
const minute = 60_000;

beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.fullIssue();
  await layOutIssue(night.room, issueId);
  await startProofing(night.as("fang"), await night.on(issueId));
});

const pageAt = async (index: number) => {
  const page = (await night.copy(issueId)).pages[index];
  if (!page) throw new Error("no such page");
  return page;
};

/** What the press leaves of a page when it has frozen it. */
async function freeze(
  index = 0,
  more: { readonly state?: RenderingState; readonly stage?: RenderingStage } = {},
): Promise<string> {
  const page = await pageAt(index);
  const [asked] = await requestRendering(night.as("fang"), {
    issueId,
    pageIds: [page.id],
    stage: "galley",
  });
  const id = asked?.id ?? "";
  await pressProof(id, more);
  return id;
}

const lead = async (index = 0) => (await pageAt(index)).placements[0]?.story.id ?? "";

async function mark(
  renderingId: string,
  by: CastKey = "bai",
  more: Partial<MarkProof> & { readonly now?: number } = {},
): Promise<string> {
  const { now = pressNight, ...fields } = more;
  const { markId } = await markProof(night.as(by, now), {
    renderingId,
    round: 1,
    x: 1200,
    y: 800,
    kind: "text",
    storyId: await lead(),
    quote: "复航",
    replacement: "复行",
    note: "",
    ...fields,
  });
  return markId;
}

const read = async (
  by: CastKey,
  round: number,
  renderingId?: string,
  corrections = 0,
  index = 0,
) => {
  const { id: pageId, contentHash } = await pageAt(index);
  return refusalCodes(
    readProof(night.as(by, pressNight + minute), {
      issueId,
      pageId,
      round,
      contentHash,
      corrections,
      ...(renderingId && { renderingId }),
    }),
  );
};
const signOff = async () =>
  refusalCodes(signOffIssue(night.as("qin", pressNight + 2 * minute), await night.on(issueId)));
const marksOf = async () =>
  listProofMarks(night.room.actors.qin, { issueId, pageId: (await pageAt(0)).id });

describe("marks on a frozen proof", () => {
  test("白露 marks wrong words; what they count is weighed", async () => {
    const proof = await freeze();
    await mark(proof);
    await mark(proof, "bai", { kind: "headline", quote: "渡口复航", replacement: "渡口复行" });
    await mark(proof, "bai", { kind: "layout", storyId: null, quote: "", note: "照片压了字" });
    expect(
      (await marksOf()).map(({ kind, weight, readerName, state }) => [
        kind,
        weight,
        readerName,
        state,
      ]),
    ).toEqual([
      ["text", 10, "白露", "open"],
      ["headline", 20, "白露", "open"],
      ["layout", 0, "白露", "open"],
    ]);
  });

  test("a mark that says nothing, changes nothing, lies off the page or quotes what is not printed is refused at its field", async () => {
    const proof = await freeze();
    const told = (more: Partial<MarkProof>) => refusalCodes(mark(proof, "bai", more));
    expect(await told({ quote: "", replacement: " ", note: "" })).toEqual(["mark-empty"]);
    expect(await told({ replacement: "复航" })).toEqual(["mark-changes-nothing"]);
    expect(await told({ x: 10_001 })).toEqual(["mark-off-page"]);
    expect(await told({ quote: "飞船" })).toEqual(["mark-words-not-printed"]);
    expect(await told({ quote: "夜校开课" })).toEqual(["mark-words-not-printed"]);
    expect(await told({ note: "长".repeat(2001) })).toEqual(["too-long"]);
    expect(await marksOf()).toEqual([]);
  });

  test("a mark on what prints no words of the story it is said to be about is on the page", async () => {
    const storyId = await lead(1);
    await mark(await freeze(), "bai", { kind: "note", storyId, quote: "", note: "换一张照片" });
    expect(await marksOf()).toMatchObject([{ storyId: null, note: "换一张照片" }]);
  });

  test("only a proofreader marks, in the round that is theirs, on a proof that is made", async () => {
    const proof = await freeze();
    expect(await refusalCodes(mark(proof, "qin"))).toEqual(["right.read-proof"]);
    expect(await refusalCodes(mark(proof, "bai", { round: 2 }))).toEqual(["proof-too-early"]);
    expect(await refusalCodes(mark(await freeze(1, { state: "running" })))).toEqual([
      "proof-not-found",
    ]);
    expect(await refusalCodes(mark(await freeze(2, { stage: "release" })))).toEqual([
      "proof-not-found",
    ]);
    expect(await read("bai", 1, proof)).toEqual([]);
    expect(await refusalCodes(mark(proof, "bai", { round: 2 }))).toEqual(["proof-same-reader"]);
  });

  test("its maker says it otherwise or takes it back, until the reading is handed in", async () => {
    const proof = await freeze();
    const [first, second] = [await mark(proof), await mark(proof, "bai", { quote: "月底" })];
    const edit = (by: CastKey) =>
      refusalCodes(
        editMark(night.as(by), {
          markId: first,
          kind: "text",
          x: 1,
          y: 2,
          quote: "渡船将在",
          replacement: "",
          note: "",
        }),
      );
    expect(await edit("yan")).toEqual(["mark-of-another"]);
    expect(await edit("bai")).toEqual([]);
    await removeMark(night.as("bai"), { markId: second });
    expect(await marksOf()).toMatchObject([{ quote: "渡船将在", weight: 20, x: 1, y: 2 }]);
    expect(await read("bai", 1, proof)).toEqual([]);
    expect(await edit("bai")).toEqual(["mark-handed-in"]);
    expect(await refusalCodes(removeMark(night.as("bai"), { markId: first }))).toEqual([
      "mark-handed-in",
    ]);
    expect(await refusalCodes(removeMark(night.as("bai"), { markId: second }))).toEqual([
      "mark-not-found",
    ]);
  });

  test("who lays out the page, or may edit the story, settles it; a refusal needs its reason", async () => {
    const proof = await freeze();
    const [onStory, onPage] = [
      await mark(proof),
      await mark(proof, "bai", { kind: "layout", storyId: null, quote: "", note: "栏线断了" }),
    ];
    const settle = (by: CastKey, markId: string, state: "done" | "refused" | "open", reason = "") =>
      refusalCodes(settleMark(night.as(by), { markId, state, reason }));
    expect(await settle("bai", onStory, "done")).toEqual(["right.settle-mark"]);
    expect(await settle("lu", onStory, "done")).toEqual(["right.settle-mark"]);
    expect(await settle("shen", onPage, "done")).toEqual(["right.settle-mark"]);
    expect(await settle("shen", onStory, "refused", " ")).toEqual(["mark-reason-needed"]);
    expect(await settle("shen", onStory, "refused", "原文如此")).toEqual([]);
    expect(await settle("fang", onPage, "done")).toEqual([]);
    expect(await marksOf()).toMatchObject([
      { state: "refused", reason: "原文如此", settledByName: "沈砚秋" },
      { state: "done", reason: "", settledByName: "方格" },
    ]);
    expect(await settle("fang", onStory, "open")).toEqual([]);
    expect((await marksOf())[0]).toMatchObject({ state: "open", reason: "", settledByName: null });
  });

  test("a mark becomes a comment on the story's words, in one step", async () => {
    const markId = await mark(await freeze(), "bai", { quote: "月底", note: "核对日期" });
    const { storyId, threadId } = await commentMark(night.as("bai"), { markId });
    const [thread] = await listThreads(night.room.actors.shen, storyId);
    expect(thread).toMatchObject({ id: threadId, anchor: { exact: "月底" } });
    expect(thread?.comments[0]?.text).toBe("月底 → 复行\n核对日期");
  });
});

describe("reading a frozen proof", () => {
  test("a page that is taken out takes its layout, its proofs and their marks with it", async () => {
    const proof = await freeze(3);
    await mark(proof, "bai", { kind: "layout", storyId: null, quote: "", note: "栏线断了" });
    expect(await read("bai", 1, proof, 0, 3)).toEqual([]);
    const { id: pageId, placements } = await pageAt(3);
    await removePlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: placements[0]?.id ?? "",
    });
    await removePage(night.as("fang"), { ...(await night.on(issueId)), pageId });
    expect(await listProofMarks(night.room.actors.qin, { issueId, pageId })).toEqual([]);
    expect((await night.copy(issueId)).pages).toHaveLength(3);
  });

  test("its corrections are its marks, and what was counted on paper", async () => {
    const proof = await freeze();
    await mark(proof);
    await mark(proof, "bai", { quote: "月底", replacement: "月末" });
    expect(await read("bai", 1, proof, 3)).toEqual([]);
    expect((await pageAt(0)).proofs).toMatchObject([
      { corrections: 5, marks: 2, openMarks: 2, renderingId: proof },
    ]);
  });

  test("a page with a proof of its present state is read on it, and on no other page's", async () => {
    const proof = await freeze();
    expect(await read("bai", 1)).toEqual(["proof-waits"]);
    expect(await read("bai", 1, await freeze(1))).toEqual(["proof-not-found"]);
    expect(await read("bai", 1, proof)).toEqual([]);
  });

  test("a page that changed since it was frozen is refused, and told is what changed", async () => {
    const proof = await freeze();
    const [placed] = (await night.issue(issueId)).placements;
    await setPlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: placed?.id ?? "",
      headline: "版上新题",
    });
    expect(await read("bai", 1, proof)).toEqual(["proof-changed-since.words"]);
    await placeStory(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId: (await pageAt(0)).id,
      storyId: await night.approved("巷口的夜灯"),
    });
    expect(await read("bai", 1, proof)).toEqual([
      "proof-changed-since.words",
      "proof-changed-since.came",
    ]);
    expect(await read("bai", 1, await freeze())).toEqual([]);
  });

  test("open marks keep the issue from 付印 until each is made or refused with a reason", async () => {
    for (const index of [1, 2, 3])
      for (const [at, by] of (["bai", "yan", "wen"] as const).entries())
        await read(by, at + 1, undefined, 0, index);
    const proof = await freeze();
    const [first, second] = [await mark(proof), await mark(proof, "bai", { quote: "月底" })];
    for (const [at, by] of (["bai", "yan", "wen"] as const).entries())
      expect(await read(by, at + 1, proof)).toEqual([]);
    expect(await signOff()).toEqual(["proof-corrections-open"]);
    await settleMark(night.as("fang"), { markId: first, state: "done" });
    expect(await signOff()).toEqual(["proof-corrections-open"]);
    await settleMark(night.as("fang"), { markId: second, state: "refused", reason: "原文如此" });
    expect(await signOff()).toEqual([]);
    expect(
      await refusalCodes(settleMark(night.as("fang"), { markId: first, state: "open" })),
    ).toEqual(["wrong-issue-state"]);
  });
});
