import { chromium, type Page } from "@playwright/test";
import { demandChromium } from "@/bin/setup/chromium.mjs";
import { openHouse } from "./house";
import { writeLaidPage } from "./laid-page";
import { median, percentile, printFigures } from "./measure";

export const about = "dragging and resizing a box on a page of 15 stories: the time of a frame";

const stories = 15;
const steps = 240;

/** Beside each figure the same path of the pointer over an empty page: what the browser and this machine cost without boxes. */
export async function run(): Promise<void> {
  let issueId = "";
  const house = await openHouse(50, async (room) => {
    issueId = await writeLaidPage(room, stories);
  });
  const browser = await chromium.launch({
    executablePath: (await demandChromium()) || undefined,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name = "", value = ""] =
      (await house.signIn("qin"))
        .split("; ")
        .find((cookie) => cookie.startsWith("masthead.session="))
        ?.split("=") ?? [];
    await context.addCookies([{ name, value, url: house.url }]);
    const page = await context.newPage();
    const address = (number: number) =>
      `${house.url}/desk/issues/${issueId}/pages/${number}/layout`;
    await open(page, address(2));
    const floor = await framesOf(page, false, null);
    await open(page, address(1));
    const placed = await page.locator("[data-kind=story][data-box-id]").count();
    if (placed < stories) throw new Error(`only ${placed} of ${stories} stories are on the page`);
    const dragged = await framesOf(page, true, null);
    const resized = await framesOf(page, true, "s");
    printFigures(
      (
        [
          ["dragging", dragged],
          ["resizing", resized],
        ] as const
      ).flatMap(([what, frames]) => [
        {
          what: `a frame while ${what} a box, median`,
          value: median(frames),
          unit: "ms",
          floor: median(floor),
          floorIs: "an empty page",
        },
        {
          what: `a frame while ${what} a box, p95 of ${frames.length}`,
          value: percentile(frames, 95),
          unit: "ms",
          floor: percentile(floor, 95),
          floorIs: "an empty page",
          most: 16.7,
        },
      ]),
    );
  } finally {
    await browser.close();
    await house.stop();
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("[data-board-overlay]").waitFor();
  await page.evaluate("document.fonts.ready");
}

/**
 * Milliseconds of each frame that answers a move of the pointer: from the event to the end of painting, as the page itself
 * sees it.
 *
 * @param edge the edge that is taken hold of; null takes the box itself
 */
async function framesOf(
  page: Page,
  isPressed: boolean,
  edge: string | null,
): Promise<readonly number[]> {
  const overlay = await page.locator("[data-board-overlay]").boundingBox();
  if (!overlay) throw new Error("there is no page");
  const from = isPressed
    ? await heldAt(page, edge)
    : { x: overlay.x + 100, y: overlay.y + overlay.height / 2 };
  await page.evaluate(watchFrames);
  await page.mouse.move(from.x, from.y);
  if (isPressed) await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    const turn = (step / steps) * 4 * Math.PI;
    await page.mouse.move(from.x + 90 * Math.sin(turn), from.y + 120 * Math.sin(turn / 2));
  }
  if (isPressed) {
    await page.keyboard.press("Escape");
    await page.mouse.up();
  }
  return page.evaluate<number[]>("globalThis.frames");
}

/** Where the pointer takes hold of the largest story's box, which is picked first. */
async function heldAt(page: Page, edge: string | null): Promise<{ x: number; y: number }> {
  const handle = page.locator("[data-kind=story][data-box-id]").first();
  await handle.click();
  const held = edge === null ? handle : handle.locator(`[data-edges=${edge}]`);
  const box = await held.boundingBox();
  if (!box) throw new Error("there is nothing to take hold of");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Plain text: what compiles this file adds calls that no page knows. */
const watchFrames = `
  globalThis.frames = [];
  globalThis.watched?.abort();
  globalThis.watched = new AbortController();
  let waits = false;
  addEventListener("pointermove", () => {
    if (waits) return;
    waits = true;
    const from = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        globalThis.frames.push(performance.now() - from);
        waits = false;
      };
      channel.port2.postMessage(0);
    });
  }, { capture: true, signal: globalThis.watched.signal });
`;
