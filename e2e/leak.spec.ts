import { expect, type Page, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { crawl, type Found, linksIn } from "@/db/seed/crawl";
import { seedPhrases } from "@/db/seed/seed-phrases";
import { signIn } from "./sign-in";

// Hundreds of addresses are asked for, one after the other.
test.describe.configure({ mode: "serial", timeout: 240_000 });

const { open, secret } = seedPhrases();
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const house = (): string => `${process.env.MASTHEAD_E2E_URL}/`;
const textOf = (found: Iterable<Found>): string => [...found].map(({ body }) => body).join("\n");
const said = (phrases: ReadonlySet<string>, text: string): readonly string[] =>
  [...phrases].filter((phrase) => text.includes(phrase));

/** As a stranger asks: no session, redirects shown and not followed. */
async function ask(address: string, init: RequestInit = {}): Promise<Found> {
  const response = await fetch(new URL(address, house()), { redirect: "manual", ...init });
  const isText = !/^image\/(webp|jpeg|png)/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    location: response.headers.get("location"),
    body: isText ? await response.text() : "",
  };
}

const machines = [
  ...["feed.xml", "atom.xml", "feed.json", "sitemap.xml", "news-sitemap.xml", "robots.txt"],
  ...["search", "archive", "sections/city/feed.xml", "sections/supplement/feed.json"],
];

/** Everything a reader can come to by links, feeds and sitemaps, asked for once. */
let public_: Promise<ReadonlyMap<string, Found>> | undefined;
const publicPages = () => (public_ ??= crawl(house(), ["", ...machines], ({ href }) => ask(href)));

/** What the desk knows and readers may not: ids of all stories and pictures. */
async function deskIds(
  page: Page,
): Promise<{ stories: readonly string[]; pictures: readonly string[] }> {
  await signIn(page, "qin");
  const idsOn = async (path: string, within: RegExp) => {
    const text = await (await page.request.get(path)).text();
    return [...new Set([...text.matchAll(within)].flatMap(([link]) => link.match(uuid) ?? []))];
  };
  return {
    stories: await idsOn("/desk/stories?view=all", /\/desk\/stories\/[0-9a-f-]{36}/g),
    pictures: await idsOn("/desk/pictures", /\/api\/desk\/pictures\/[0-9a-f-]{36}/g),
  };
}

test("a stranger who follows every link, feed and sitemap reads the paper and no word of what is unpublished", async () => {
  const found = await publicPages();
  expect(found.size).toBeGreaterThan(100);
  const text = textOf(found.values());
  expect(said(open, text).length).toBeGreaterThan(open.size * 0.9);
  expect(said(secret, text)).toEqual([]);
  const wrong = [...found]
    .filter(([, { status }]) => ![200, 410].includes(status))
    .map(([url]) => url);
  expect(wrong).toEqual([]);
});

test("the search for leaks would find one: 秦若谷 reads at the desk what readers may not", async ({
  page,
}) => {
  await signIn(page, "qin");
  const list = await (await page.request.get("/desk/stories?view=all")).text();
  expect(said(secret, list).length).toBeGreaterThan(5);
});

test("search finds no story by words that stand only in unpublished ones", async () => {
  const storiesFor = async (query: string) =>
    linksIn((await ask(`/search?${new URLSearchParams({ q: query })}`)).body).filter((link) =>
      link.startsWith("/stories/"),
    );
  const [known = ""] = [...open].sort((a, b) => b.length - a.length);
  expect((await storiesFor(known)).length).toBeGreaterThan(0);
  for (const phrase of secret) expect(await storiesFor(phrase), phrase).toEqual([]);
});

test("the data that the framework sends beside its pages holds nothing either", async () => {
  const paths = ["/", "/desk", "/desk/stories", "/desk/issues", "/desk/pictures", "/archive"];
  const rsc = { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-State-Tree": "%5B%22%22%5D" };
  for (const path of paths) {
    const answers = [
      await ask(path, { headers: rsc }),
      await ask(`${path}?_rsc=1a2b3`, { headers: { RSC: "1" } }),
      await ask(path, {
        headers: {
          "x-nextjs-data": "1",
          "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
        },
      }),
      await ask(`${path === "/" ? "/index" : path}.rsc`),
      await ask(`${path === "/" ? "/index" : path}.txt`),
      await ask(`/_next/data/build${path === "/" ? "/index" : path}.json`),
    ];
    expect(said(secret, textOf(answers)), path).toEqual([]);
  }
});

test("addresses guessed from ids lead to nothing, with a desk address or without a session", async ({
  page,
}) => {
  const { stories } = await deskIds(page);
  expect(stories.length).toBeGreaterThan(10);
  for (const id of stories) {
    for (const path of [`/stories/${id}`, `/stories/${id.toUpperCase()}`, `/issues/${id}`])
      expect((await ask(path)).status, path).toBe(404);
    const desk = await ask(`/desk/stories/${id}`);
    expect(said(secret, desk.body)).toEqual([]);
    expect(desk.location ?? "", id).toContain("/desk/sign-in");
    for (const act of ["save", "keep", "preview", "links"]) {
      const api = `/api/desk/stories/${id}/${act}`;
      const answers = [
        await ask(api),
        await ask(api, { method: "POST", body: "{}", headers: { Origin: house() } }),
      ];
      for (const { status, body } of answers) {
        expect([401, 403, 404, 405], api).toContain(status);
        expect(said(secret, body), api).toEqual([]);
      }
    }
  }
});

test("a link to an unpublished story is nothing without its token", async ({ page }) => {
  const { stories, pictures } = await deskIds(page);
  const [storyId = "", pictureId = ""] = [stories[0], pictures[0]];
  // As long as a token is, and made of the same letters.
  const made = storyId.replaceAll("-", "").padEnd(43, "A");
  const tried = [
    "/preview",
    `/preview/${storyId}`,
    `/preview/${made}`,
    `/preview/${made}/pictures`,
  ];
  for (const file of ["960.webp", "960.jpg", "original"])
    tried.push(`/preview/${made}/pictures/${pictureId}/${file}`);
  for (const path of tried) {
    const { status, body } = await ask(path);
    expect(status, path).toBe(404);
    expect(said(secret, body), path).toEqual([]);
  }
  expect((await ask("/robots.txt")).body).toContain("Disallow: /preview");
});

test("pictures of unpublished stories are served to the desk alone", async ({ page }) => {
  const { pictures } = await deskIds(page);
  const readers = new Set(
    [...(await publicPages()).keys()].flatMap((url) => /\/media\/([^/]+)/.exec(url)?.[1] ?? []),
  );
  const hidden = pictures.filter((id) => !readers.has(id));
  expect(hidden.length).toBeGreaterThan(0);
  expect(readers.size).toBeGreaterThan(0);
  for (const id of hidden) {
    expect((await page.request.get(`/api/desk/pictures/${id}/960`)).status()).toBe(200);
    expect((await ask(`/api/desk/pictures/${id}/960`)).status).toBe(401);
    for (const width of [480, 640, 900, 960, 1280, 1600, 1920, 2400])
      for (const format of ["webp", "jpg"])
        expect((await ask(`/media/${id}/${width}.${format}`)).status, id).toBe(404);
    expect((await ask(`/media/${id}/original`)).status).toBe(404);
  }
});

test("nobody's name of account stands on a reading page", async () => {
  const text = textOf((await publicPages()).values());
  for (const { login } of Object.values(cast)) expect(text).not.toContain(login);
});
