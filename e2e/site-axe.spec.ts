import { expect, type Page, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";

/** Every kind of reading page, and how a reader comes to it. */
const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the front page": (page) => page.goto("/"),
  "today's paper": (page) => open(page, "/", "今日报纸"),
  "a page of it": async (page) => {
    await open(page, "/", "今日报纸");
    await page.getByRole("link", { name: "第03版 评论·文化" }).click();
    await page.waitForURL(/\/03$/);
  },
  "a story in a series": (page) => open(page, "/", "把零头留给公共生活"),
  "a photo story": (page) => open(page, "/", "看一百六十年前的光"),
  "a letter": (page) => open(page, "/", "谢谢17路的那盏灯"),
  "a story of every kind of block": (page) => open(page, "/search?q=茛力花", "一株草怎样成为建筑"),
  "a poem": (page) => open(page, "/", "港口的夜班"),
  "a notice": (page) => open(page, "/", "澜城影像馆招募志愿讲解员公告"),
  "a story in English": (page) => open(page, "/", "The Basement That Keeps a River’s Memory"),
  "a corrected story": (page) => open(page, "/search?q=学校午餐", "学校午餐一周菜谱统一公开"),
  "a section": (page) => page.goto("/sections/culture"),
  "a name": (page) => page.goto("/authors/陆之遥"),
  "a series": (page) => page.goto("/series/聚焦城市更新系列述评"),
  "the archive": (page) => page.goto("/archive"),
  "search before it is asked": (page) => page.goto("/search"),
  "search with results": (page) => page.goto("/search?q=澜江&section=city"),
  "search without results": (page) => page.goto("/search?q=没有这样的词"),
  "an address that is none": (page) => page.goto("/stories/nothing"),
};

async function open(page: Page, from: string, link: string): Promise<void> {
  await page.goto(from);
  await page.getByRole("link", { name: link, exact: true }).first().click();
  await page.waitForURL((url) => url.pathname !== new URL(from, url).pathname);
}

for (const [name, visit] of Object.entries(pages))
  test(`${name} is open to everyone, in light and dark`, async ({ page }) => {
    await visit(page);
    await expectOpenToAll(page);
    expect(await headingLevels(page)).toEqual(await orderly(page));
  });

test("at 320 pixels and at 200 % text nothing runs off the side", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/", "/archive", "/search?q=澜江", "/sections/culture"]) {
    await page.goto(path);
    for (const size of ["100%", "200%"]) {
      await page.evaluate((text) => {
        document.documentElement.style.fontSize = text;
      }, size);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${size}`)
        .toBeLessThanOrEqual(320);
    }
  }
});

const headingLevels = (page: Page): Promise<readonly number[]> =>
  page
    .locator("h1,h2,h3,h4,h5,h6")
    .evaluateAll((found) => found.map((heading) => Number(heading.tagName[1])));

/** The same levels if none were skipped on the way down. */
async function orderly(page: Page): Promise<readonly number[]> {
  let last = 0;
  return (await headingLevels(page)).map((level) => {
    last = Math.min(level, last + 1);
    return last;
  });
}
