import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { withoutMarkup } from "@/core/markup/settle";
import { blankDraft } from "@/core/story/blank-draft";
import { plainText } from "@/core/text/plain-text";
import { del, ins, p, r, styled } from "@/core/word/word-sample";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { draftOf } from "@/db/queries/story/story-content";
import { listSuggestionAuthors } from "@/db/queries/story/suggestions";
import { listThreads } from "@/db/queries/story/threads";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { createStory } from "./create-story";
import { importIntoStory } from "./import-into-story";
import { saveStory } from "./save-story";
import { docx } from "./word-fixtures/docx";

let room: Newsroom;
let storyId: string;
let now = Date.UTC(2026, 10, 24);
const as = (key: CastKey) => ({ actor: room.actors[key], now: now++ });

beforeEach(async () => {
  room = await freshNewsroom();
  const words = { headline: "原题", body: bodyOf(["原文。"]) };
  const draft = blankDraft({ kind: "news", sectionId: room.sections.city, ...words });
  storyId = (await createStory(as("lu"), draft)).storyId;
});

const file = async () => ({
  fileName: "改稿.docx",
  bytes: await docx({
    comments: `<w:comment w:id="0" w:author="王编辑"><w:p>${r("核")}</w:p></w:comment>`,
    body:
      styled("a3", r("新题")) +
      p(
        `<w:commentRangeStart w:id="0"/>${r("大桥")}<w:commentRangeEnd w:id="0"/>${del("明天")}${ins("今天")}${r("合龙。")}`,
      ),
  }),
});

describe("A file brought into a story that is being written", () => {
  test("goes to the writer's screen, and leaves the story's words to the writer", async () => {
    const brought = await importIntoStory(as("lu"), { storyId, ...(await file()) });
    expect(brought.content.headline).toBe("新题");
    expect(plainText(withoutMarkup(brought.content.body))).toBe("大桥明天合龙。");
    expect(brought).toMatchObject({ suggestions: 1, comments: 1, pictures: 0, notices: [] });
    const story = (await findStory(room.actors.lu, storyId))?.story;
    expect(story).toMatchObject({ headline: "原题", revision: 1, openComments: 1 });
    const [thread] = await listThreads(room.actors.lu, storyId);
    expect(thread?.comments[0]).toMatchObject({ by: "王编辑", broughtBy: "陆之遥" });
    const verbs = (await listStoryHistory(room.actors.lu, storyId)).map(({ verb }) => verb);
    expect(verbs).toEqual(["import-story", "create-story"]);
  });

  test("keeps who proposed what in Word when its words are saved, whoever saves them", async () => {
    const brought = await importIntoStory(as("lu"), { storyId, ...(await file()) });
    const story = (await findStory(room.actors.lu, storyId))?.story;
    if (!story) throw new Error("the story is gone");
    const saved = await saveStory(as("lu"), {
      storyId,
      baseRevision: 1,
      key: "a-save-of-a-file",
      draft: { ...draftOf(story), body: brought.content.body },
    });
    expect(saved.outcome).toBe("saved");
    const authors = await listSuggestionAuthors(room.actors.lu, storyId);
    expect(authors).toEqual([expect.objectContaining({ name: "王编辑", inWord: true })]);
  });

  test("is brought in by whoever may write the story now, and by nobody else", async () => {
    const given = await file();
    await expect(importIntoStory(as("ye"), { storyId, ...given })).rejects.toThrow();
    await expect(importIntoStory(as("tian"), { storyId, ...given })).rejects.toThrow(
      "story-not-found",
    );
    expect(await listThreads(room.actors.lu, storyId)).toEqual([]);
  });
});
