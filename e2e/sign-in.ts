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
  await openSession(page.context(), who, house);
  await page.goto(`${house}/desk`);
}

/** Browsers of their own that the running test has opened. */
const desks: BrowserContext[] = [];

/** A browser of its own for one of the cast, signed in and not yet anywhere; `closeDesks` ends it after the test. */
export async function openDesk(browser: Browser, who: CastKey, house = ""): Promise<Page> {
  const context = await browser.newContext();
  desks.push(context);
  await openSession(context, who, house);
  return context.newPage();
}

/** After each test that used `openDesk`: a browser left open works on beside the next test. */
export async function closeDesks(): Promise<void> {
  for (const context of desks.splice(0)) await context.close();
}

/** Signs one of the cast in through the door, as they would, and waits until they stand at the desk. */
export async function signInAtTheDoor(page: Page, who: CastKey, house = ""): Promise<void> {
  await page.goto(`${house}/desk/sign-in`);
  await page.getByLabel("账号（邮箱）").fill(cast[who].login);
  await page.getByLabel("密码", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL(isAtDesk);
}

async function openSession(context: BrowserContext, who: CastKey, house: string): Promise<void> {
  const key = `${house} ${who}`;
  await context.clearCookies();
  await context.addCookies(sessions.get(key) ?? []);
  if (await isSignedIn(context, house)) return;
  await context.clearCookies();
  const csrf: { csrfToken: string } = await (
    await context.request.get(`${house}/api/auth/csrf`)
  ).json();
  await context.request.post(`${house}/api/auth/callback/credentials`, {
    headers: { origin: house || (process.env.MASTHEAD_E2E_URL ?? "") },
    form: { ...csrf, login: cast[who].login, password: demoPassword, json: "true" },
  });
  if (!(await isSignedIn(context, house))) throw new Error(`${cast[who].name} was not let in`);
  sessions.set(key, await context.cookies());
}

/** A picture list that only the desk may read says whether the session's row still stands. */
async function isSignedIn(context: BrowserContext, house: string): Promise<boolean> {
  const answer = await context.request.get(`${house}/api/desk/pictures?q=-`);
  return answer.status() === 200;
}
