import { expect, type Page, test } from "@playwright/test";

const lead = "四十二家医院检查结果今起互认";
const second = "一万两千人沿江开跑";
const third = "今天有雨 出门带伞";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
/** The link that bears just these words: a small sheet on the front page bears many headlines. */
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first();
/** A reader is on the page, and its buttons are there to say that it answers keys and fingers. */
async function expectPage(page: Page, name: string): Promise<void> {
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByRole("button", { name: /^深浅/ })).toBeVisible();
}
const turning = (page: Page) => page.getByRole("navigation", { name: "翻页" });

test("a reader goes from the front to today's paper, to a page, to a story, and on by link and by key", async ({
  page,
}) => {
  await page.goto("/");
  await expectPage(page, "澜城日报");
  await link(page, "今日报纸").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^\d{4}年\d{1,2}月\d{1,2}日 星期.$/,
  );
  await link(page, "第01版 要闻").click();
  await expectPage(page, "第01版 要闻");
  await link(page, lead).click();
  await expectPage(page, lead);
  await turning(page)
    .getByRole("link", { name: `下一篇 ${second}` })
    .click();
  await expectPage(page, second);
  await page.keyboard.press("ArrowRight");
  await expectPage(page, third);
  await page.keyboard.press("ArrowLeft");
  await expectPage(page, second);
});

test("arrow keys leaf through the pages of a paper, and stop at the covers", async ({ page }) => {
  await page.goto("/");
  await link(page, "今日报纸").click();
  await link(page, "第03版 评论·文化").click();
  await expectPage(page, "第03版 评论·文化");
  await page.keyboard.press("ArrowRight");
  await expectPage(page, "第04版 副刊");
  await expect(turning(page).getByRole("link")).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expectPage(page, "第03版 评论·文化");
});

test("arrow keys in a field move in the field", async ({ page }) => {
  await page.goto("/");
  await link(page, lead).click();
  await expectPage(page, lead);
  const field = page.getByRole("searchbox", { name: "搜索本报" });
  await field.fill("江灯会");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "“江灯会”的搜索结果，由新到旧" })).toBeVisible();
});

test("a finger that swipes turns the story", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("/");
  await link(page, lead).click();
  await expectPage(page, lead);
  const device = await context.newCDPSession(page);
  const began = Date.now();
  // Each with the moment at which a hand would be there, however busy the machine that plays it.
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, after: number) =>
    device.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y: 420 }],
      timestamp: (began + after) / 1000,
    });
  await touch("touchStart", 320, 0);
  await touch("touchMove", 200, 60);
  await touch("touchMove", 90, 120);
  await touch("touchEnd", 90, 140);
  await expectPage(page, second);
  await context.close();
});

test("the archive is a calendar whose days with a paper lead to it, and a paper to the one before", async ({
  page,
}) => {
  await page.goto("/");
  await link(page, "往期").click();
  const calendar = page.getByRole("table");
  await expect(calendar.getByRole("columnheader")).toHaveCount(7);
  const days = calendar.getByRole("link");
  await days.last().click();
  await page.waitForURL(/\/issues\//);
  const newest = await page.getByRole("heading", { level: 1 }).textContent();
  await turning(page)
    .getByRole("link", { name: /^上一期/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(newest ?? "");
  await turning(page)
    .getByRole("link", { name: `下一期 ${newest}` })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(newest ?? "");
});

test.describe("search", () => {
  test("finds, marks, narrows by section, name and day, and keeps all that in the address", async ({
    page,
  }) => {
    await page.goto("/search");
    await expect(page.getByText("写下要找的字词")).toBeVisible();
    await page.getByLabel("字词").fill("瀾江");
    await page.getByRole("button", { name: "搜索" }).click();
    await expect(page.locator("mark").first()).toHaveText("澜江");
    await expect(page.getByRole("contentinfo")).toBeVisible();
    const all = await page.getByRole("article").count();
    await page.getByRole("combobox", { name: "版块" }).selectOption({ label: "要闻" });
    await page.getByLabel("署名").fill("陆之遥");
    await page.getByRole("button", { name: "搜索" }).click();
    await expect(page).toHaveURL(/[?&]section=city(&|$)/);
    const fewer = page.getByRole("article");
    await expect(page.getByLabel("署名")).toHaveValue("陆之遥");
    await expect(fewer.first()).toContainText("陆之遥");
    await expect(page.getByRole("contentinfo")).toBeVisible();
    expect(await fewer.count()).toBeLessThan(all);
    await page.getByLabel("到", { exact: true }).fill("1999-12-31");
    await page.getByRole("button", { name: "搜索" }).click();
    await expect(page.getByRole("status")).toContainText("没有找到");
    await link(page, "去掉条件").click();
    await expect(page.getByRole("article")).toHaveCount(all);
  });
});

test.describe("what a reader chose", () => {
  test("the text size stays from story to story and moves nothing on the first paint", async ({
    page,
  }) => {
    await page.goto("/");
    await link(page, lead).click();
    const size = () =>
      page
        .locator(".text p")
        .first()
        .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    const sizes = page.getByRole("group", { name: "字号" });
    await expect(sizes.getByRole("button", { name: "中" })).toHaveAttribute("aria-pressed", "true");
    await sizes.getByRole("button", { name: "特大" }).click();
    await expect(sizes.getByRole("button", { name: "特大" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    const chosen = await size();
    expect(chosen).toBeGreaterThan(before);
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, { shifts: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ("value" in entry) seen.push(Number(entry.value));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await turning(page)
      .getByRole("link", { name: /^下一篇/ })
      .click();
    await expect(heading(page, second)).toBeVisible();
    expect(await size()).toBe(chosen);
    expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toEqual([]);
  });

  test("dark stays dark on a light machine, and auto follows the machine again", async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("/");
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const theme = page.getByRole("button", { name: /^深浅/ });
    await theme.click();
    await theme.click();
    await expect(theme).toHaveText("深浅：深色");
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto("/archive");
    expect(await paper()).toBe(dark);
    await page.getByRole("button", { name: /^深浅/ }).click();
    await expect(page.getByRole("button", { name: /^深浅/ })).toHaveText("深浅：自动");
    expect(await paper()).toBe(light);
  });

  test("a copied link says what it leads to", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/");
    await link(page, lead).click();
    await page.getByRole("button", { name: "复制链接" }).click();
    await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${lead} - 澜城日报`);
    expect(copied).toContain("第01版");
    expect(copied).toContain(new URL(page.url()).pathname);
  });
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is read, turned, looked up and found", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("button", { name: /^深浅/ })).toBeHidden();
    await link(page, lead).click();
    await expect(heading(page, lead)).toBeVisible();
    await expect(page.getByRole("button", { name: "复制链接" })).toBeHidden();
    await turning(page)
      .getByRole("link", { name: /^下一篇/ })
      .click();
    await expect(heading(page, second)).toBeVisible();
    await page.getByRole("article").getByRole("link", { name: "第01版" }).click();
    await expect(heading(page, "第01版 要闻")).toBeVisible();
    await link(page, "往期").click();
    await expect(page.getByRole("table").getByRole("link")).not.toHaveCount(0);
    await page.goto("/search");
    await page.getByLabel("字词").fill("“江灯会”");
    await page.getByRole("button", { name: "搜索" }).click();
    await expect(page.locator("mark").first()).toHaveText("江灯会");
  });
});

test("in a list a story's picture stands beside its words", async ({ page }) => {
  await page.goto("/sections/culture");
  const story = page
    .getByRole("article")
    .filter({ has: page.locator("img") })
    .first();
  const headline = await story.getByRole("heading").boundingBox();
  const picture = await story.locator("img").boundingBox();
  if (!headline || !picture) throw new Error("the list shows no story with a picture");
  expect(picture.x).toBeGreaterThan(headline.x + headline.width);
  expect(picture.y).toBeLessThan(headline.y + headline.height);
});

test("a name leads to all it signed, a series to its parts in order", async ({ page }) => {
  await page.goto("/");
  await link(page, "把零头留给公共生活").click();
  await link(page, "叶南屏").click();
  await expect(heading(page, "叶南屏")).toBeVisible();
  await link(page, "把零头留给公共生活").click();
  await link(page, "——聚焦城市更新系列述评之三").click();
  await expect(heading(page, "聚焦城市更新系列述评")).toBeVisible();
  await expect(page.getByRole("article").locator("h2")).toHaveText([
    "旧城之新，先问住在里面的人",
    "修旧如“用”，老房子才活得下去",
    "把零头留给公共生活",
  ]);
});

test("a corrected story says so above its text, and the page says where one was withdrawn", async ({
  page,
}) => {
  await page.goto(`/search?q=${encodeURIComponent("学校午餐")}`);
  await link(page, "学校午餐一周菜谱统一公开").click();
  await expect(page.getByRole("complementary", { name: "更正" })).toContainText("231所中小学");
  await turning(page)
    .getByRole("link", { name: /^上一篇/ })
    .click();
  await page
    .getByRole("article")
    .getByRole("link", { name: /第01版/ })
    .click();
  await link(page, "第02版：经济·社会").click();
  await expect(page.getByText("（此稿已撤回）")).toBeVisible();
});

test("a story is dated and placed for machines, and its picture goes with its link", async ({
  page,
}) => {
  await page.goto("/");
  await link(page, "看一百六十年前的光").click();
  await expect(heading(page, "看一百六十年前的光")).toBeVisible();
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  expect(data).toMatchObject({ "@type": "NewsArticle", printPage: "01", inLanguage: "zh-CN" });
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  const file = await page.request.get(new URL(picture ?? "").pathname);
  expect(file.headers()["content-type"]).toBe("image/jpeg");
  const mark = await page.request.get("/mark.png");
  expect(mark.headers()["content-type"]).toBe("image/png");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("a first visit to a story is at most 26 KB, pictures aside, in at most five requests, and nothing is refused", async ({
  page,
  context,
}) => {
  await page.goto("/");
  const to = await link(page, lead).getAttribute("href");
  const fresh = await context.browser()?.newContext();
  const visit = await fresh?.newPage();
  if (!visit || !fresh || !to) throw new Error("no browser");
  const faults: string[] = [];
  visit.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  const wire = await fresh.newCDPSession(visit);
  await wire.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  wire.on("Network.requestWillBeSent", () => requests++);
  wire.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  await visit.goto(new URL(to, page.url()).href, { waitUntil: "load" });
  await expect(heading(visit, lead)).toBeVisible();
  expect(faults).toEqual([]);
  expect(requests).toBeLessThanOrEqual(5);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(26 * 1024);
  await fresh.close();
});
