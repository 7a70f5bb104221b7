import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const axeScript = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Sizes the screen so that all of it is in sight: a bar that floats over a scrolled list is not a fault of the list. */
async function showWhole(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  if (tall > size.height) await page.setViewportSize({ ...size, height: tall });
}

const asked = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with the screen as it stands: each rule with the markup that breaks it. Axe is brought to a
 * page once, however many looks it has: its half megabyte takes longer to read than most screens to judge.
 */
async function faultsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeScript);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, asked);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Changes the scheme, waits until the desk, whose scheme a script sets, has followed, and brings every colour to its end. */
async function dress(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const other = colorScheme === "light" ? "dark" : "light";
  await expect(page.locator(`html[data-mantine-color-scheme=${other}]`)).toHaveCount(0);
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        animation.finish();
  });
}

type Look = readonly [size: typeof wide, colorScheme: "light" | "dark"];

/** Every size in one scheme, every scheme in one size: what differs by both is the frame, see `allLooks`. */
const looks: readonly Look[] = [
  [phone, "dark"],
  [wide, "light"],
];

/** For the screens on which the frame of the desk, with its two menus, is looked at. */
export const allLooks: readonly Look[] = [[phone, "light"], [wide, "dark"], ...looks];

/**
 * WCAG 2.2 AA and axe's good practice on the screen as it stands, windows and menus included, nothing that runs off
 * its side, and words everywhere. Leaves the screen light and on a desktop.
 */
export async function expectOpenToAll(page: Page, as: readonly Look[] = looks): Promise<void> {
  const where = new URL(page.url()).pathname;
  // What a pointer left over a button says is not part of the screen.
  await page.mouse.move(0, 0);
  for (const [size, colorScheme] of as) {
    await showWhole(page, size);
    await dress(page, colorScheme);
    // A screen that is drawn anew takes its title down for a moment.
    await expect(page).toHaveTitle(/./);
    expect(await faultsOf(page), `${where}, ${size.width} px, ${colorScheme}`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${where} runs off the side at ${size.width} px`).toBeLessThanOrEqual(0);
  }
  expect(await unsaidKeys(page), `${where} shows keys for words`).toEqual([]);
  await page.setViewportSize(wide);
}

/** The namespaces of our words, without those whose keys would look like names of files. */
const spaces = readdirSync(fileURLToPath(new URL("../messages/zh-CN", import.meta.url)))
  .map((file) => file.replace(".json", ""))
  .filter((name) => !["paper", "site", "word"].includes(name))
  .join("|");

/** Keys of our messages that stand on the screen because nobody wrote their words. */
async function unsaidKeys(page: Page): Promise<readonly string[]> {
  const text = await page.locator("body").first().ariaSnapshot();
  return text.match(new RegExp(`\\b(?:${spaces})\\.[a-z]\\w*(?:\\.[\\w-]+)*`, "g")) ?? [];
}
