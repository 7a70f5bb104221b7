import { beforeEach, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { whyOfVersions } from "@/core/story/why-of-versions";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { listVersions } from "@/db/queries/story/list-versions";
import { draftOf } from "@/db/queries/story/story-content";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { createStory } from "./create-story";
import { keepVersion } from "./keep-version";
import { refusalCodes } from "./refusal-codes";
import { restoreVersion } from "./restore-version";
import { saveStory } from "./save-story";
import { submitStory } from "./submit-story";
import { takeStory } from "./take-story";

let room: Newsroom;
let clock = Date.UTC(2026, 10, 24);
beforeEach(async () => {
  room = await freshNewsroom();
});

type Who = keyof Newsroom["actors"];
const as = (who: Who) => ({ actor: room.actors[who], now: ++clock });

async function begun(): Promise<string> {
  const { storyId } = await createStory(as("lu"), {
    kind: "news",
    sectionId: room.sections.city,
    headline: "渡口十年",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(["第一稿。"]),
  });
  return storyId;
}

async function look(storyId: string) {
  const file = await findStory(room.actors.qin, storyId);
  if (!file) throw new Error("not to be seen");
  return file.story;
}

async function write(storyId: string, text: string): Promise<void> {
  const story = await look(storyId);
  await saveStory(as("lu"), {
    storyId,
    baseRevision: story.revision,
    key: `keeping-${++clock}`,
    tab: "window-of-lu",
    draft: { ...draftOf(story), body: bodyOf([text]) },
  });
}

const keep = async (who: Who, storyId: string, note = "", revision?: number) =>
  keepVersion(as(who), {
    storyId,
    note,
    revision: revision ?? (await look(storyId)).revision,
  });

const list = async (storyId: string) =>
  (await listVersions(room.actors.lu, storyId)).map(({ number, reason, note, by }) =>
    [number, reason, note, by].join(" "),
  );

describe("When Lu keeps a version by hand", () => {
  it("it stands in the list under its name, and history says so", async () => {
    const storyId = await begun();
    expect(await keep("lu", storyId, " 删节前\n的一稿 ")).toEqual({ version: 1, isNew: true });
    expect(await list(storyId)).toEqual(["1 manual 删节前 的一稿 陆之遥"]);
    const [line] = await listStoryHistory(room.actors.lu, storyId);
    expect(line).toMatchObject({
      verb: "keep-version",
      detail: { version: 1, note: "删节前 的一稿" },
    });
  });

  it("saves in between make none: the list holds what people kept", async () => {
    const storyId = await begun();
    for (let n = 0; n < 30; n++) await write(storyId, `第${n}次自动保存。`);
    await keep("lu", storyId);
    for (let n = 0; n < 30; n++) await write(storyId, `又第${n}次自动保存。`);
    await keep("lu", storyId, "第二稿");
    expect(await list(storyId)).toEqual(["2 manual 第二稿 陆之遥", "1 manual  陆之遥"]);
  });

  it("the same words are not kept twice, unless they are called something else", async () => {
    const storyId = await begun();
    await keep("lu", storyId);
    expect(await keep("shen", storyId)).toEqual({ version: 1, isNew: false });
    expect(await keep("shen", storyId, "沈砚秋看过")).toEqual({ version: 2, isNew: true });
    expect(await keep("shen", storyId, "沈砚秋看过")).toEqual({ version: 2, isNew: false });
    expect(await listStoryHistory(room.actors.lu, storyId)).toHaveLength(3);
  });

  it("is refused for words she has not seen, a name too long, and whoever may not see the story", async () => {
    const storyId = await begun();
    expect(await refusalCodes(keep("lu", storyId, "", 99))).toEqual(["stale-version"]);
    expect(await refusalCodes(keep("lu", storyId, "长".repeat(201)))).toEqual(["too-long"]);
    expect(await refusalCodes(keep("tian", storyId))).toEqual(["story-not-found"]);
    expect(await refusalCodes(keep("fang", storyId))).toEqual(["right.keep-text"]);
    expect(await list(storyId)).toEqual([]);
  });

  it("submitting the same words makes no second version of them", async () => {
    const storyId = await begun();
    await keep("lu", storyId, "交稿");
    await submitStory(as("lu"), { storyId, revision: (await look(storyId)).revision });
    expect(await list(storyId)).toEqual(["1 manual 交稿 陆之遥"]);
    const whys = whyOfVersions(await listStoryHistory(room.actors.lu, storyId));
    expect(whys.get(1)).toEqual({ submittedBy: "陆之遥" });
  });
});

describe("Why a version was made", () => {
  it("is told by history: what was restored, what stood before, who took over", async () => {
    const storyId = await begun();
    await keep("lu", storyId, "初稿");
    await write(storyId, "写坏了。");
    const { revision } = await look(storyId);
    await restoreVersion(as("lu"), { storyId, number: 1, revision });
    await write(storyId, "再写。");
    await takeStory(as("shen"), { storyId, tab: "window-of-shen", over: true });
    const whys = whyOfVersions(await listStoryHistory(room.actors.lu, storyId));
    expect(Object.fromEntries(whys)).toEqual({
      2: { keptFor: 1 },
      3: { restoredFrom: 1 },
      4: { takenBy: "沈砚秋" },
    });
  });
});
