import { expect, type Page, test } from "@playwright/test";
import { type CastKey, cast } from "@/db/seed/cast";
import { allLooks, expectOpenToAll } from "./axe";
import { startServer } from "./server";
import { signIn } from "./sign-in";

async function expectAllOpenToAll(page: Page, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expectOpenToAll(page);
  }
}

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
    page,
  }) => {
    await signIn(page, who);
    await expectOpenToAll(page, who === "qin" ? allLooks : undefined);
  });

const rooms = ["", "/sessions", "/people", "/people/invite", "/publication", "/sections"];
for (const room of [...rooms, "/process", "/week"])
  test(`/desk/settings${room} is open to all, and fits a phone`, async ({ page }) => {
    await signIn(page, "guan");
    await expectAllOpenToAll(page, `/desk/settings${room}`);
  });

test("the screen of one person is open to all", async ({ page }) => {
  await signIn(page, "guan");
  await page.goto("/desk/settings/people");
  const person = await page.getByRole("link", { name: cast.lu.name }).getAttribute("href");
  await expectAllOpenToAll(page, person ?? "");
});

for (const locale of ["zh-CN", "en"])
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test("the doors are open to all: signing in, with its refusal, and a link that is gone", async ({
      page,
    }) => {
      await expectAllOpenToAll(page, "/invitation/gone", "/desk/sign-in");
      await page.locator("[name=login]").fill("nobody@lancheng.example");
      await page.locator("[name=password]").fill("不是这个");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("alert").first()).toContainText(/账号或密码不对|password/);
      await expectOpenToAll(page);
    });
  });

test("the welcome of an empty house is open to all, with its refusals at their fields", async ({
  page,
}) => {
  const house = await startServer({ demo: false });
  await expectAllOpenToAll(page, `${house.url}/welcome`);
  await page.getByRole("button", { name: "建立报纸并进入" }).click();
  await expect(page.getByText("请写报纸的名称。")).toBeVisible();
  await expectOpenToAll(page);
  await house.stop();
});
