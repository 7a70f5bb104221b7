import type { Browser, BrowserContext, Page } from "@playwright/test";
import { type CastKey, cast } from "@/db/seed/cast";
import { demoPassword } from "./server";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Sessions opened by this worker: a password is checked once a person and house, not once a test. */
const sessions = new Map<string, Cookies>();

const isAtDesk = (url: URL): boolean => /^\/desk(?!\/sign-in)/.test(url.pathname);

/**
 * Brings one of the cast to the desk, with the session this worker already has for them if it still holds.
 * A journey that ends sessions, or is about the door itself, uses `signInAtTheDoor`.
 */
export async function signIn(page: Page, who: CastKey, house = ""): Promise<void> {
  const key = `${house} ${who}`;
  const known = sessions.get(key);
  if (known) {
    await page.context().clearCookies();
    await page.context().addCookies(known);
    await page.goto(`${house}/desk`);
    if (isAtDesk(new URL(page.url()))) return;
  }
  await signInAtTheDoor(page, who, house);
  sessions.set(key, await page.context().cookies());
}

/** Signs one of the cast in through the door, as they would, and waits until they stand at the desk. */
export async function signInAtTheDoor(page: Page, who: CastKey, house = ""): Promise<void> {
  await page.goto(`${house}/desk/sign-in`);
  await page.getByLabel("账号（邮箱）").fill(cast[who].login);
  await page.getByLabel("密码", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL(isAtDesk);
}

/** A browser of its own for one of the cast, at the desk. */
export async function openDesk(browser: Browser, who: CastKey, house = ""): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who, house);
  return page;
}
