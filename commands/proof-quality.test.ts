import { beforeEach, describe, expect, test } from "vitest";
import type { QualityGroup } from "@/core/paper/quality";
import { findQuality } from "@/db/queries/proof/list-quality";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { pressProof } from "@/db/seed/press-proof";
import { markProof } from "./mark-proof";
import { PressNight, pressDay, pressNight } from "./press-night";
import { readProof } from "./read-proof";
import { requestRendering } from "./request-rendering";
import { settleMark } from "./settle-mark";
import { startProofing } from "./start-proofing";

let night: PressNight;
let issueId: string;
let renderingId: string;

const pages = async () => (await night.copy(issueId)).pages;

/** 白露 marks `quote` on the proof of page 1. */
const mark = async (quote: string, replacement = "") =>
  markProof(night.as("bai"), {
    renderingId,
    round: 1,
    x: 0,
    y: 0,
    kind: "text",
    storyId: (await pages())[0]?.placements[0]?.story.id ?? "",
    quote,
    replacement,
    note: "",
  });

beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.fullIssue();
  await layOutIssue(night.room, issueId);
  await startProofing(night.as("fang"), await night.on(issueId));
  const pageIds = [(await pages())[0]?.id ?? ""];
  const [asked] = await requestRendering(night.as("fang"), { issueId, pageIds, stage: "galley" });
  renderingId = asked?.id ?? "";
  await pressProof(renderingId);
});

const quality = (who: "xu" | "lu" | "bai" | "guan", by: QualityGroup, day = pressDay) =>
  findQuality(night.room.actors[who], { from: day, to: day, by });

describe("errors of a period", () => {
  test("what was marked and what was counted on paper are errors, what was refused is none", async () => {
    await mark("月底", "月末");
    const { markId } = await mark("码头", "渡口");
    await settleMark(night.as("fang"), { markId, state: "refused", reason: "原文如此" });
    const [first] = await pages();
    await readProof(night.as("bai", pressNight + 60_000), {
      issueId,
      pageId: first?.id ?? "",
      round: 1,
      renderingId,
      contentHash: first?.contentHash ?? "",
      corrections: 2,
    });
    const found = (await quality("xu", "page")).lines;
    expect(found.map(({ tenths }) => tenths)).toEqual([30, 0, 0, 0]);
    expect((await quality("xu", "author")).lines).toMatchObject([{ name: "陆之遥", tenths: 10 }]);
    expect((await quality("xu", "reader")).lines).toMatchObject([{ name: "白露", tenths: 30 }]);
  });

  test("characters are those the proof prints; where there is none, those of the stories", async () => {
    const [printed, written] = (await quality("xu", "page")).lines;
    const storyId = (await pages())[1]?.placements[0]?.story.id ?? "";
    expect(written?.characters).toBe((await night.story(storyId)).story.wordCount);
    expect(printed?.characters).toBeGreaterThan(written?.characters ?? 0);
  });

  test("heads, duty chiefs and administrators see everybody's, others their own and no page", async () => {
    await mark("月底", "月末");
    expect((await quality("guan", "issue")).lines).toMatchObject([{ date: pressDay, tenths: 10 }]);
    expect((await quality("xu", "author", "2026-11-25")).lines).toEqual([]);
    expect((await quality("lu", "author")).lines).toMatchObject([{ name: "陆之遥", tenths: 10 }]);
    expect(await quality("lu", "page")).toEqual({ lines: [], isWhole: false });
    expect((await quality("bai", "author")).lines).toEqual([]);
  });
});
