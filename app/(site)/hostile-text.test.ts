import { createHash } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { changePage } from "@/commands/change-page";
import { correctStory } from "@/commands/correct-story";
import { editSection } from "@/commands/edit-section";
import { PressNight, pressDay, pressHour } from "@/commands/press-night";
import { releaseIssue } from "@/commands/release-issue";
import { setPlacement } from "@/commands/set-placement";
import { signOffIssue } from "@/commands/sign-off-issue";
import { storePicture } from "@/commands/store-picture";
import { withdrawStory } from "@/commands/withdraw-story";
import type { Body, BodyNode } from "@/core/blocks/body";
import { scriptVectors } from "@/core/blocks/script-vectors";
import { findPublicIssue } from "@/db/queries/public/find-public-issue";
import { findSite } from "@/db/queries/public/find-site";
import { putPublicPage } from "@/db/queries/public/put-public-page";
import { readSiteRevision } from "@/db/queries/public/read-site-revision";
import { crawl } from "@/db/seed/crawl";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { showBlankPages } from "@/db/seed/show-blank-pages";
import { transact } from "@/db/transact";
import { answerQuestion } from "./answer-question";
import { livingEdition } from "./edition";
import { contentPolicy } from "./policy";

const morning = pressHour + 400;
const root = "http://localhost:3000/";

/** Vectors in turn: one for each place of each story. Those of one line, for fields keep no other. */
const lines = scriptVectors.filter((vector) => !/[\p{Cc}\p{Cf}]/u.test(vector));
let turn = 0;
const vector = (longest = 100): string => {
  const next = lines[turn++ % lines.length] ?? "";
  return next.length <= longest ? next : vector(longest);
};

const text = (): BodyNode => ({ type: "text", text: vector() });
const bodyOf = (pictureId: string): Body => ({
  type: "doc",
  content: [
    { type: "paragraph", content: [text(), { type: "footnote", attrs: { text: vector() } }] },
    { type: "heading", attrs: { level: 2 }, content: [text()] },
    { type: "blockquote", content: [{ type: "paragraph", content: [text()] }] },
    { type: "verse", content: [text(), { type: "hardBreak" }, text()] },
    {
      type: "picture",
      attrs: { pictureId, alt: vector(), caption: vector(), credit: vector() },
    },
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [text()] }] }],
    },
  ],
});

let night: PressNight;

async function hostileStory(): Promise<string> {
  const bytes = await sharp({
    create: { width: 60 + turn, height: 40, channels: 3, background: "#a3201d" },
  })
    .png()
    .toBuffer();
  const { picture } = await storePicture(night.as("lu"), { bytes, fileName: "x.png" });
  return night.approved(vector(), {
    kicker: vector(),
    deck: vector(),
    series: { name: vector(), ordinal: 3 },
    column: vector(50),
    credits: [
      { role: "reporter", name: vector() },
      { role: "photographer", name: vector() },
    ],
    dateline: vector(),
    salutation: vector(),
    signature: vector(),
    signDate: vector(50),
    keywords: [vector(50)],
    noteToDesk: vector(),
    body: bodyOf(picture.id),
  });
}

/** Prints an issue of hostile stories under hostile names; corrects one and withdraws another, with hostile notices. */
async function hostilePaper(): Promise<void> {
  const { city, culture, economy } = night.room.sections;
  for (const [sectionId, slug] of [
    [city, "city"],
    [culture, "culture"],
    [economy, "economy"],
  ] as const)
    await editSection(night.as("guan"), {
      sectionId,
      name: vector(30),
      nameEn: vector(30),
      slug,
    });
  const stories: string[] = [];
  for (let n = 0; n < 12; n++) stories.push(await hostileStory());
  const issueId = await night.issueWith([0, 1, 2, 3].map((n) => stories.slice(n * 3, n * 3 + 3)));
  for (const page of (await night.issue(issueId)).pages)
    await changePage(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId: page.id,
      name: vector(30),
      banner: vector(60),
    });
  for (const placed of (await night.issue(issueId)).placements.slice(0, 4))
    await setPlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: placed.id,
      kicker: vector(),
      headline: vector(),
      deck: vector(),
    });
  await night.proof(issueId);
  await signOffIssue(night.as("qin"), await night.on(issueId));
  await releaseIssue(night.as("qin", morning), { issueId });
  const [corrected = "", withdrawn = ""] = stories;
  await night.edit(corrected, vector());
  await night.sign(corrected);
  const { story } = await night.story(corrected);
  await correctStory(night.as("qin", morning + 1), {
    storyId: corrected,
    revision: story.revision,
    notice: vector(),
  });
  await withdrawStory(night.as("qin", morning + 2), { storyId: withdrawn, notice: vector() });
  await hostilePages();
}

/** The paper as a hostile press or scan would have printed it: titles and corners of its zones are vectors too. */
async function hostilePages(): Promise<void> {
  const pages = await showBlankPages({ date: pressDay, edition: "" }, morning + 3);
  const site = await readSiteRevision();
  const found = await findPublicIssue(site?.publicationId ?? "", { date: pressDay, edition: "" });
  if (found?.is !== "public") throw new Error("the paper is out");
  const { issueId } = found.issue;
  await transact(async (tx) => {
    for (const page of pages) {
      const bent = vector() as unknown as number;
      const zones = page.zones.map(({ polygon: [first, ...corners], ...zone }) => ({
        ...zone,
        headline: vector(),
        polygon: [[bent, Number.NaN] as const, ...corners, ...(first ? [first] : [])],
      }));
      const at = morning + 4;
      await putPublicPage(tx, { ...page, zones, issueId, source: "scan", at });
    }
  });
}

type Pages = ReadonlyMap<string, { readonly body: string; readonly type: string }>;
let pages: Pages;

/** Every address a reader can come to, and a search for what every vector holds. */
async function readAll(): Promise<Pages> {
  const site = await findSite();
  if (!site) throw new Error("no site");
  const machines = ["feed.xml", "atom.xml", "feed.json", "sitemap.xml", "news-sitemap.xml"];
  const starts = ["", ...machines, "search?q=alert", `search?q=${encodeURIComponent("<script>")}`];
  const types = new Map<string, string>();
  const found = await crawl(root, starts, async ({ href, pathname, searchParams }) => {
    const answer = await answerQuestion(site, {
      path: pathname,
      query: searchParams,
      now: morning + 10,
      edition: livingEdition(),
    });
    types.set(href, answer.type ?? "");
    return answer;
  });
  return new Map(
    [...found].map(([href, { body }]) => [href, { body, type: types.get(href) ?? "" }]),
  );
}

beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  await hostilePaper();
  pages = await readAll();
}, 120_000);

const attribute = / ([a-zA-Z:-]+)(?:="([^"<>]*)")?/g;
const wholeTag = /^<[a-zA-Z][\w:]*(?: [a-zA-Z:-]+(?:="[^"<>]*")?)*\/?>$/;
const running = new Set("script style iframe object embed base applet math marquee".split(" "));

/** Tags that a browser would take for script, a handler, or an address that runs; and tags it must guess at. */
function dangersIn(markup: string): readonly string[] {
  const text = markup.replace(/^<!doctype html>|^<\?xml [^<>]*\?>|<!\[CDATA\[|\]\]>/g, "");
  return [...text.matchAll(/<(?!\/)[^>]*>?/g)].flatMap(([tag]) => {
    const name = /^<([^\s/>]*)/.exec(tag)?.[1]?.toLowerCase() ?? "";
    const bad = [...tag.matchAll(attribute)].some(
      ([, key = "", value = ""]) =>
        /^on/i.test(key) ||
        (/^(href|src|action|formaction|data|xlink:href)$/i.test(key) &&
          !/^(?:\/|#|\.\/|\?|https?:\/\/|mailto:|data:image\/)/.test(value)),
    );
    return bad || running.has(name) || !wholeTag.test(tag) ? [tag] : [];
  });
}

/** Takes out the scripts and sheets that the policy knows by their hashes, and the data for search engines. */
const withoutOurScripts = (body: string): string =>
  body.replace(
    /<(script|style)( type="application\/ld\+json")?>([\s\S]*?)<\/\1>/g,
    (whole, _name, data, text) => {
      const hash = createHash("sha256").update(text).digest("base64");
      return data || contentPolicy.includes(`'sha256-${hash}'`) ? "" : whole;
    },
  );

describe("script in every field of stories, pages, sections and notices", () => {
  it("is in print as the words it is: the search for danger has something to look at", () => {
    const all = [...pages.values()].map(({ body }) => body).join("\n");
    expect(pages.size).toBeGreaterThan(40);
    expect(all).toContain("&lt;img src=x onerror=alert(1)&gt;");
    const tags = lines.filter((line) => /<(?!\/)/.test(line));
    expect(tags.filter((line) => dangersIn(line).length === 0)).toEqual([]);
  });

  it("stands on no page as anything a browser would run", () => {
    for (const [href, { body, type }] of pages)
      if (/html|xml/.test(type)) expect(dangersIn(withoutOurScripts(body)), href).toEqual([]);
  });

  it("is never printed with the marks it was typed with", () => {
    const marked = lines.filter((line) => /[<"]/.test(line));
    for (const [href, { body, type }] of pages)
      if (!type.includes("json"))
        for (const line of marked)
          if (body.includes(line)) expect.fail(`${href} prints ${JSON.stringify(line)}`);
  });

  it("leaves the data for search engines one object that says the same words", () => {
    const stories = [...pages].filter(([href]) => href.includes("/stories/"));
    const headlines = stories.flatMap(([, { body }]) => {
      const [, data] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(body) ?? [];
      return data ? [(JSON.parse(data) as { headline: string }).headline] : [];
    });
    expect(headlines.length).toBeGreaterThan(8);
    expect(headlines.some((headline) => headline.includes("<"))).toBe(true);
  });
});
