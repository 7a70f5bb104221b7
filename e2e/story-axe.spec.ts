import { type Browser, expect, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";
import { closeDesks, openDesk, signIn, signInAtTheDoor } from "./sign-in";
import {
  expectSaved,
  fieldOf,
  leaveStory,
  storyAddress,
  submitStory,
  textOf,
  write,
  writeStory,
} from "./story-desk";

test.afterEach(closeDesks);

const submitted = async (browser: Browser, headline: string): Promise<string> => {
  const lu = await openDesk(browser, "lu");
  const id = await writeStory(lu, { headline });
  await submitStory(lu);
  return id;
};

test("the list, with stories picked and with nothing found", async ({ browser }) => {
  const page = await openDesk(browser, "qin");
  await page.goto("/desk/stories?view=all");
  await page.getByRole("checkbox").first().check();
  await expect(page.getByRole("region", { name: "选中的稿件" })).toBeVisible();
  await expectOpenToAll(page);
  await page.goto("/desk/stories?view=mine");
  await expect(page.getByText("您还没有稿件。")).toBeVisible();
  await expectOpenToAll(page);
});

test("the screen for a new story", async ({ browser }) => {
  const page = await openDesk(browser, "lu");
  await page.goto("/desk/stories/new");
  await expectOpenToAll(page);
});

test("the editor, its picture window, and in focus", async ({ browser }) => {
  const page = await openDesk(browser, "lu");
  await writeStory(page, { headline: "无障碍的稿件" });
  await page.getByRole("button", { name: "注释", exact: true }).click();
  await page.getByLabel("注释文字").fill("出处待查。");
  await expectOpenToAll(page);
  await page.getByRole("button", { name: "好", exact: true }).click();
  await expectSaved(page);
  await expectOpenToAll(page);
  await page.getByRole("button", { name: "图片", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("img").first()).toBeVisible();
  await page.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(fieldOf(page, "图片说明")).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole("button", { name: "专注" }).click();
  await expect(page.getByRole("banner")).toBeHidden();
  await expectOpenToAll(page);
});

test("the search in a text and what is counted of it", async ({ browser }) => {
  const page = await openDesk(browser, "lu");
  await writeStory(page, { headline: "查找的稿件" });
  await page.getByRole("button", { name: "查找与替换" }).click();
  const bar = page.getByRole("search", { name: "查找与替换" });
  await bar.getByRole("textbox", { name: "查找" }).fill("大桥");
  await expect(bar.getByRole("status")).toContainText("共 1 处");
  await expectOpenToAll(page);
  await bar.getByRole("textbox", { name: "查找" }).fill("（");
  await bar.getByLabel("正则表达式").check();
  await bar.getByRole("textbox", { name: "查找" }).fill("[");
  await expect(bar.getByRole("status")).toContainText("请检查括号");
  await expectOpenToAll(page);
  await page.getByRole("button", { name: /\d+ 字/ }).click();
  await expect(page.getByRole("row", { name: /阅读分钟/ })).toBeVisible();
  await expectOpenToAll(page);
});

test("the picture window itself", async ({ browser }) => {
  const page = await openDesk(browser, "lu");
  await writeStory(page, { headline: "选图" });
  await page.getByRole("button", { name: "图片", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("img").first()).toBeVisible();
  await expectOpenToAll(page);
});

test("a story under review, the window for a reason, its versions and its slip", async ({
  browser,
}) => {
  const id = await submitted(browser, "无障碍地审");
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await expectOpenToAll(shen);
  await shen.getByRole("button", { name: "退回作者…" }).click();
  await expect(shen.getByRole("dialog", { name: "退回作者" })).toBeVisible();
  await expectOpenToAll(shen);
  for (const screen of ["versions", "slip"]) {
    await shen.goto(`${storyAddress(id)}/${screen}`);
    await expectOpenToAll(shen);
  }
});

test("two texts side by side", async ({ browser }) => {
  const lu = await openDesk(browser, "lu");
  const id = await writeStory(lu, { headline: "两份文字" });
  await lu.context().setOffline(true);
  await write(lu, "又一句。");
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await expect(shen.getByRole("region", { name: "谁在写" })).toBeVisible();
  await expectOpenToAll(shen);
  await shen.getByRole("button", { name: "接过来写" }).click();
  await fieldOf(shen, "主题").fill("两份文字，改过");
  await expectSaved(shen);
  await leaveStory(shen);
  await lu.context().setOffline(false);
  await expect(lu.getByRole("alertdialog")).toBeVisible();
  await expectOpenToAll(lu);
});

test("words left in the browser, offered when the story is opened again", async ({ browser }) => {
  const lu = await openDesk(browser, "lu");
  const id = await writeStory(lu, { headline: "没存上的文字" });
  await lu.context().clearCookies();
  await write(lu, "没有存上的一句。");
  await expect(lu.locator('[data-save="signed-out"]')).toBeVisible();
  // A page that is left sends a last save, which may meet the new session: one that dies sends nothing.
  const died = lu.waitForEvent("crash");
  const devtools = await lu.context().newCDPSession(lu);
  void devtools.send("Page.crash").catch(() => undefined);
  await died;
  const again = await lu.context().newPage();
  await signIn(again, "lu");
  await again.goto(storyAddress(id));
  await expect(again.getByRole("alertdialog", { name: "这台电脑上有没存上的文字" })).toBeVisible();
  await expectOpenToAll(again);
});

test("the window that asks for the password again", async ({ page }) => {
  await signInAtTheDoor(page, "lu");
  await writeStory(page, { headline: "登录过期" });
  await page.context().clearCookies();
  await write(page, "半句");
  await expect(page.getByRole("dialog", { name: "重新登录" })).toBeVisible();
  await expectOpenToAll(page);
});

test("a story that was sent back says why above its text", async ({ browser }) => {
  const id = await submitted(browser, "退回的稿件");
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await shen.getByRole("button", { name: "退回作者…" }).click();
  await shen.getByLabel("理由").fill("请补一个数字。");
  await shen.getByRole("button", { name: "退回作者", exact: true }).click();
  await expect(shen.getByText("草稿", { exact: true }).first()).toBeVisible();
  const lu = await openDesk(browser, "lu");
  await lu.goto(storyAddress(id));
  await expect(textOf(lu)).toBeVisible();
  await expect(lu.getByText("请补一个数字。").first()).toBeVisible();
  await expectOpenToAll(lu);
});
