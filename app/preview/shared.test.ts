import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commentStory } from "@/commands/comment-story";
import { decideStory } from "@/commands/decide-story";
import { PressNight, pressNight } from "@/commands/press-night";
import { refusalCodes } from "@/commands/refusal-codes";
import { revokeShare } from "@/commands/revoke-share";
import { saveStory } from "@/commands/save-story";
import { shareStory } from "@/commands/share-story";
import { storePicture } from "@/commands/store-picture";
import { submitStory } from "@/commands/submit-story";
import type { BodyNode } from "@/core/blocks/body";
import { scriptVectors } from "@/core/blocks/script-vectors";
import { listShares } from "@/db/queries/share/list-shares";
import { draftOf } from "@/db/queries/story/story-content";
import { newToken } from "@/db/secret";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { GET as getPicture } from "./[token]/pictures/[id]/[file]/route";
import { GET as getPage } from "./[token]/route";

const day = 24 * 3_600_000;
let house: Newsroom;
let night: PressNight;

/** Readers of these links live now. */
const now = () => Date.now();
const lu = () => night.as("lu", now());

async function read(token: string, language = "zh-CN", from = newToken()) {
  const headers = { "accept-language": language, "x-forwarded-for": from };
  const request = new Request(`http://localhost:3000/preview/${token}`, { headers });
  const answer = await getPage(request, { params: Promise.resolve({ token }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function picture(token: string, id: string, file: string) {
  const headers = { "x-forwarded-for": newToken() };
  const request = new Request(`http://localhost:3000/preview/${token}/pictures/${id}/${file}`, {
    headers,
  });
  return getPicture(request, { params: Promise.resolve({ token, id, file }) });
}

const share = (storyId: string, more: { follows?: boolean; days?: number } = {}) =>
  shareStory(lu(), { storyId, follows: true, days: 7, ...more });

beforeAll(async () => {
  house = await freshNewsroom();
  night = new PressNight(house, pressNight);
});

async function rewrite(storyId: string, headline: string, key = newToken()): Promise<void> {
  const { story, draft } = await words(storyId);
  await saveStory(lu(), {
    storyId,
    key,
    baseRevision: story.revision,
    draft: { ...draft, headline },
  });
}

async function words(storyId: string) {
  const { story } = await night.story(storyId);
  return { story, draft: draftOf(story) };
}

describe("a link that Lu makes to a story before its day", () => {
  let storyId: string;
  beforeEach(async () => {
    storyId = await night.draft("渡口复航");
  });

  it("shows the reading page under a band that says draft, kept from caches, lists and other sites", async () => {
    const { token } = await share(storyId);
    const { status, headers, text } = await read(token);
    expect(status).toBe(200);
    expect(text).toContain("<h1>渡口复航</h1>");
    expect(text).toContain("草稿 DRAFT");
    expect(text).toContain('<meta name="robots" content="noindex,nofollow,noarchive">');
    expect(text).toContain('<meta name="referrer" content="no-referrer">');
    expect(text).not.toMatch(/rel="canonical"|og:title|ld\+json/);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("speaks the language of whoever opens it", async () => {
    const { token } = await share(storyId);
    expect((await read(token, "en-GB")).text).toContain("A story of Lancheng Daily");
    expect((await read(newToken(), "en-GB")).text).toContain("There is no story behind this link");
  });

  it("follows what is saved later, or stays with the words as they were", async () => {
    const following = await share(storyId);
    const frozen = await share(storyId, { follows: false });
    await rewrite(storyId, "渡口停航");
    expect((await read(following.token)).text).toContain("<h1>渡口停航</h1>");
    expect((await read(frozen.token)).text).toContain("<h1>渡口复航</h1>");
  });

  it("answers never made, cut short, expired and taken back alike", async () => {
    const { token } = await share(storyId);
    const expired = await shareStory(night.as("lu", now() - 8 * day), {
      storyId,
      follows: true,
      days: 7,
    });
    expect((await read(token)).status).toBe(200);
    const [line] = (await listShares(house.actors.lu, storyId)) ?? [];
    await revokeShare(lu(), { storyId, shareId: line?.id ?? "" });
    const answers = await Promise.all(
      [newToken(), token.slice(0, 40), `${token}x`, "", expired.token, token].map((one) =>
        read(one),
      ),
    );
    for (const { status, text } of answers) {
      expect(status).toBe(404);
      expect(text).toBe(answers[0]?.text);
      expect(text).not.toContain("渡口复航");
    }
  });

  it("works until its last moment and not after", async () => {
    const almost = { storyId, follows: true, days: 1 };
    const before = await shareStory(night.as("lu", now() - day + 60_000), almost);
    const after = await shareStory(night.as("lu", now() - day), almost);
    expect((await read(before.token)).status).toBe(200);
    expect((await read(after.token)).status).toBe(404);
  });

  it("stops with a sentence once the story is spiked", async () => {
    const { token } = await share(storyId);
    const { revision } = (await night.story(storyId)).story;
    await submitStory(lu(), { storyId, revision });
    expect((await read(token)).status).toBe(200);
    await decideStory(night.as("shen", now()), {
      storyId,
      decision: "spike",
      opinion: "消息不实。",
      revision: (await night.story(storyId)).story.revision,
      stage: 1,
    });
    const { status, text } = await read(token);
    expect(status).toBe(410);
    expect(text).toContain("这篇稿件不再给人看了");
    expect(text).not.toContain("渡口复航");
    expect(await refusalCodes(share(storyId))).toEqual(["wrong-story-state"]);
  });

  it("shows nothing of the desk: no suggestion, no note, no comment, nobody's name of account", async () => {
    const { story, draft } = await words(storyId);
    const marked: BodyNode = {
      type: "paragraph",
      content: [
        { type: "text", text: "渡船" },
        {
          type: "text",
          text: "秘增字",
          marks: [{ type: "insertion", attrs: { id: "0199aaaa-0000-7000-8000-000000000001" } }],
        },
        {
          type: "text",
          text: "月底复航。",
          marks: [{ type: "deletion", attrs: { id: "0199aaaa-0000-7000-8000-000000000001" } }],
        },
      ],
    };
    await saveStory(lu(), {
      storyId,
      key: newToken(),
      baseRevision: story.revision,
      draft: {
        ...draft,
        noteToDesk: "秘便条",
        body: { ...draft.body, content: [marked] },
      },
    });
    await commentStory(lu(), { storyId, threadId: null, anchor: null, text: "秘评论" });
    const { token } = await share(storyId);
    const { text } = await read(token);
    expect(text).toContain("渡船月底复航。");
    expect(text).not.toMatch(/秘增字|秘便条|秘评论|data-id|insertion|deletion/);
    expect(text).not.toContain(storyId);
  });

  it("notes when it was used last", async () => {
    const { token } = await share(storyId);
    await read(token);
    const [line] = (await listShares(house.actors.lu, storyId)) ?? [];
    expect(now() - (line?.lastUsedAt ?? 0)).toBeLessThan(60_000);
  });

  it("is told to wait who opens too many", async () => {
    const { token } = await share(storyId);
    const from = newToken();
    let last = await read(token, "zh-CN", from);
    for (let n = 1; n <= 60; n++) last = await read(token, "zh-CN", from);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(last.text).not.toContain("渡口复航");
  });
});

describe("the pictures of a shared story", () => {
  const inBody = (pictureId: string): BodyNode => ({
    type: "picture",
    attrs: { pictureId, alt: "渡口", caption: "渡口的早晨。", credit: "陆之遥" },
  });
  const photo = async (shade: number) => {
    const background = { r: shade, g: 90, b: 60 };
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer();
    return (await storePicture(lu(), { bytes, fileName: "渡口.jpg" })).picture.id;
  };

  it("lie at addresses of the link alone, and go with it", async () => {
    const [shown, other] = [await photo(20), await photo(200)];
    const storyId = await night.draft("渡口", { body: { type: "doc", content: [inBody(shown)] } });
    const { token } = await share(storyId);
    const { text } = await read(token);
    const src = /<img[^>]* src="([^"]+)"/.exec(text)?.[1] ?? "";
    expect(src).toMatch(new RegExp(`^/preview/${token}/pictures/${shown}/\\d+\\.jpg$`));
    expect(text).not.toMatch(/\/media\/|\/api\//);
    const file = src.split("/").at(-1) ?? "";
    const answer = await picture(token, shown, file);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect((await picture(token, other, file)).status).toBe(404);
    expect((await picture(token, shown, "original")).status).toBe(404);
    expect((await picture(token, shown, "..%2Foriginal")).status).toBe(404);
    expect((await picture(newToken(), shown, file)).status).toBe(404);
    const [line] = (await listShares(house.actors.lu, storyId)) ?? [];
    await revokeShare(lu(), { storyId, shareId: line?.id ?? "" });
    expect((await picture(token, shown, file)).status).toBe(404);
  });
});

it("no text of a story becomes a script on the shared page", async () => {
  const content = scriptVectors
    .filter((vector) => !/[\p{Cc}\p{Cf}]/u.test(vector))
    .slice(0, 150)
    .map((text): BodyNode => ({ type: "paragraph", content: [{ type: "text", text }] }));
  const headline = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
  const storyId = await night.draft(headline, { body: { type: "doc", content } });
  const { text } = await read((await share(storyId)).token);
  expect(text.match(/<script/g)).toHaveLength(2);
  expect(text).not.toMatch(/<img[^>]*onerror/);
});
