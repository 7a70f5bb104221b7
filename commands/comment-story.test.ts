import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { anchorOf, locate } from "@/core/markup/anchor";
import { blankDraft } from "@/core/story/blank-draft";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { draftOf } from "@/db/queries/story/story-content";
import { listMentions, listThreads } from "@/db/queries/story/threads";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { commentStory } from "./comment-story";
import { createStory } from "./create-story";
import { refusalCodes } from "./refusal-codes";
import { resolveComment } from "./resolve-comment";
import { saveStory } from "./save-story";

let room: Newsroom;
let storyId: string;
let now = Date.UTC(2026, 0, 2);
const as = (key: CastKey) => ({ actor: room.actors[key], now: now++ });
const text = "汽笛三声，渡口通航。";
const say = (key: CastKey, words: string, threadId: string | null = null) =>
  commentStory(as(key), {
    storyId,
    threadId,
    anchor: threadId ? null : anchorOf(text, 5, 7),
    text: words,
  });
const threads = () => listThreads(room.actors.lu, storyId);
const open = async () => (await findStory(room.actors.lu, storyId))?.story.openComments;

beforeEach(async () => {
  room = await freshNewsroom();
  const draft = blankDraft({ kind: "news", sectionId: room.sections.city, body: bodyOf([text]) });
  storyId = (await createStory(as("lu"), draft)).storyId;
});

describe("A conversation about a passage", () => {
  test("keeps the words it is about, its answers in order, and is counted while it is open", async () => {
    const { threadId } = await say("shen", "渡口全名是什么？");
    await say("lu", "澜江新渡口。", threadId);
    const [thread] = await threads();
    expect(thread).toMatchObject({ anchor: { exact: "渡口" }, resolved: null });
    expect(thread?.comments.map(({ by, text: said }) => [by, said])).toEqual([
      ["沈砚秋", "渡口全名是什么？"],
      ["陆之遥", "澜江新渡口。"],
    ]);
    expect(await open()).toBe(1);
    const verbs = (await listStoryHistory(room.actors.lu, storyId)).map(({ verb }) => verb);
    expect(verbs.slice(0, 2)).toEqual(["comment-story", "comment-story"]);
  });

  test("begun about words that the author took out meanwhile keeps them quoted, and may go on", async () => {
    const story = (await findStory(room.actors.lu, storyId))?.story;
    if (!story) throw new Error("the story has gone");
    await saveStory(as("lu"), {
      storyId,
      key: "taken-out-meanwhile",
      baseRevision: story.revision,
      draft: { ...draftOf(story), body: bodyOf(["汽笛三声。"]) },
    });
    const { threadId } = await say("shen", "渡口全名是什么？");
    await say("lu", "已删去这一句。", threadId);
    const [thread] = await threads();
    expect(thread).toMatchObject({ anchor: { exact: "渡口" }, resolved: null });
    expect(thread?.anchor && locate("汽笛三声。", thread.anchor)).toBeNull();
    expect(await open()).toBe(1);
  });

  test("is resolved once, opened again by hand or by another word, and every act is one line of history", async () => {
    const { threadId } = await say("shen", "请核。");
    await resolveComment(as("lu"), { threadId, resolved: true });
    await resolveComment(as("lu"), { threadId, resolved: true });
    expect((await threads())[0]?.resolved).toMatchObject({ by: "陆之遥" });
    expect(await open()).toBe(0);
    await resolveComment(as("shen"), { threadId, resolved: false });
    expect(await open()).toBe(1);
    await resolveComment(as("lu"), { threadId, resolved: true });
    await say("shen", "还不对。", threadId);
    expect(await open()).toBe(1);
    const verbs = (await listStoryHistory(room.actors.lu, storyId)).map(({ verb }) => verb);
    expect(verbs.filter((verb) => verb === "resolve-comment")).toHaveLength(2);
    expect(verbs.filter((verb) => verb === "reopen-comment")).toHaveLength(1);
  });

  test("calls people by name: they find it until it is resolved, and only if they may read the story", async () => {
    const { threadId } = await say("shen", "@陆之遥 请核；@田守义 也看看。");
    expect(await listMentions(room.actors.lu)).toMatchObject([{ storyId, by: "沈砚秋" }]);
    expect(await listMentions(room.actors.tian)).toEqual([]);
    expect(await listMentions(room.actors.he)).toEqual([]);
    await resolveComment(as("lu"), { threadId, resolved: true });
    expect(await listMentions(room.actors.lu)).toEqual([]);
  });
});

test("who may not comment is told so, who may not read the story does not find it, and an empty word is refused", async () => {
  expect(await refusalCodes(say("jiang", "照片呢？"))).toEqual(["right.comment-story"]);
  expect(await refusalCodes(say("tian", "在吗？"))).toEqual(["story-not-found"]);
  expect(await refusalCodes(say("shen", " 　\n"))).toEqual(["comment-empty"]);
  expect(await refusalCodes(say("shen", "字".repeat(4_001)))).toEqual(["comment-too-long"]);
  expect(await refusalCodes(say("shen", "在吗？", "no-such-thread"))).toEqual([
    "comment-not-found",
  ]);
  const { threadId } = await say("bai", "校对：此处缺字。");
  expect(await refusalCodes(resolveComment(as("tian"), { threadId, resolved: true }))).toEqual([
    "comment-not-found",
  ]);
});
