import { beforeEach, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { Actor } from "@/core/people/actor";
import type { StoryDraft } from "@/core/story/story";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { findVersion, listVersions } from "@/db/queries/story/list-versions";
import { draftOf } from "@/db/queries/story/story-content";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { createStory } from "./create-story";
import { decideStory } from "./decide-story";
import { leaveStory } from "./leave-story";
import { refusalCodes } from "./refusal-codes";
import { restoreVersion } from "./restore-version";
import { saveStory } from "./save-story";
import { submitStory } from "./submit-story";

let room: Newsroom;
let clock = Date.UTC(2026, 10, 24);
let keys = 0;
beforeEach(async () => {
  room = await freshNewsroom();
});

type Who = keyof Newsroom["actors"];
const as = (who: Who) => ({ actor: room.actors[who] as Actor, now: ++clock });

async function look(storyId: string) {
  const file = await findStory(room.actors.qin, storyId);
  if (!file) throw new Error("not to be seen");
  return file;
}

const windowOf = (who: Who) => `window-of-${who}`;

async function save(who: Who, storyId: string, change: Partial<StoryDraft>): Promise<void> {
  const { story } = await look(storyId);
  const draft = { ...draftOf(story), ...change };
  await saveStory(as(who), {
    storyId,
    draft,
    baseRevision: story.revision,
    key: `restoring-${++keys}`,
    tab: windowOf(who),
  });
}

async function decide(who: Who, storyId: string, decision: "pass" | "sign" | "return") {
  const { story } = await look(storyId);
  await decideStory(as(who), {
    storyId,
    decision,
    opinion: "同意。",
    revision: story.revision,
    stage: story.stage,
  });
}

const restore = async (who: Who, storyId: string, number: number, revision?: number) =>
  restoreVersion(as(who), {
    storyId,
    number,
    revision: revision ?? (await look(storyId)).story.revision,
  });

/** Submitted as 初稿 (version 1), sent back, and written anew by Lu. */
async function returned(): Promise<string> {
  const { storyId } = await createStory(as("lu"), {
    kind: "news",
    sectionId: room.sections.city,
    headline: "初稿",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(["第一稿的正文。"]),
    commissionedLength: 800,
  });
  await submitStory(as("lu"), { storyId, revision: (await look(storyId)).story.revision });
  await decide("shen", storyId, "return");
  await save("lu", storyId, { headline: "改稿", body: bodyOf(["改坏了的正文。"]) });
  return storyId;
}

describe("When Lu wants an earlier version back", () => {
  it("her working copy has its words again, as a new version, and the words that stood are kept as one too", async () => {
    const storyId = await returned();
    const { version } = await restore("lu", storyId, 1);
    expect((await look(storyId)).story).toMatchObject({
      headline: "初稿",
      commissionedLength: 800,
      state: "draft",
      wordCount: 7,
    });
    const versions = await listVersions(room.actors.lu, storyId);
    expect(versions.map((v) => [v.number, v.reason])).toEqual([
      [3, "restore"],
      [2, "manual"],
      [1, "submit"],
    ]);
    expect(version).toBe(3);
    const stood = await findVersion(room.actors.lu, storyId, 2);
    expect(stood?.content.headline).toBe("改稿");
    const [line] = await listStoryHistory(room.actors.lu, storyId);
    expect(line).toMatchObject({ verb: "restore-version", detail: { version: 3, from: 1 } });
  });

  it("is refused on words she has not seen, naming who changed them", async () => {
    const storyId = await returned();
    const { revision } = (await look(storyId)).story;
    await leaveStory(as("lu"), { storyId, tab: windowOf("lu") });
    await save("shen", storyId, { headline: "编辑改的标题" });
    expect(await refusalCodes(restore("lu", storyId, 1, revision))).toEqual([
      "story-being-written",
    ]);
    await leaveStory(as("shen"), { storyId, tab: windowOf("shen") });
    expect(await refusalCodes(restore("lu", storyId, 1, revision))).toEqual(["stale-version"]);
    expect((await look(storyId)).story.headline).toBe("编辑改的标题");
  });

  it("is refused for a version that is not there", async () => {
    expect(await refusalCodes(restore("lu", await returned(), 9))).toEqual(["version-not-found"]);
  });
});

describe("Restoring is an edit", () => {
  it("so the author may not while the story is under review, and who may not see the story finds none", async () => {
    const storyId = await returned();
    await submitStory(as("lu"), { storyId, revision: (await look(storyId)).story.revision });
    expect(await refusalCodes(restore("lu", storyId, 1))).toEqual(["right.edit-as-editor"]);
    expect(await refusalCodes(restore("tian", storyId, 1))).toEqual(["story-not-found"]);
    expect(await refusalCodes(restore("shen", storyId, 1))).toEqual([]);
  });

  it("so after 签发 it re-opens the third review", async () => {
    const storyId = await returned();
    await submitStory(as("lu"), { storyId, revision: (await look(storyId)).story.revision });
    await decide("shen", storyId, "pass");
    await decide("gu", storyId, "pass");
    await decide("qin", storyId, "sign");
    expect(await restore("xu", storyId, 1)).toMatchObject({ reopened: true });
    expect((await look(storyId)).story).toMatchObject({
      state: "review",
      stage: 3,
      headline: "初稿",
    });
  });
});
