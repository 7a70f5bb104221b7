import { beforeAll, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { storyStates } from "@/core/story/story";
import { newId } from "@/db/new-id";
import { findSite } from "@/db/queries/public/find-site";
import { putPublicStory } from "@/db/queries/public/put-public-story";
import { contentOf } from "@/db/queries/story/story-content";
import { freezeVersion, insertStory, updateStory } from "@/db/queries/story/write-story";
import { crawl } from "@/db/seed/crawl";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { answerQuestion } from "./answer-question";
import { livingEdition } from "./edition";

const now = Date.UTC(2026, 10, 24, 1);
const secretOf = (state: string) => `秘${state}密`;
let house: Newsroom;

async function write(
  state: (typeof storyStates)[number],
  word: string,
  isPublic: boolean,
): Promise<void> {
  const id = newId();
  const sectionId = house.sections.city;
  const text = (field: string) => `${word}${field}`;
  await transact(async (tx) => {
    await insertStory(tx, {
      id,
      publicationId: house.publicationId,
      sectionId,
      authorId: house.actors.lu.userId,
      state,
      passes: [],
      openChecks: [],
      slug: `20261124-${state}`,
      kind: "news",
      language: "zh-CN",
      headline: text("headline"),
      kicker: text("kicker"),
      deck: text("deck"),
      seriesName: text("series"),
      noteToDesk: text("note"),
      keywords: [text("keyword")],
      credits: [{ role: "reporter", name: text("name") }],
      body: bodyOf([text("body")]),
      createdAt: now,
      updatedAt: now,
    });
    if (!isPublic) return;
    const story = await updateStory(tx, id, { isPublic: true });
    const version = await freezeVersion(tx, story, "publish", {
      userId: house.actors.lu.userId,
      at: now,
    });
    await putPublicStory(tx, {
      storyId: id,
      publicationId: house.publicationId,
      versionId: version.id,
      sectionId,
      slug: story.slug,
      content: contentOf(story),
      wordCount: 9,
      place: null,
      at: now,
    });
  });
}

const root = "http://localhost:3000/";

/** Every page that links lead to, and every address a stranger would try. */
async function readers(): Promise<string> {
  const site = await findSite();
  if (!site) throw new Error("no site");
  const tried = storyStates.flatMap((state) => {
    const name = encodeURIComponent(`${secretOf(state)}name`);
    const series = encodeURIComponent(`${secretOf(state)}series`);
    return [`stories/20261124-${state}`, `authors/${name}`, `series/${series}`];
  });
  const machines = [
    "feed.xml",
    "atom.xml",
    "feed.json",
    "sitemap.xml",
    "news-sitemap.xml",
    "robots.txt",
  ];
  const found = await crawl(root, ["", ...machines, ...tried], async ({ pathname }) => {
    // Search is asked for the first character of every secret: the words themselves would be echoed.
    const query = new URLSearchParams(pathname === "/search" ? { q: "秘" } : {});
    return answerQuestion(site, { path: pathname, query, now, edition: livingEdition() });
  });
  return [...found.values()].map(({ body }) => body).join("\n");
}

beforeAll(async () => {
  house = await freshNewsroom();
  for (const state of storyStates) await write(state, secretOf(state), state === "published");
});

it("shows readers the published story: the crawl would see a leak", async () => {
  expect(await readers()).toContain(`${secretOf("published")}body`);
});

it.each(storyStates.filter((state) => state !== "published"))(
  "shows readers no word of a story in state %s",
  async (state) => {
    expect(await readers()).not.toContain(secretOf(state));
  },
);
