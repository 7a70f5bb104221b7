import { beforeAll, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { StoryContent } from "@/core/story/story";
import { newId } from "@/db/new-id";
import { contentOf } from "@/db/queries/story/story-content";
import { freezeVersion, insertStory, updateStory } from "@/db/queries/story/write-story";
import { searchStories } from "@/db/search/search-stories";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { findPublicStory } from "./find-public-story";
import { listAuthorStories } from "./list-author-stories";
import { listPublicStories } from "./list-public-stories";
import { putPublicStory } from "./put-public-story";
import { readSiteRevision } from "./read-site-revision";
import { withdrawPublicStory } from "./withdraw-public-story";

let house: Newsroom;
beforeAll(async () => {
  house = await freshNewsroom();
});

const now = Date.UTC(2026, 10, 24, 1);

async function publish(slug: string, change: Partial<StoryContent>): Promise<string> {
  const id = newId();
  const sectionId = house.sections.city;
  await transact(async (tx) => {
    await insertStory(tx, {
      id,
      publicationId: house.publicationId,
      sectionId,
      authorId: house.actors.lu.userId,
      state: "draft",
      passes: [],
      openChecks: [],
      slug,
      kind: "news",
      language: "zh-CN",
      headline: change.headline ?? "渡口复航",
      keywords: [],
      credits: [{ role: "reporter", name: "陆之遥" }],
      body: change.body ?? bodyOf(["江边的渡口今天复航。"]),
      createdAt: now,
      updatedAt: now,
    });
    const story = await updateStory(tx, id, { updatedAt: now });
    const version = await freezeVersion(tx, story, "publish", {
      userId: house.actors.lu.userId,
      at: now,
    });
    await putPublicStory(tx, {
      storyId: id,
      publicationId: house.publicationId,
      versionId: version.id,
      sectionId,
      slug,
      content: contentOf(story),
      wordCount: 10,
      place: null,
      at: now,
    });
  });
  return id;
}

describe("A story that readers may see", () => {
  it("is found by its address, its author and its words, and moves the site's revision", async () => {
    const before = await readSiteRevision();
    const id = await publish("20261124-aaaaaa", {});
    expect((await findPublicStory(house.publicationId, "20261124-aaaaaa"))?.is).toBe("public");
    const signed = await listAuthorStories(house.publicationId, "陆之遥", { limit: 5 });
    expect(signed.map((s) => s.storyId)).toContain(id);
    const { hits } = await searchStories("public", "渡口", { limit: 5 });
    expect(hits.map((hit) => hit.storyId)).toContain(id);
    expect((await readSiteRevision())?.revision).toBeGreaterThan(before?.revision ?? 0);
  });

  it("is found by three characters only where they stand together", async () => {
    const together = await publish("20261124-bbbbbb", { body: bodyOf(["上海港今天开港。"]) });
    const apart = await publish("20261124-cccccc", { body: bodyOf(["上海的路，通向海港。"]) });
    const { hits } = await searchStories("public", "上海港", { limit: 5 });
    const ids = hits.map((hit) => hit.storyId);
    expect(ids).toContain(together);
    expect(ids).not.toContain(apart);
  });

  it("leaves no word behind when it is withdrawn, only the notice", async () => {
    const id = await publish("20261124-dddddd", {
      headline: "独角鲸惊现码头",
      body: bodyOf(["独角鲸游来。"]),
    });
    await transact((tx) => withdrawPublicStory(tx, id, "经核实，此稿有误。", now + 1000));
    const found = await findPublicStory(house.publicationId, "20261124-dddddd");
    expect(found).toMatchObject({ is: "withdrawn", withdrawal: { notice: "经核实，此稿有误。" } });
    expect(JSON.stringify(found)).not.toContain("独角鲸");
    const list = await listPublicStories({ publicationId: house.publicationId }, { limit: 50 });
    expect(JSON.stringify(list)).not.toContain("独角鲸");
    expect((await searchStories("public", "独角鲸", { limit: 5 })).hits).toEqual([]);
  });
});
