import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { demandChromium } from "@/bin/setup/chromium.mjs";
import { openHouse } from "./house";
import { writeMarkedStory } from "./marked-story";
import { median, percentile, printFigures } from "./measure";

export const about =
  "typing in a 10,000-character story with 200 suggestions and 50 comments, key to paint; and opening it";

const keys = 120;
const warmUps = 3;
const visits = 7;

/** Beside each figure the same in an empty story: what the browser, the editor and this machine cost without the text. */
export async function run(): Promise<void> {
  let marked = "";
  const house = await openHouse(50, async (room) => {
    marked = await writeMarkedStory(room);
  });
  // A browser as a desk has it: with a profile on the disk, which keeps scripts compiled from visit to visit.
  const profile = mkdtempSync(join(tmpdir(), "masthead-bench-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: (await demandChromium()) || undefined,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    viewport: { width: 1440, height: 900 },
  });
  try {
    const [name = "", value = ""] =
      (await house.signIn("lu"))
        .split("; ")
        .find((cookie) => cookie.startsWith("masthead.session="))
        ?.split("=") ?? [];
    await context.addCookies([{ name, value, url: house.url }]);
    const empty = await beginEmpty(context, house.url);
    const address = `${house.url}/desk/stories/${marked}`;
    for (let visit = 0; visit < warmUps; visit++)
      for (const known of [empty, address]) await (await open(context, known)).page.close();
    const floorMs: number[] = [];
    const storyMs: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      for (const [known, times] of [
        [empty, floorMs],
        [address, storyMs],
      ] as const) {
        const { page, ms } = await open(context, known);
        times.push(ms);
        await page.close();
      }
    }
    const floor = await open(context, empty);
    const story = await open(context, address);
    const [floorKeys, storyKeys] = [await type(floor.page), await type(story.page)];
    printFigures([
      {
        what: `opening, navigation to editable, median of ${visits}`,
        value: median(storyMs),
        unit: "ms",
        floor: median(floorMs),
        floorIs: "empty story",
        most: 1_000,
      },
      ...([50, 95] as const).map((p) => ({
        what: `a key to the next paint, ${p === 50 ? "median" : "p95"}`,
        value: p === 50 ? median(storyKeys) : percentile(storyKeys, p),
        unit: "ms",
        floor: p === 50 ? median(floorKeys) : percentile(floorKeys, p),
        floorIs: "empty story",
        most: p === 50 ? 16 : 32,
      })),
    ]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await house.stop();
  }
}

async function beginEmpty(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${url}/desk/stories/new`);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/stories\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.close();
  return address;
}

/** Opens a story. `ms`: from the navigation until the text can be written in, as the page itself sees it. */
async function open(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.addInitScript(watchEditable);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("#story-text .ProseMirror[contenteditable=true]").waitFor();
  return { page, ms: await page.evaluate<number>("globalThis.editableAt") };
}

/** Plain text: what compiles this file adds calls that no page knows. */
const watchEditable = `
  new MutationObserver((_, watch) => {
    if (!document.querySelector("#story-text .ProseMirror[contenteditable=true]")) return;
    watch.disconnect();
    globalThis.editableAt = performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["contenteditable"] });
`;

/** Milliseconds from the key to the frame after the one that shows it, in the middle of the text, as the page itself sees them. */
async function type(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  await page.locator("#story-text .ProseMirror p").nth(0).click();
  await page.evaluate(watchKeys);
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press("a");
    // Asked over the wire: the desk's policy forbids what a page would have to evaluate to wait by itself.
    while ((await page.evaluate<number>("globalThis.painted.length")) <= i);
  }
  return page.evaluate<number[]>("globalThis.painted");
}

const watchKeys = `
  globalThis.painted = [];
  addEventListener("keydown", (event) => {
    const from = event.timeStamp;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => globalThis.painted.push(performance.now() - from);
      channel.port2.postMessage(0);
    });
  }, true);
`;
