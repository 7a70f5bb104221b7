import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type CastKey, cast } from "@/db/seed/cast";
import { startServer } from "./server";
import { signIn } from "./sign-in";

/** Nothing that a screen reader, a keyboard or weak eyes would trip over, by WCAG 2.2 AA, in light and in dark. */
async function expectOpenToAll(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const told = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
    expect(told, `${path} in ${colorScheme}`).toEqual([]);
  }
}

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

async function sized(browser: Browser, size: keyof typeof sizes, locale = "zh-CN"): Promise<Page> {
  return (await browser.newContext({ locale, viewport: sizes[size] })).newPage();
}

const noOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const who of [
  "lu",
  "tian",
  "shen",
  "gu",
  "qin",
  "fang",
  "bai",
  "guan",
] as const satisfies CastKey[])
  test(`今日 of ${cast[who].name} is open to all, on a desktop and on a phone`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const page = await sized(browser, "desktop");
    await signIn(page, who);
    await expectOpenToAll(page, "/desk");
    await page.setViewportSize(sizes.phone);
    expect(await noOverflow(page)).toBe(0);
    await expectOpenToAll(page, "/desk");
    await page.context().close();
  });

const rooms = ["", "/sessions", "/people", "/people/invite", "/publication", "/sections"];
for (const room of [...rooms, "/process", "/week"])
  test(`/desk/settings${room} is open to all, and fits a phone`, async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await sized(browser, "desktop");
    await signIn(page, "guan");
    await expectOpenToAll(page, `/desk/settings${room}`);
    await page.setViewportSize(sizes.phone);
    expect(await noOverflow(page)).toBe(0);
    await page.context().close();
  });

test("the screen of one person is open to all", async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await sized(browser, "desktop");
  await signIn(page, "guan");
  await page.goto("/desk/settings/people");
  const person = await page.getByRole("link", { name: cast.lu.name }).getAttribute("href");
  await expectOpenToAll(page, person ?? "");
  await page.context().close();
});

test("the doors are open to all: signing in, with its refusal, and a link that is gone", async ({
  browser,
}) => {
  for (const locale of ["zh-CN", "en"]) {
    const page = await sized(browser, locale === "en" ? "phone" : "desktop", locale);
    await expectOpenToAll(page, "/desk/sign-in");
    await expectOpenToAll(page, "/invitation/gone");
    await page.goto("/desk/sign-in");
    await page.locator("[name=login]").fill("nobody@lancheng.example");
    await page.locator("[name=password]").fill("不是这个");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").first()).toContainText(/账号或密码不对|password/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await page.context().close();
  }
});

test("the welcome of an empty house is open to all, with its refusals at their fields", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const house = await startServer({ demo: false });
  for (const size of ["desktop", "phone"] as const) {
    const page = await sized(browser, size);
    await expectOpenToAll(page, `${house.url}/welcome`);
    expect(await noOverflow(page)).toBe(0);
    await page.getByRole("button", { name: "建立报纸并进入" }).click();
    await expect(page.getByText("请写报纸的名称。")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await page.context().close();
  }
  await house.stop();
});
