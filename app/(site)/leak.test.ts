import { beforeAll, describe, expect, it } from "vitest";
import { GET as getFile } from "@/app/paper/[issue]/[file]/route";
import { correctStory } from "@/commands/correct-story";
import { PressNight, pressDay, pressHour } from "@/commands/press-night";
import { publishStory } from "@/commands/publish-story";
import { refusalCodes } from "@/commands/refusal-codes";
import { withdrawStory } from "@/commands/withdraw-story";
import { bodyOf } from "@/core/blocks/body";
import { storyStates } from "@/core/story/story";
import { newId } from "@/db/new-id";
import { findSite } from "@/db/queries/public/find-site";
import { putPublicPage } from "@/db/queries/public/put-public-page";
import { putPublicStory } from "@/db/queries/public/put-public-story";
import { contentOf } from "@/db/queries/story/story-content";
import { freezeVersion, insertStory, updateStory } from "@/db/queries/story/write-story";
import { crawl } from "@/db/seed/crawl";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { keepProof } from "@/db/seed/keep-proof";
import { transact } from "@/db/transact";
import { runDueJobs } from "@/jobs/run-due-jobs";
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
async function readers(at = now, more: readonly string[] = []): Promise<string> {
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
  const pages = ["archive", "search"];
  const found = await crawl(
    root,
    ["", ...machines, ...pages, ...tried, ...more],
    async ({ pathname }) => {
      // Search is asked for the first character of every secret: the words themselves would be echoed.
      const query = new URLSearchParams(pathname === "/search" ? { q: "秘" } : {});
      return answerQuestion(site, { path: pathname, query, now: at, edition: livingEdition() });
    },
  );
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

describe("what the desk does with a story", () => {
  let night: PressNight;
  let issueId: string;
  beforeAll(async () => {
    house = await freshNewsroom();
    night = new PressNight(house);
    issueId = await night.signedOff();
  });

  /** The words of a story in the issue, and the story. */
  const printed = async (place: number) => {
    const { story } = await night.story(
      (await night.issue(issueId)).placements[place]?.storyId ?? "",
    );
    return { storyId: story.id, headline: story.headline, path: `stories/${story.slug}` };
  };

  /** Which of the words readers have, whatever they ask for, the story's own address too. */
  const read = async (at: number, words: readonly string[], path = "") => {
    const text = await readers(at, [path]);
    return words.filter((word) => text.includes(word));
  };

  it("shows no word of an issue one second before its time, and all of it at its time", async () => {
    const { headline, path } = await printed(0);
    await runDueJobs(pressHour - 1_000);
    expect(await read(pressHour - 1_000, [headline], path)).toEqual([]);
    await runDueJobs(pressHour);
    expect(await read(pressHour, [headline], path)).toEqual([headline]);
  });

  it("shows no new word of a public story while it is written, reviewed and signed: only when it is corrected", async () => {
    const { storyId, headline, path } = await printed(1);
    const soon = pressHour + 60_000;
    const notice = "标题有误，已更正。";
    // The body begins with the same words: as a headline they end at a tag.
    const old = `${headline}</`;
    const seen = () => read(soon, [old, "秘改稿密", notice], path);
    await night.edit(storyId, "秘改稿密");
    expect(await seen()).toEqual([old]);
    await night.sign(storyId);
    expect(await seen()).toEqual([old]);
    const { revision } = (await night.story(storyId)).story;
    await correctStory(night.as("qin", soon), { storyId, revision, notice });
    expect(await seen()).toEqual(["秘改稿密", notice]);
    await night.edit(storyId, "再改的标题");
    await night.sign(storyId);
    const again = (await night.story(storyId)).story.revision;
    await correctStory(night.as("qin", soon + 1), {
      storyId,
      revision: again,
      notice: "再次更正。",
    });
    expect(await read(soon + 2, [notice, "再次更正。"], path)).toEqual([notice, "再次更正。"]);
  });

  it("shows neither file nor zone of a proof, of a page that is out either: only what was put for readers", async () => {
    const [first] = (await night.issue(issueId)).pages;
    const by = house.actors.fang.userId;
    const of = { issueId, pageId: first?.id ?? "", by, at: pressHour };
    const { file, zones } = await keepProof("秘校样密", of);
    const path = `/paper/${pressDay}/${file.name}`;
    const status = async () => (await getFile(new Request(`http://localhost${path}`))).status;
    const soon = pressHour + 90_000;
    expect([await read(soon, ["秘校样密", file.name]), await status()]).toEqual([[], 404]);
    const page = { number: 1, small: file, large: file, pdf: file, zones };
    await transact((tx) => putPublicPage(tx, { ...page, issueId, source: "press", at: soon }));
    expect([await read(soon, ["秘校样密", file.name]), await status()]).toEqual([
      ["秘校样密", file.name],
      200,
    ]);
  });

  it("shows no word of a withdrawn story but the notice", async () => {
    const { storyId, headline, path } = await printed(2);
    const soon = pressHour + 120_000;
    const notice = "消息来源有误，本报撤回此稿。";
    const seen = () => read(soon, [headline, notice], path);
    expect(await seen()).toEqual([headline]);
    await withdrawStory(night.as("qin", soon), { storyId, notice });
    expect(await seen()).toEqual([notice]);
  });

  it("shows no word of a story kept back by an embargo, signed off or not", async () => {
    const storyId = await night.approved("秘缓发密", { embargoUntil: pressHour + 86_400_000 });
    const { revision } = (await night.story(storyId)).story;
    const soon = pressHour + 180_000;
    expect(await refusalCodes(publishStory(night.as("qin", soon), { storyId, revision }))).toEqual([
      "embargo-later",
    ]);
    expect(await read(soon, ["秘缓发密"])).toEqual([]);
  });
});
