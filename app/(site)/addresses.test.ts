import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as getPicture } from "@/app/media/[id]/[file]/route";
import { withdrawStory } from "@/commands/withdraw-story";
import { migrate } from "@/db/migrate";
import { findOperator } from "@/db/queries/people/find-operator";
import { findLatestIssue } from "@/db/queries/public/find-public-issue";
import { findSite } from "@/db/queries/public/find-site";
import { listAllPublicPictures } from "@/db/queries/public/list-public-pictures";
import { listPublicStories } from "@/db/queries/public/list-public-stories";
import { moveAddress } from "@/db/queries/publication/write-publication";
import { cast } from "@/db/seed/cast";
import { linksIn } from "@/db/seed/crawl";
import { transact } from "@/db/transact";
import { loadDemo } from "@/jobs/load-demo";
import { GET } from "./[[...path]]/route";

const home = mkdtempSync(join(tmpdir(), "masthead-addresses-"));
const now = Date.now();

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  GET(new Request(`http://localhost:3000${path}`, { headers }));

async function stories() {
  const site = await findSite();
  return listPublicStories({ publicationId: site?.publicationId ?? "" }, { limit: 500 });
}

beforeAll(async () => {
  process.env.DATA_DIR = home;
  await migrate();
  await loadDemo({ now, password: "只在测试里用的口令" });
}, 240_000);

afterAll(() => rmSync(home, { recursive: true }));

describe("a search for a day at the end of the calendar", () => {
  it.each(["9999-12-31", "9999-12-30", "0001-01-01"])("%s is answered", async (day) => {
    expect((await get(`/search?q=渡口&to=${day}`)).status).toBe(200);
    expect((await get(`/search?q=渡口&from=${day}`)).status).toBe(200);
  });
});

describe("a page that is there", () => {
  it("may be kept by shared caches for a minute and by browsers not unasked", async () => {
    const { status, headers } = await get("/");
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe(
      "public, max-age=0, s-maxage=60, stale-while-revalidate=30",
    );
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none';.*frame-ancestors 'none'$/,
    );
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
  });

  it("is not sent again to a browser that holds it, however the tag comes back", async () => {
    const tag = (await get("/")).headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const held of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
      const { status, headers, body } = await get("/", { "if-none-match": held });
      expect([status, headers.get("etag"), body]).toEqual([304, tag, null]);
    }
    expect((await get("/", { "if-none-match": '"other"' })).status).toBe(200);
  });
});

describe("a page that is not there", () => {
  it.each([
    "/stories/20261124-nobody",
    "/issues/1999-01-01",
    "/sections/sport",
    "/authors/%E6%97%A0",
    "/archive/2026-13",
  ])("%s is 404, with a page that leads on and stays out of search engines", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    const body = await answer.text();
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(linksIn(body)).toContain("/");
  });

  it.each([
    "/stories/%E0%A4%A",
    "/stories/%00",
    "/%2e%2e/%2e%2e/etc/passwd",
    `/stories/${"a".repeat(6000)}`,
    "/sections/city/0",
    "/sections/city/9999999",
    "/sections/city/2.5",
    "/a/b/c/d/e",
  ])("%.40s is 404 and no fault of ours", async (path) =>
    expect((await get(path)).status).toBe(404),
  );

  it("a withdrawn story is gone, with its notice and without its words", async () => {
    const [story] = (await stories()).filter(({ place }) => place);
    const actor = await findOperator({ login: cast.qin.login });
    if (!story || !actor) throw new Error("the demo has a story in print and a duty chief");
    expect((await get(`/stories/${story.slug}`)).status).toBe(200);
    await withdrawStory({ actor, now }, { storyId: story.storyId, notice: "来源有误，特此说明。" });
    const gone = await get(`/stories/${story.slug}`);
    expect(gone.status).toBe(410);
    const body = await gone.text();
    expect(body).toContain("来源有误，特此说明。");
    expect(body).not.toContain(story.headline);
  });
});

describe("a page has one address", () => {
  const leads = async (from: string, to: string) => {
    const { status, headers } = await get(from);
    expect([status, headers.get("location")], from).toEqual([301, to]);
  };

  it("whatever letters it is asked in", async () => {
    const [story] = await stories();
    await leads(`/STORIES/${story?.slug.toUpperCase()}`, `/stories/${story?.slug}`);
    await leads(`/stories/%32${story?.slug.slice(1)}`, `/stories/${story?.slug}`);
    await leads("/Sections/City", "/sections/city");
    await leads("/FEED.XML", "/feed.xml");
  });

  it("however its number is written", async () => {
    const site = await findSite();
    const issue = await findLatestIssue(site?.publicationId ?? "");
    await leads(`/issues/${issue?.date}/1`, `/issues/${issue?.date}/01`);
    await leads("/sections/city/1", "/sections/city");
    await leads("/sections/city/01", "/sections/city");
  });

  it("and an old one leads to the new, its further pages too", async () => {
    await transact((tx) => moveAddress(tx, "/sections/metro", "/sections/city", now));
    await leads("/sections/metro", "/sections/city");
    await leads("/sections/metro/2", "/sections/city/2");
  });
});

describe("feeds and sitemaps", () => {
  it("a section has feeds of its own in three forms, named on its page, with its stories alone", async () => {
    const all = await stories();
    const site = await findSite();
    const section = site?.sections.find(({ slug }) => slug === "culture");
    const page = await (await get("/sections/culture")).text();
    for (const file of ["feed.xml", "atom.xml", "feed.json"]) {
      const path = `/sections/culture/${file}`;
      expect(linksIn(page)).toContain(path);
      const feed = await (await get(path)).text();
      expect(feed).toContain(section?.name);
      for (const { slug, sectionId } of all)
        expect(feed.includes(`/stories/${slug}`), slug).toBe(sectionId === section?.id);
    }
    expect((await get("/sections/sport/feed.xml")).status).toBe(404);
  });

  it("the sitemap names every story and only what answers", async () => {
    const sitemap = await (await get("/sitemap.xml")).text();
    for (const { slug } of await stories()) expect(sitemap).toContain(`/stories/${slug}</loc>`);
    for (const link of linksIn(sitemap)) {
      const { pathname } = new URL(link);
      expect((await get(pathname)).status, pathname).toBe(200);
    }
  });

  it("its parts hold the same: lists first, then stories, and nothing after them", async () => {
    const [whole, lists, part] = await Promise.all(
      ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"].map(async (path) =>
        linksIn(await (await get(path)).text()),
      ),
    );
    expect([...(lists ?? []), ...(part ?? [])]).toEqual(whole);
    expect((await get("/sitemap-3.xml")).status).toBe(404);
  });

  it("the news sitemap holds the stories of two days and no older one", async () => {
    const news = await (await get("/news-sitemap.xml")).text();
    const recent = (await stories()).filter((s) => s.firstPublishedAt >= now - 172_800_000);
    expect(recent.length).toBeGreaterThan(0);
    expect(linksIn(news).length).toBe(recent.length);
  });
});

describe("a picture", () => {
  const ask = (id: string, file: string, headers: Readonly<Record<string, string>> = {}) =>
    getPicture(new Request(`http://localhost:3000/media/${id}/${file}`, { headers }), {
      params: Promise.resolve({ id, file }),
    });

  it("is kept for five minutes and then costs no bytes, until its story is withdrawn: then it is nowhere", async () => {
    const leading = new Set((await stories()).map((story) => story.picture?.id));
    const picture = (await listAllPublicPictures()).find(({ id }) => leading.has(id));
    if (!picture) throw new Error("the demo has pictures");
    const file = `${picture.widths[0]}.webp`;
    const first = await ask(picture.id, file);
    expect([first.status, first.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(first.headers.get("cache-control")).toBe("public, max-age=300, s-maxage=60");
    const tag = first.headers.get("etag") ?? "";
    expect((await ask(picture.id, file, { "if-none-match": tag })).status).toBe(304);

    const actor = await findOperator({ login: cast.qin.login });
    if (!actor) throw new Error("the demo has a duty chief");
    for (const { storyId, picture: shown } of await stories())
      if (shown?.id === picture.id)
        await withdrawStory({ actor, now }, { storyId, notice: "图片有误。" });
    expect((await ask(picture.id, file)).status).toBe(404);
    expect((await ask(picture.id, file, { "if-none-match": tag })).status).toBe(404);
  });

  it("has no other name than those of its renditions", async () => {
    const [picture] = await listAllPublicPictures();
    for (const file of [
      "original",
      "960.png",
      "0960.webp",
      "1.webp",
      "..%2foriginal",
      "960.webp.jpg",
    ])
      expect((await ask(picture?.id ?? "", file)).status, file).toBe(404);
    expect((await ask("../secrets", "960.webp")).status).toBe(404);
  });
});
