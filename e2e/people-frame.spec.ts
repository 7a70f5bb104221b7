import { expect, type Page, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { expectAlive } from "./alive";
import { expectOpenToAll } from "./axe";
import { openingDay } from "./server";
import { signIn, signInAtTheDoor } from "./sign-in";

/** Enter takes the choice that is picked out, which it is a moment after it is there. */
const expectPicked = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.getByRole("option", { name, selected: true })).toBeVisible();

test("陆之遥 signs out from the menu with the keyboard, and the way back leads to the door", async ({
  page,
}) => {
  await signInAtTheDoor(page, "lu");
  await expectAlive(page);
  await page.getByRole("button", { name: `${cast.lu.name}：账号菜单` }).press("Enter");
  await expect(page.getByRole("menuitem", { name: "我的账号" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "我的账号" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "退出登录" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await page.goBack();
  // The page that Back brings may already be on its way to the door when it is loaded anew.
  await expect(async () => {
    await page.reload();
    await expect(page).toHaveURL(/\/desk\/sign-in/, { timeout: 3_000 });
  }).toPass();
});

test("he comes back to the page he asked for, and nowhere outside the desk", async ({ page }) => {
  await page.goto("/desk/stories?view=mine");
  await expect(page).toHaveURL(/sign-in\?next=%2Fdesk%2Fstories%3Fview%3Dmine/);
  await expect(page.getByLabel("账号（邮箱）")).toBeFocused();
  await signIn(page, "lu");
  for (const next of [
    "https://evil.example",
    "//evil.example",
    "/desk\\@evil.example",
    "/desk/../x",
  ]) {
    await page.goto(`/desk/sign-in?next=${encodeURIComponent(next)}`);
    expect(await page.content()).not.toContain("evil.example/");
  }
});

test("江晚舟 changes the language of the desk and back; the setting follows the person", async ({
  page,
}) => {
  await signIn(page, "jiang");
  await page.goto("/desk/settings");
  await page.getByText("English", { exact: true }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/desk");
  await expect(page.getByRole("heading", { name: "Today", exact: true })).toBeVisible();
  await page.goto("/desk/settings");
  await page.getByText("中文", { exact: true }).click();
  await expect(page.getByRole("heading", { name: "设置", exact: true })).toBeVisible();
});

test("the desk turns dark when he says so, stays so, and flashes no light", async ({ page }) => {
  await signIn(page, "jiang");
  await page.goto("/desk/settings");
  await page.getByText("深色", { exact: true }).click();
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-mantine-color-scheme", "dark");
  await page.goto("/desk", { waitUntil: "commit" });
  await expect(html).toHaveAttribute("data-mantine-color-scheme", "dark");
  await page.goto("/desk/settings");
  await page.getByText("跟随系统", { exact: true }).click();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(html).toHaveAttribute("data-mantine-color-scheme", "light");
});

test("the keyboard comes past the rail, into the search and through the rooms", async ({
  page,
}) => {
  await signIn(page, "shen");
  await page.goto("/desk");
  await expectAlive(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#work")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("searchbox", { name: "搜索稿件" }).press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.type("桥");
  // What is found comes above the last line and has the first picked out anew.
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/\d/);
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expectPicked(page, /在全部稿件里搜索/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/stories\?q=/);
});

test("on a phone the rooms stand below, within a thumb's reach, and none is cut off", async ({
  browser,
}) => {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await signIn(page, "qin");
  const rail = page.getByRole("navigation", { name: "采编室" });
  for (const room of ["稿件", "期与版", "图片", "导入", "设置", "今日"]) {
    const link = rail.getByRole("link", { name: room });
    const box = await link.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y + box.height <= 740).toBe(true);
    expect(box && box.height >= 44 && box.width >= 44, `${room} is large enough`).toBe(true);
    await link.tap();
    await expect(link).toHaveAttribute("aria-current", "page");
  }
  await context.close();
});

test("秦若谷 goes anywhere by ⌘K: to a room, a story, an issue by its day, all of it by keyboard", async ({
  page,
}) => {
  await signIn(page, "qin");
  await page.goto("/desk");
  await expectAlive(page);
  await page.keyboard.press("ControlOrMeta+k");
  const asked = page.getByRole("dialog").getByRole("textbox");
  await expect(asked).toBeFocused();
  await expect(page.getByRole("option", { name: "写新稿" })).toBeVisible();
  await expect(page.getByRole("option", { name: "人员" })).toBeHidden();
  await asked.fill("集装箱");
  await expectPicked(page, /澜城港集装箱吞吐量年内破百万标箱/);
  await expectOpenToAll(page);
  await asked.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "澜城港集装箱吞吐量年内破百万标箱",
  );
  await page.keyboard.press("ControlOrMeta+k");
  const day = openingDay();
  await asked.fill(`${Number(day.slice(5, 7))}.${Number(day.slice(8))}`);
  await expectPicked(page, /已出版/);
  await asked.press("Enter");
  await expect(page).toHaveURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
  await page.keyboard.press("ControlOrMeta+k");
  await asked.fill("没有这样的东西");
  await expectPicked(page, "在全部稿件里搜索");
  await asked.press("Enter");
  await expect(page).toHaveURL(/\/desk\/stories\?q=/);
});
