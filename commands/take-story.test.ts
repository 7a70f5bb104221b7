import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { blankDraft } from "@/core/story/blank-draft";
import { leaseTime } from "@/core/story/lease";
import { findReadVersion } from "@/db/queries/story/find-read-version";
import { findStory } from "@/db/queries/story/find-story";
import { findWriter } from "@/db/queries/story/find-writer";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { findVersion, listVersions } from "@/db/queries/story/list-versions";
import { draftOf } from "@/db/queries/story/story-content";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { createStory } from "./create-story";
import { decideStory } from "./decide-story";
import { keepText } from "./keep-text";
import { leaveStory } from "./leave-story";
import { refusalCodes } from "./refusal-codes";
import { restoreVersion } from "./restore-version";
import { saveStory } from "./save-story";
import { submitStory } from "./submit-story";
import { takeStory } from "./take-story";

let room: Newsroom;
let storyId: string;
let now: number;
let keys = 0;
const as = (key: CastKey) => ({ actor: room.actors[key], now });
const tabOf = (key: CastKey) => `window-of-${key}`;
const take = (key: CastKey, over = false) => takeStory(as(key), { storyId, tab: tabOf(key), over });

async function save(key: CastKey, headline: string, baseRevision?: number) {
  const file = await findStory(room.actors[key], storyId);
  if (!file) throw new Error("no story");
  return saveStory(as(key), {
    storyId,
    key: `lease-key-${++keys}`,
    tab: tabOf(key),
    baseRevision: baseRevision ?? file.story.revision,
    draft: { ...draftOf(file.story), headline },
  });
}

beforeEach(async () => {
  room = await freshNewsroom();
  now = Date.UTC(2026, 0, 2);
  const draft = blankDraft({
    kind: "news",
    sectionId: room.sections.city,
    headline: "澜江新渡口通航",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(["汽笛三声。"]),
  });
  storyId = (await createStory(as("lu"), draft)).storyId;
});

describe("While 陆之遥 writes, 沈砚秋", () => {
  test("reads along: her save is refused with the words that stand, and nothing of it is written", async () => {
    await save("lu", "陆之遥的标题");
    expect(await save("shen", "沈砚秋的标题")).toMatchObject({
      outcome: "displaced",
      by: "陆之遥",
      theirs: { headline: "陆之遥的标题" },
    });
    const writer = await findWriter(room.actors.shen, storyId);
    expect(writer?.lease).toMatchObject({ name: "陆之遥", tab: tabOf("lu") });
  });

  test("asking without taking over is told who writes, and changes nothing", async () => {
    await take("lu");
    expect(await take("shen")).toMatchObject({ name: "陆之遥" });
  });

  test("takes over: what was saved is a version in 陆之遥's name, history says so, and late words can be kept", async () => {
    await save("lu", "陆之遥的标题");
    now += 60_000;
    expect(await take("shen", true)).toMatchObject({ name: "沈砚秋", since: now });
    const [version] = await listVersions(room.actors.lu, storyId);
    expect(version).toMatchObject({ reason: "takeover", by: "陆之遥" });
    const history = await listStoryHistory(room.actors.lu, storyId);
    expect(history.some(({ verb }) => verb === "take-over-story")).toBe(true);

    const late = await save("lu", "来不及存的标题");
    expect(late).toMatchObject({ outcome: "displaced", by: "沈砚秋", at: now });
    const file = await findStory(room.actors.lu, storyId);
    if (!file) throw new Error("no story");
    const draft = { ...draftOf(file.story), headline: "来不及存的标题" };
    const kept = await keepText(as("lu"), { storyId, draft, because: "takeover" });
    expect(await findVersion(room.actors.shen, storyId, kept.version)).toMatchObject({
      reason: "takeover",
      content: { headline: "来不及存的标题" },
    });
  });

  test("does not restore an earlier version under her hands", async () => {
    await save("lu", "陆之遥的标题");
    await take("shen", true);
    await take("lu", true);
    const file = await findStory(room.actors.shen, storyId);
    const revision = file?.story.revision ?? 0;
    expect(
      await refusalCodes(restoreVersion(as("shen"), { storyId, number: 1, revision })),
    ).toEqual(["story-being-written"]);
  });
});

describe("The story is free again", () => {
  test("when she leaves it, and only her own window can give it up", async () => {
    await take("lu");
    await leaveStory(as("shen"), { storyId, tab: tabOf("lu") });
    expect(await save("shen", "还不行")).toMatchObject({ outcome: "displaced" });
    await leaveStory(as("lu"), { storyId, tab: tabOf("lu") });
    expect(await save("shen", "可以了")).toMatchObject({ outcome: "saved" });
  });

  test("when she gives no sign of life; her late save then meets a conflict, not silence", async () => {
    await save("lu", "陆之遥的标题");
    now += leaseTime;
    expect(await save("shen", "沈砚秋的标题")).toMatchObject({ outcome: "saved" });
    await leaveStory(as("shen"), { storyId, tab: tabOf("shen") });
    expect(await save("lu", "离线写的标题", 2)).toMatchObject({
      outcome: "conflict",
      savedBy: "沈砚秋",
    });
  });

  test("a save is a sign of life: it keeps the lease that it took", async () => {
    for (let i = 0; i < 5; i++) {
      await save("lu", `第${i}稿`);
      now += leaseTime - 1;
      expect(await save("shen", "插一句")).toMatchObject({ outcome: "displaced" });
    }
  });
});

test("the last save of a window that goes away is taken, and does not hold the story again", async () => {
  await take("lu");
  await leaveStory(as("lu"), { storyId, tab: tabOf("lu") });
  const file = await findStory(room.actors.lu, storyId);
  if (!file) throw new Error("no story");
  const draft = { ...draftOf(file.story), headline: "关窗前的标题" };
  const { revision: baseRevision } = file.story;
  expect(
    await saveStory(as("lu"), { storyId, key: "lease-key-last", baseRevision, draft }),
  ).toMatchObject({ outcome: "saved" });
  expect(await save("shen", "沈砚秋的标题")).toMatchObject({ outcome: "saved" });
});

test("words kept at a takeover are words no reviewer has read", async () => {
  await save("lu", "初稿");
  const submitted = await findStory(room.actors.lu, storyId);
  if (!submitted) throw new Error("no story");
  const { revision } = submitted.story;
  await submitStory(as("lu"), { storyId, revision });
  await decideStory(as("shen"), {
    storyId,
    decision: "return",
    opinion: "改题。",
    revision,
    stage: 1,
  });
  now += 1_000;
  const draft = { ...draftOf(submitted.story), headline: "没有人审过的标题" };
  await keepText(as("lu"), { storyId, draft, because: "takeover" });
  const file = await findStory(room.actors.shen, storyId);
  const read = file && (await findReadVersion(room.actors.shen, file));
  expect(read?.content.headline).toBe("初稿");
});

test("two windows of 陆之遥 are one writer: neither is refused, and the lease goes to the one that wrote last", async () => {
  await take("lu");
  expect(await takeStory(as("lu"), { storyId, tab: "other-window", over: false })).toMatchObject({
    tab: "other-window",
  });
  expect(await save("lu", "又在第一个窗口写")).toMatchObject({ outcome: "saved" });
  expect((await findWriter(room.actors.lu, storyId))?.lease?.tab).toBe(tabOf("lu"));
});

test("who may not write the story may not take it, and who may not read it does not find it", async () => {
  expect(await refusalCodes(take("bai"))).toEqual(["right.edit-as-editor"]);
  expect(await refusalCodes(take("tian"))).toEqual(["story-not-found"]);
  expect(await refusalCodes(takeStory(as("lu"), { storyId, tab: "x", over: false }))).toEqual([
    "input-invalid",
  ]);
});
