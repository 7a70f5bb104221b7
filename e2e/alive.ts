import { expect, type Page } from "@playwright/test";

/**
 * A screen that was loaded anew hears keys, and files let go over it, only once it is alive; what is typed, chosen and
 * sent before is done again by `useEarlyInput`, which ends its listening then.
 */
export async function expectAlive(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.earlyInput === undefined)).toBe(true);
}
