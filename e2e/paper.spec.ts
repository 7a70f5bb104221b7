import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { showRendered } from "@/db/seed/show-rendered";
import { speak } from "@/db/seed/speak";
import { expectOpenToAll } from "./axe";
import { type House, startServer } from "./server";

test.describe.configure({ mode: "serial" });

const run = promisify(execFile);
const masthead = join(import.meta.dirname, "..", "bin", "masthead");
const lead = "四十二家医院检查结果今起互认";
const second = "一万两千人沿江开跑";

let house: House;
let out = "";
let day = "";

/** Today's paper of the demo, pressed as `render-issue` presses it; yesterday's was never pressed. */
test.beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "masthead-e2e-paper-"));
  house = await startServer();
  day = house.today;
  await run(masthead, ["render-issue", day, "--out", out], {
    env: { ...process.env, DATA_DIR: house.dataDir },
  });
  process.env.DATA_DIR = house.dataDir;
  await showRendered(out, Date.now());
});

test.afterAll(async () => {
  await house?.stop();
  await rm(out, { recursive: true, force: true });
});

const zone = (page: Page, name: string) => page.locator(".plate").getByRole("link", { name });
const title = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
const stroke = (of: Locator) =>
  of.locator("polygon").evaluate((shape) => getComputedStyle(shape).stroke);
const isLoaded = (of: Locator) =>
  of.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);

/** A voice that says each sentence at once, and the sentences it was given. */
const voice = () => {
  const said: string[] = [];
  const speech = {
    speaking: false,
    cancel: () => undefined,
    speak: (of: SpeechSynthesisUtterance) => {
      said.push(of.text);
      setTimeout(() => of.onstart?.(new Event("start") as SpeechSynthesisEvent));
      // The first sentences only: the test looks at the one after them.
      if (said.length < 3)
        setTimeout(() => of.onend?.(new Event("end") as SpeechSynthesisEvent), 20);
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  Object.assign(window, { said });
};

test("a reader comes to the page as it was printed, and picture, headlines, pages and days lead on", async ({
  page,
}) => {
  const faults: string[] = [];
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript(voice);

  await test.step("from the front page to the first page, with its picture and all pages by name", async () => {
    await page.goto(house.url);
    await page.getByRole("link", { name: "看版面" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "第01版 要闻" })).toBeVisible();
    await expect.poll(() => isLoaded(page.locator(".plate img"))).toBe(true);
    const strip = page.getByRole("navigation", { name: "各版" });
    await expect(strip.getByRole("link")).toHaveCount(4);
    await expect(strip.getByRole("link", { name: "第02版：经济·社会" })).toBeVisible();
    await expect.poll(() => isLoaded(strip.locator("img").first())).toBe(true);
  });

  await test.step("a headline lights its zone, and a zone its headline", async () => {
    const plain = await stroke(zone(page, lead));
    await title(page, lead).getByRole("link").hover();
    await expect.poll(() => stroke(zone(page, lead))).not.toBe(plain);
    expect(await stroke(zone(page, second))).toBe(plain);
    const colour = () =>
      title(page, second)
        .getByRole("heading")
        .evaluate((heading) => getComputedStyle(heading).color);
    const ink = await colour();
    await zone(page, second).focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await expect.poll(colour).not.toBe(ink);
  });

  await test.step("a zone opens its story, and the story its page with the zone lit", async () => {
    await zone(page, lead).click();
    await expect(page.getByRole("heading", { level: 1, name: lead })).toBeVisible();
    await page.getByRole("link", { name: "看版面" }).click();
    await expect(page).toHaveURL(new RegExp(`/issues/${day}/01#s-`));
    await expect(page.getByRole("button", { name: /^深浅/ })).toBeVisible();
    expect(await stroke(zone(page, lead))).not.toBe(await stroke(zone(page, second)));
  });

  await test.step("the window enlarges the page, a story on it, and the keys do too", async () => {
    await page.getByRole("link", { name: "看大图" }).click();
    const view = page.getByRole("dialog", { name: "版面大图" });
    const large = await page.locator(".plate").first().getAttribute("data-large");
    await expect(view.locator("img")).toHaveAttribute("src", new RegExp(`${large}$`));
    await expect.poll(() => isLoaded(view.locator("img"))).toBe(true);
    const width = async () => (await view.locator("img").boundingBox())?.width ?? 0;
    const whole = await width();
    await view.getByRole("link", { name: second }).dblclick();
    await expect.poll(width).toBeGreaterThan(whole * 1.5);
    await page.keyboard.press("0");
    await expect.poll(width).toBeCloseTo(whole, 0);
    await page.keyboard.press("+");
    await expect.poll(width).toBeGreaterThan(whole * 1.4);
    const close = await width();
    await page.mouse.wheel(0, 100);
    await expect.poll(width).toBeLessThan(close);
    await page.keyboard.press("Escape");
    await expect(view).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/issues/${day}/01`));
  });

  await test.step("arrow keys turn the pages", async () => {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { level: 1, name: "第02版 经济·社会" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^深浅/ })).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("heading", { level: 1, name: "第01版 要闻" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^深浅/ })).toBeVisible();
  });

  await test.step("the page is read aloud from its first story, the sentence lit, the next story behind it", async () => {
    await page.getByRole("button", { name: "朗读本版" }).click();
    await expect(page.getByRole("heading", { level: 1, name: lead })).toBeVisible();
    await expect(page).toHaveURL(/\/stories\//);
    const said = () => page.evaluate(() => Reflect.get(window, "said") as string[]);
    await expect.poll(async () => (await said()).length).toBe(3);
    expect((await said())[0]).toBe(lead);
    const lit = () =>
      page.evaluate(() => [...(CSS.highlights.get("reading") ?? [])].map(String).join("").trim());
    expect(await lit()).toBe((await said())[2]);
    const player = page.getByRole("region", { name: "朗读" });
    await player.getByRole("button", { name: "下一篇" }).click();
    await expect(page.getByRole("heading", { level: 1, name: second })).toBeVisible();
    await expect.poll(async () => (await said())[3]).toBe(second);
    await expectOpenToAll(page);
    await player.getByRole("button", { name: "停止" }).click();
    await expect(player).toBeHidden();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: lead })).toBeVisible();
  });

  await test.step("the calendar opens in place; a day whose paper was not pressed is read as text", async () => {
    await page.getByRole("link", { name: "看版面" }).click();
    await expect(page.getByRole("button", { name: /^深浅/ })).toBeVisible();
    await page.getByRole("link", { name: "往期日历" }).click();
    const days = page.getByRole("dialog", { name: "往期日历" });
    await expect(days.locator("[aria-current=date]")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(days).toBeHidden();
    await page.getByRole("link", { name: "上一期" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^第01版/ })).toBeVisible();
    await expect(page.locator(".plate, .thumb")).toHaveCount(0);
    await expect(page.getByRole("article").first()).toBeVisible();
  });

  expect(faults).toEqual([]);
});

test("the files of the paper are there, in parts too; the page prints on two sheets and is open to everyone in both languages", async ({
  page,
}) => {
  await page.goto(`${house.url}/issues/${day}/01`);
  const pdf = await page.getByRole("link", { name: /^本版 PDF/ }).getAttribute("href");
  const part = await page.request.get(`${house.url}${pdf}`, { headers: { range: "bytes=0-4" } });
  expect([part.status(), (await part.body()).toString()]).toEqual([206, "%PDF-"]);
  const { "x-content-type-options": sniff, "content-security-policy": policy } = part.headers();
  expect([sniff, policy]).toEqual(["nosniff", "frame-ancestors 'none'"]);
  await expectOpenToAll(page);
  const onPaper = await PDFDocument.load(await page.pdf({ format: "A4" }));
  expect(onPaper.getPageCount()).toBe(2);
  await page.getByText("二维码", { exact: true }).click();
  await page.getByRole("link", { name: "往期日历" }).click();
  await expect(page.getByRole("dialog", { name: "往期日历" })).toBeVisible();
  await expectOpenToAll(page);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "看大图" }).click();
  await expectOpenToAll(page);
  speak(house.dataDir, "en");
  await page.goto(`${house.url}/issues/${day}/01`);
  await expect(page.getByRole("link", { name: "Enlarge" })).toBeVisible();
  await expectOpenToAll(page);
  speak(house.dataDir, "zh-CN");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${house.url}/issues/${day}/04`);
  const strip = page.getByRole("navigation", { name: "各版" });
  await expect(strip.getByRole("link", { name: "第04版：副刊" })).toBeInViewport({ ratio: 0.9 });
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("every page, story, day and file of the paper is a link", async ({ page }) => {
    await page.goto(`${house.url}/issues/${day}/01`);
    await page.getByRole("navigation", { name: "各版" }).getByRole("link").last().click();
    await expect(page.getByRole("heading", { level: 1, name: "第04版 副刊" })).toBeVisible();
    await page.getByRole("link", { name: "往期日历" }).click();
    await expect(page.getByRole("table").getByRole("link")).not.toHaveCount(0);
    await page.goto(`${house.url}/issues/${day}/01`);
    await zone(page, second).click();
    await expect(page.getByRole("heading", { level: 1, name: second })).toBeVisible();
    await page.goBack();
    await page.getByRole("link", { name: "看大图" }).click();
    await expect(page).toHaveURL(/\/paper\/.*\.webp$/);
  });
});
