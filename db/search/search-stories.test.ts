import { beforeAll, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { StoryContent } from "@/core/story/story";
import { newId } from "@/db/new-id";
import { putPublicStory } from "@/db/queries/public/put-public-story";
import { withdrawPublicStory } from "@/db/queries/public/withdraw-public-story";
import { contentOf } from "@/db/queries/story/story-content";
import { freezeVersion, insertStory, updateStory } from "@/db/queries/story/write-story";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { searchStories } from "./search-stories";

const day = 86_400_000;
const start = Date.UTC(2026, 10, 20, 21, 30);
let house: Newsroom;
const ids = new Map<string, string>();

/** A public story of day `n`, called by its headline. */
async function print(n: number, words: Partial<StoryContent>, section = house.sections.city) {
  const id = newId();
  const at = start + n * day;
  ids.set(words.headline ?? "", id);
  await transact(async (tx) => {
    await insertStory(tx, {
      id,
      publicationId: house.publicationId,
      sectionId: section,
      authorId: house.actors.lu.userId,
      state: "published",
      passes: [],
      openChecks: [],
      slug: `story-${n}`,
      kind: "news",
      language: "zh-CN",
      headline: words.headline ?? "",
      keywords: [],
      credits: words.credits ?? [{ role: "reporter", name: "陆之遥" }],
      body: words.body ?? bodyOf(["正文。"]),
      createdAt: at,
      updatedAt: at,
    });
    const story = await updateStory(tx, id, { isPublic: true });
    const version = await freezeVersion(tx, story, "publish", {
      userId: house.actors.lu.userId,
      at,
    });
    await putPublicStory(tx, {
      storyId: id,
      publicationId: house.publicationId,
      versionId: version.id,
      sectionId: section,
      slug: story.slug,
      content: contentOf(story),
      wordCount: 9,
      place: null,
      at,
    });
  });
}

const search = (query: string, options: Partial<Parameters<typeof searchStories>[2]> = {}) =>
  searchStories("public", query, { limit: 10, ...options });
const headlines = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).hits.map((hit) => hit.headline.map((part) => part.text).join(""));

beforeAll(async () => {
  house = await freshNewsroom();
  await print(0, { headline: "柳浦渡口复航", body: bodyOf(["澜江上的渡轮，今日复航。"]) });
  await print(1, { headline: "憂樂之間", body: bodyOf(["舊書店的燈亮著，讀者還在。"]) });
  await print(
    2,
    {
      headline: "旧书店夜里开门",
      body: bodyOf(["旧书店的灯亮到零点。"]),
      credits: [{ role: "author", name: "何苗" }],
    },
    house.sections.culture,
  );
  await print(3, { headline: "江澜起", body: bodyOf(["江面起风，澜声阵阵。"]) });
});

describe("Traditional and Simplified", () => {
  it("a simplified query finds the traditional story, and marks its own characters", async () => {
    const { hits } = await search("旧书店");
    expect(hits.map((hit) => hit.storyId)).toContain(ids.get("憂樂之間"));
    const traditional = hits.find((hit) => hit.storyId === ids.get("憂樂之間"));
    expect(traditional?.snippet.filter((part) => part.hit)).toEqual([
      { text: "舊書店", hit: true },
    ]);
  });

  it("a traditional query finds the simplified story", async () => {
    expect(await headlines("舊書店")).toEqual(["旧书店夜里开门", "憂樂之間"]);
  });
});

describe("phrases", () => {
  it("characters that only stand apart, or the other way round, are not the phrase", async () => {
    expect(await headlines("澜江")).toEqual(["柳浦渡口复航"]);
  });

  it("spaces ask for both words anywhere, quotation marks for one piece", async () => {
    expect(await headlines("书店 零点")).toEqual(["旧书店夜里开门"]);
    expect(await headlines("“书店零点”")).toEqual([]);
  });
});

describe("filters", () => {
  it("days bound the time of publication", async () => {
    expect(await headlines("书店", { from: start + 2 * day })).toEqual(["旧书店夜里开门"]);
    expect(await headlines("书店", { to: start + 2 * day })).toEqual(["憂樂之間"]);
  });

  it("a section and a name narrow it, alone too", async () => {
    expect(await headlines("书店", { sectionId: house.sections.city })).toEqual(["憂樂之間"]);
    expect(await headlines("书店", { author: "何苗" })).toEqual(["旧书店夜里开门"]);
    expect(await headlines("", { author: "何苗" })).toEqual(["旧书店夜里开门"]);
    expect(await headlines("", { author: "何" })).toEqual([]);
  });

  it("nothing asked finds nothing", async () => {
    expect(await headlines("")).toEqual([]);
  });
});

it("pages follow one another, newest first, without a gap or a repeat", async () => {
  const first = await search("", { sectionId: house.sections.city, limit: 2 });
  const rest = await search("", {
    sectionId: house.sections.city,
    limit: 2,
    before: first.next ?? undefined,
  });
  expect([...first.hits, ...rest.hits].map((hit) => hit.storyId)).toEqual(
    ["江澜起", "憂樂之間", "柳浦渡口复航"].map((headline) => ids.get(headline)),
  );
  expect(rest.next).toBeNull();
});

it("a withdrawn story is not found any more", async () => {
  await print(4, { headline: "南浦夜市试营业", body: bodyOf(["夜市本周五开张。"]) });
  expect(await headlines("夜市")).toEqual(["南浦夜市试营业"]);
  await transact((tx) =>
    withdrawPublicStory(tx, ids.get("南浦夜市试营业") ?? "", "撤回", start + 5 * day),
  );
  expect(await headlines("夜市")).toEqual([]);
});
