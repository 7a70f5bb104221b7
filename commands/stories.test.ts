import { beforeEach, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { Actor } from "@/core/people/actor";
import { Refused } from "@/core/refusal";
import type { StoryDraft } from "@/core/story/story";
import { findStory } from "@/db/queries/story/find-story";
import { listDecisions } from "@/db/queries/story/list-decisions";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { findVersion, listVersions } from "@/db/queries/story/list-versions";
import { draftOf } from "@/db/queries/story/story-content";
import { updateStory } from "@/db/queries/story/write-story";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { createStory } from "./create-story";
import { decideStory } from "./decide-story";
import { keepText } from "./keep-text";
import { resumeStory } from "./resume-story";
import { saveStory } from "./save-story";
import { settleCheck } from "./settle-check";
import { submitStory } from "./submit-story";

let room: Newsroom;
let clock = Date.UTC(2026, 10, 24);
beforeEach(async () => {
  room = await freshNewsroom();
});

type Who = keyof Newsroom["actors"];
const as = (who: Who) => ({ actor: room.actors[who] as Actor, now: ++clock });
const code = async (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) =>
      error instanceof Refused ? error.refusals.map((r) => r.code).join(" ") : String(error),
  );

/** Lu's report for the city section, whole enough to submit. */
async function luWrites(change: Partial<StoryDraft> = {}): Promise<string> {
  const { storyId } = await createStory(as("lu"), {
    kind: "news",
    sectionId: room.sections.city,
    headline: "澜江新渡口通航",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(["11月24日，澜江新渡口通航。"]),
    ...change,
  });
  return storyId;
}

async function look(storyId: string, who: Who = "qin") {
  const file = await findStory(room.actors[who], storyId);
  if (!file) throw new Error("not to be seen");
  return file;
}

let keys = 0;
async function save(
  who: Who,
  storyId: string,
  change: Partial<StoryDraft>,
  rest: { key?: string; base?: number } = {},
) {
  const { story } = await look(storyId);
  return saveStory(as(who), {
    storyId,
    baseRevision: rest.base ?? story.revision,
    key: rest.key ?? `key-for-test-${++keys}`,
    draft: { ...draftOf(story), ...change },
  });
}

async function submit(storyId: string, who: Who = "lu") {
  const { story } = await look(storyId);
  return submitStory(as(who), { storyId, revision: story.revision });
}

async function decide(
  who: Who,
  storyId: string,
  decision: "pass" | "sign" | "return" | "hold" | "spike" | "refer",
  opinion = "可用",
) {
  const { story } = await look(storyId);
  return decideStory(as(who), {
    storyId,
    decision,
    opinion,
    revision: story.revision,
    stage: story.stage,
  });
}

async function signed(storyId: string) {
  await submit(storyId);
  await decide("shen", storyId, "pass");
  await decide("gu", storyId, "pass");
  await decide("qin", storyId, "sign");
}

describe("Saving", () => {
  it("takes the words, counts them and says when", async () => {
    const storyId = await luWrites();
    const saved = await save("lu", storyId, { body: bodyOf(["晨雾散去，汽笛三声。"]) });
    expect(saved).toMatchObject({ outcome: "saved", revision: 2, reopened: false });
    expect((await look(storyId)).story.wordCount).toBe(10);
  });

  it("keeps nothing in a headline that cannot be printed, whoever sends it", async () => {
    const storyId = await luWrites();
    await save("lu", storyId, { headline: "柳浦\0渡口\n重开\ud800", keywords: ["\u200b", "渡口"] });
    const { story } = await look(storyId);
    expect([story.headline, story.keywords]).toEqual(["柳浦渡口 重开\ufffd", ["渡口"]]);
  });

  it("answers a retry with the first answer, although the story has moved on", async () => {
    const storyId = await luWrites();
    const first = await save("lu", storyId, { headline: "一" }, { key: "one-and-the-same" });
    await save("lu", storyId, { headline: "二" });
    const again = await save(
      "lu",
      storyId,
      { headline: "一" },
      { key: "one-and-the-same", base: 1 },
    );
    expect(again).toEqual(first);
    expect((await look(storyId)).story.headline).toBe("二");
  });

  it("gives both texts and writes nothing when the words were changed in between", async () => {
    const storyId = await luWrites();
    await save("shen", storyId, { headline: "沈砚秋改的标题" });
    const late = await save("lu", storyId, { headline: "陆之遥改的标题" }, { base: 1 });
    expect(late).toMatchObject({
      outcome: "conflict",
      savedBy: "沈砚秋",
      revision: 2,
      theirs: { headline: "沈砚秋改的标题" },
    });
    expect((await look(storyId)).story.headline).toBe("沈砚秋改的标题");
  });

  it("loses no save of fifty people writing at once", async () => {
    const storyId = await luWrites();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        save("lu", storyId, { noteToDesk: `第${n}人` }, { base: 1 }),
      ),
    );
    expect(answers.filter((a) => a.outcome === "saved")).toHaveLength(1);
    expect(answers.filter((a) => a.outcome === "conflict")).toHaveLength(49);
  });

  it("refuses another person's key, an odd key, an unknown section and a body it does not know", async () => {
    const storyId = await luWrites();
    const other = await luWrites();
    await save("lu", storyId, {}, { key: "key-of-one-story" });
    expect(await code(save("lu", other, {}, { key: "key-of-one-story" }))).toBe("save-key-invalid");
    expect(await code(save("lu", storyId, {}, { key: "x" }))).toBe("save-key-invalid");
    expect(await code(save("lu", storyId, { sectionId: "nowhere" }))).toBe("section-unknown");
    const odd = JSON.parse(
      '{"type":"doc","content":[{"type":"iframe","attrs":{"src":"javascript:alert(1)"}}]}',
    );
    expect(await code(save("lu", storyId, { body: odd }))).toBe("body-unknown-node");
  });

  it("refuses a headline of one megabyte and says how long it may be", async () => {
    const storyId = await luWrites();
    expect(await code(save("lu", storyId, { headline: "长".repeat(350_000) }))).toBe("too-long");
  });

  it("does not find the story for who may not read it", async () => {
    const storyId = await luWrites();
    expect(await code(save("he", storyId, { headline: "别人的" }))).toBe("story-not-found");
    expect(await code(save("tian", storyId, { headline: "别人的" }))).toBe("story-not-found");
    expect(await code(save("bai", storyId, { headline: "校对改稿" }))).toBe("right.edit-as-editor");
  });

  it("re-opens the third review when the embargo that was signed is lifted", async () => {
    const storyId = await luWrites();
    await save("lu", storyId, { embargoUntil: Date.UTC(2026, 11, 24) });
    await signed(storyId);
    expect(await save("shen", storyId, { embargoUntil: null })).toMatchObject({ reopened: true });
  });

  it("re-opens the third review when signed-off words change, and not when only the desk's note does", async () => {
    const storyId = await luWrites();
    await signed(storyId);
    expect(await save("shen", storyId, { noteToDesk: "配图后到" })).toMatchObject({
      reopened: false,
    });
    expect((await look(storyId)).story.state).toBe("approved");
    expect(await save("shen", storyId, { headline: "澜江新渡口今日通航" })).toMatchObject({
      reopened: true,
    });
    const { story } = await look(storyId);
    expect([story.state, story.stage, story.passes.length]).toEqual(["review", 3, 2]);
  });

  it("writes one line of history for a spell of editing, not one for every save", async () => {
    const storyId = await luWrites();
    for (const headline of ["一", "二", "三"]) await save("lu", storyId, { headline });
    const lines = await listStoryHistory(room.actors.lu, storyId);
    expect(lines.map((l) => l.verb)).toEqual(["edit-story", "create-story"]);
  });
});

describe("Submitting", () => {
  it("names every missing field at once", async () => {
    const storyId = await luWrites({ headline: "", credits: [], body: bodyOf([""]) });
    expect(await code(submit(storyId))).toBe("missing.headline missing.credits missing.body");
  });

  it("refuses words the person has not seen", async () => {
    const storyId = await luWrites();
    await save("shen", storyId, { headline: "改过" });
    expect(await code(submitStory(as("lu"), { storyId, revision: 1 }))).toBe("stale-version");
  });

  it("freezes a version and lets the author change nothing while it is read", async () => {
    const storyId = await luWrites();
    await submit(storyId);
    expect((await listVersions(room.actors.lu, storyId)).map((v) => [v.number, v.reason])).toEqual([
      [1, "submit"],
    ]);
    expect(await code(save("lu", storyId, { headline: "偷偷改" }))).toBe("right.edit-as-editor");
  });
});

describe("Deciding", () => {
  it("takes a story through three reviews by three people, each on a frozen version", async () => {
    const storyId = await luWrites();
    await signed(storyId);
    const { story } = await look(storyId);
    expect(story.state).toBe("approved");
    expect(story.passes.map((p) => p.name)).toEqual(["沈砚秋", "顾长河", "秦若谷"]);
    const seen = await listDecisions(room.actors.lu, storyId);
    expect(seen.map((d) => [d.stage, d.decision, d.opinion])).toEqual([
      [1, "pass", "可用"],
      [2, "pass", "可用"],
      [3, "sign", "可用"],
    ]);
  });

  it("lets one of two people deciding at once win and tells the other by whom", async () => {
    const storyId = await luWrites();
    await submit(storyId);
    await decide("shen", storyId, "pass");
    const { story } = await look(storyId);
    const at = { storyId, opinion: "同意", revision: story.revision, stage: 2 };
    const [gu, xu] = await Promise.allSettled([
      decideStory(as("gu"), { ...at, decision: "pass" }),
      decideStory(as("xu"), { ...at, decision: "return", opinion: "再核实" }),
    ]);
    expect(gu.status).toBe("fulfilled");
    const refused: unknown = xu.status === "rejected" ? xu.reason : null;
    expect(refused).toBeInstanceOf(Refused);
    expect(refused instanceof Refused && refused.first).toMatchObject({
      code: "already-decided",
      params: { by: "顾长河" },
    });
    expect((await look(storyId)).story.stage).toBe(3);
  });

  it("answers a decision sent again, because its answer was lost, with the state it led to", async () => {
    const storyId = await luWrites();
    await submit(storyId);
    const { story } = await look(storyId);
    const input = {
      storyId,
      decision: "pass",
      opinion: "可用",
      revision: story.revision,
      stage: 1,
    } as const;
    const first = await decideStory(as("shen"), input);
    expect(await decideStory(as("shen"), input)).toEqual(first);
    expect(await listDecisions(room.actors.shen, storyId)).toHaveLength(1);
  });

  it("never falls on words the reviewer has not read", async () => {
    const storyId = await luWrites();
    await submit(storyId);
    const { story } = await look(storyId);
    await save("shen", storyId, { headline: "改了一字" });
    expect(
      await code(
        decideStory(as("shen"), {
          storyId,
          decision: "pass",
          opinion: "可",
          revision: story.revision,
          stage: 1,
        }),
      ),
    ).toBe("stale-version");
  });

  it("wants an opinion, and a reason for sending back", async () => {
    const storyId = await luWrites();
    await submit(storyId);
    expect(await code(decide("shen", storyId, "pass", " "))).toBe("opinion-required");
    expect(await code(decide("shen", storyId, "return", ""))).toBe("reason-required");
    expect(await code(decide("shen", storyId, "pass", "\u200b"))).toBe("opinion-required");
    expect(await code(decide("shen", storyId, "return", "\u3164"))).toBe("reason-required");
    await decide("shen", storyId, "return", "第二段数字请与交通局核对");
    const { story } = await look(storyId, "lu");
    expect([story.state, story.stage]).toEqual(["draft", 0]);
    expect((await listDecisions(room.actors.lu, storyId)).at(-1)?.opinion).toContain("交通局");
  });

  it("signs nothing while a check is open, and records who settled it", async () => {
    const storyId = await luWrites();
    await transact((tx) =>
      updateStory(tx, storyId, {
        openChecks: [{ id: "c1", code: "mixed-text", quote: "两篇混在一起" }],
      }),
    );
    await submit(storyId);
    await decide("shen", storyId, "pass");
    await decide("gu", storyId, "pass");
    expect(await code(decide("qin", storyId, "sign"))).toBe("checks-open");
    expect(await code(settleCheck(as("lu"), { storyId, checkId: "c1" }))).toBe(
      "right.settle-check",
    );
    expect(await code(settleCheck(as("gu"), { storyId, checkId: "no-such" }))).toBe(
      "check-not-found",
    );
    await settleCheck(as("gu"), { storyId, checkId: "c1" });
    await settleCheck(as("shen"), { storyId, checkId: "c1" });
    expect((await look(storyId)).story.openChecks[0]).toMatchObject({ settledBy: "顾长河" });
    await decide("qin", storyId, "sign");
    expect((await look(storyId)).story.state).toBe("approved");
  });
});

describe("Held, spiked and taken up again", () => {
  it("takes a held story back to the review it was taken from, with a reason", async () => {
    const storyId = await luWrites();
    await submit(storyId);
    await decide("shen", storyId, "hold", "等周末版");
    expect((await look(storyId)).story.state).toBe("held");
    expect(await code(resumeStory(as("shen"), { storyId, reason: "" }))).toBe("reason-required");
    expect(await code(resumeStory(as("lu"), { storyId, reason: "想发" }))).toBe(
      "right.resume-story",
    );
    await resumeStory(as("shen"), { storyId, reason: "今天版面有空" });
    expect((await look(storyId)).story).toMatchObject({ state: "review", stage: 1 });
    expect(await code(resumeStory(as("shen"), { storyId, reason: "再来" }))).toBe(
      "wrong-story-state",
    );
  });

  it("starts a spiked story again as a draft that passes every review anew", async () => {
    const storyId = await luWrites();
    await signed(storyId);
    await decide("pei", storyId, "spike", "与昨日稿重复");
    expect((await look(storyId)).story.state).toBe("spiked");
    await resumeStory(as("gu"), { storyId, reason: "角度不同，重写" });
    expect((await look(storyId)).story).toMatchObject({ state: "draft", stage: 0, passes: [] });
  });
});

describe("Words that could not be saved", () => {
  it("are kept as a version of their own, once, and the working copy stays", async () => {
    const storyId = await luWrites();
    const { story } = await look(storyId);
    const mine = { ...draftOf(story), headline: "输掉的标题", body: bodyOf(["输掉的正文。"]) };
    const kept = await keepText(as("lu"), { storyId, draft: mine, because: "conflict" });
    expect(await keepText(as("lu"), { storyId, draft: mine, because: "conflict" })).toEqual(kept);
    expect((await look(storyId)).story.headline).toBe("澜江新渡口通航");
    const version = await findVersion(room.actors.shen, storyId, kept.version);
    expect(version).toMatchObject({
      reason: "conflict",
      by: "陆之遥",
      content: { headline: "输掉的标题" },
    });
  });

  it("may be kept when the story has gone into review meanwhile, by its author and not by a stranger", async () => {
    const storyId = await luWrites();
    const { story } = await look(storyId);
    await submit(storyId);
    const mine = { ...draftOf(story), headline: "最后一句没赶上" };
    expect(await code(keepText(as("lu"), { storyId, draft: mine, because: "conflict" }))).toBe(
      "done",
    );
    expect(await code(keepText(as("bai"), { storyId, draft: mine, because: "conflict" }))).toBe(
      "right.keep-text",
    );
    expect(await code(keepText(as("he"), { storyId, draft: mine, because: "conflict" }))).toBe(
      "story-not-found",
    );
  });
});
