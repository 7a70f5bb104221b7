import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";
import { closeDesks, signIn } from "./sign-in";
import { beginStory, expectSaved, textOf } from "./story-desk";

test.afterEach(closeDesks);

/** The first paragraph to be written again, from nothing. */
async function emptyText(page: Page): Promise<void> {
  await textOf(page).press("Control+a");
  await page.keyboard.press("Delete");
  await expect(textOf(page)).toHaveText("");
}

const footOf = async (what: Locator): Promise<number> => {
  const box = await what.boundingBox();
  return box ? box.y + box.height : 0;
};

test("who writes Chinese has the marks, the blocks and the keys at hand, and an input method is never in their way", async ({
  page,
}) => {
  await signIn(page, "lu");
  await beginStory(page);
  const text = textOf(page);
  const cdp = await page.context().newCDPSession(page);
  const compose = async (...steps: string[]) => {
    for (const step of steps)
      await cdp.send("Input.imeSetComposition", {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      });
  };
  const commit = (words: string) => cdp.send("Input.insertText", { text: words });

  await test.step("marks take their Chinese form, pairs close themselves, one Backspace gives back what was typed", async () => {
    await text.click();
    await page.keyboard.insertText("大桥通了");
    await page.keyboard.type(",");
    await expect(text).toHaveText("大桥通了，");
    await page.keyboard.press("Backspace");
    await expect(text).toHaveText("大桥通了,");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(':"');
    await expect(text).toHaveText("大桥通了：“”");
    await page.keyboard.insertText("好");
    await page.keyboard.type('..."--');
    await expect(text).toHaveText("大桥通了：“好……”——");
    await page.keyboard.press("Backspace");
    await expect(text).toHaveText("大桥通了：“好……”--");
    await page.keyboard.type("59.51, 10:30(");
    await expect(text).toHaveText("大桥通了：“好……”--59.51, 10:30(");
  });

  await test.step("as a suggestion it is the writer's own; while composing nothing turns; switched off nothing does", async () => {
    await emptyText(page);
    await page.keyboard.insertText("渡口通航");
    await page.getByRole("button", { name: "建议", exact: true }).click();
    await text.press("Control+End");
    await page.keyboard.type("...");
    await expect(text.locator("ins")).toHaveText("……");
    await page.keyboard.press("Backspace");
    await expect(text.locator("ins")).toHaveText("...");
    await expect(text.locator("del")).toHaveCount(0);
    for (let i = 0; i < 3; i++) await page.keyboard.press("Backspace");
    await page.keyboard.type("(");
    await expect(text.locator("ins")).toHaveText("（）");
    await page.keyboard.type(")");
    await expect(text).toHaveText("渡口通航（）");
    await page.getByRole("button", { name: "建议", exact: true }).click();
    await compose(",", ",.");
    await expect(text).toHaveText("渡口通航（）,.");
    await commit("今天");
    await expect(text).toHaveText("渡口通航（）今天");
    await page.getByRole("button", { name: "写作设置" }).click();
    await page.getByRole("menuitemcheckbox", { name: "标点助手" }).click();
    await page.keyboard.press("Escape");
    await text.press("Control+End");
    await page.keyboard.type(",");
    await expect(text).toHaveText("渡口通航（）今天,");
    await page.getByRole("button", { name: "写作设置" }).click();
    await page.getByRole("menuitemcheckbox", { name: "标点助手" }).click();
    await page.keyboard.press("Escape");
    await expectSaved(page);
  });

  await test.step("a slash on an empty line offers what can be inserted: by name or initials, by arrows, never while composing, and in a date it is a slash", async () => {
    const menu = page.getByRole("listbox", { name: "插入" });
    await emptyText(page);
    await page.keyboard.type("/xbt");
    await expect(menu.getByRole("option")).toHaveText(["小标题Ctrl Alt 2"]);
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("今日澜江");
    await expect(text.getByRole("heading", { level: 2 })).toHaveText("今日澜江");
    await page.keyboard.press("Enter");
    await page.keyboard.type("2026/11/28");
    await expect(menu).toBeHidden();
    await page.keyboard.type(" ");
    await page.keyboard.insertText("澜江 ");
    await page.keyboard.type("/");
    await expect(menu).toBeVisible();
    await expectOpenToAll(page);
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await page.keyboard.press("Enter");
    await compose("/", "/b");
    await expect(menu).toBeHidden();
    await compose("");
    await page.keyboard.type("/fgx");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(text.locator("hr")).toHaveCount(1);
    await expect(text).toContainText("2026/11/28 澜江 /");
  });

  await test.step("selected words have their tools beside them: by key, with a comment on just these words, not while composing", async () => {
    const tools = page.getByRole("toolbar", { name: "选中文字的工具" });
    await emptyText(page);
    await page.keyboard.insertText("渡口今天通航");
    await expect(tools).toBeHidden();
    for (let i = 0; i < 2; i++) await page.keyboard.press("Shift+ArrowLeft");
    await expect(tools).toBeVisible();
    await page.keyboard.press("Alt+F10");
    await expect(tools.getByRole("button", { name: "加粗" })).toBeFocused();
    await expectOpenToAll(page);
    await page.keyboard.press("Enter");
    await expect(text.locator("strong")).toHaveText("通航");
    await tools.getByRole("button", { name: "评论选中的文字" }).click();
    const comments = page.getByRole("region", { name: "评论" });
    await expect(comments.getByRole("textbox").first()).toBeFocused();
    await expect(comments.getByRole("blockquote")).toHaveText("通航");
    await text.click();
    await text.press("Shift+Home");
    await expect(tools).toBeVisible();
    await compose("d", "du");
    await expect(tools).toBeHidden();
    await commit("渡口通航");
  });

  await test.step("blocks move by key, and one Control+z takes a move back", async () => {
    await emptyText(page);
    const blocks = text.locator("> *");
    await page.keyboard.insertText("一");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("二");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("三");
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await expect(blocks).toHaveText(["一", "三", "二"]);
    await page.keyboard.press("Control+z");
    await expect(blocks).toHaveText(["一", "二", "三"]);
    await expectSaved(page);
  });

  await test.step("characters no keyboard has, invisible ones shown, every key in one window, a link looked at before it stands", async () => {
    await emptyText(page);
    await page.keyboard.insertText("气温 12");
    await page.getByRole("button", { name: "特殊字符" }).click();
    const characters = page.getByRole("dialog", { name: "特殊字符" });
    await characters.getByRole("textbox").fill("摄氏");
    await characters.getByRole("button", { name: "摄氏度" }).click();
    await characters.getByRole("textbox").fill("");
    await expect(characters.getByRole("group", { name: "最近用过" })).toContainText("℃");
    await expectOpenToAll(page);
    // Between two sizes of the screen the panel was out of sight, and the cursor with it.
    await characters.getByRole("textbox").click();
    await page.keyboard.press("Escape");
    await expect(text).toHaveText("气温 12℃");
    await expect(text).toBeFocused();
    await page.getByRole("button", { name: "写作设置" }).click();
    await page.getByRole("menuitemcheckbox", { name: "显示空格和段落符" }).click();
    await page.keyboard.press("Escape");
    await expect(text.locator('[data-invisible="space"]')).toHaveCount(1);
    await text.click();
    await page.keyboard.press("Control+/");
    const help = page.getByRole("dialog", { name: "快捷键" });
    await expect(help).toContainText("Alt Shift ↑");
    await expectOpenToAll(page);
    await page.keyboard.press("Escape");
    await text.press("Control+a");
    await page.keyboard.press("Control+k");
    const link = page.getByRole("dialog", { name: "链接" });
    await link.getByLabel("地址").fill("javascript:alert(1)");
    await expect(link).toContainText("不能用");
    await link.getByLabel("地址").fill("http://10.0.0.7");
    await expect(link).toContainText("不是 https");
    await expect(link).toContainText("域名少见");
    await link.getByLabel("或链接到本报已见报的稿件").fill("二桥");
    await link.getByRole("button", { name: /澜江二桥夜间检修通告/ }).click();
    await expect(link.getByLabel("地址")).toHaveValue(/\/stories\//);
    await expectOpenToAll(page);
    await link.getByRole("button", { name: "好", exact: true }).click();
    await expect(text.getByRole("link")).toHaveAttribute("href", /\/stories\//);
  });

  await test.step("on a phone the tools are one row above the keyboard, and nothing else covers the text", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    // What a phone tells the page when its keyboard comes up.
    await page.evaluate(() => {
      Object.defineProperty(window.visualViewport, "height", { value: 500, configurable: true });
      window.visualViewport?.dispatchEvent(new Event("resize"));
    });
    const tools = page.getByRole("toolbar", { name: "文字工具" });
    await expect.poll(async () => Math.round(await footOf(tools))).toBe(500);
    expect((await tools.boundingBox())?.height).toBeLessThan(64);
    await tools.getByRole("button", { name: "建议" }).scrollIntoViewIfNeeded();
    await expect(tools.getByRole("button", { name: "建议" })).toBeInViewport();
    await page.evaluate(() => {
      Object.defineProperty(window.visualViewport, "height", { value: 844, configurable: true });
      window.visualViewport?.dispatchEvent(new Event("resize"));
    });
    await expect.poll(async () => Math.round(await footOf(tools))).not.toBe(500);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step("⌘K does what the screen can do", async () => {
    await page.getByRole("searchbox", { name: "搜索稿件" }).press("ControlOrMeta+k");
    const asked = page.getByRole("dialog").getByRole("textbox");
    await asked.fill("不显示空格");
    await page.getByRole("option", { name: "不显示空格和段落符" }).click();
    await expect(text.locator("[data-invisible]")).toHaveCount(0);
    await page.getByRole("searchbox", { name: "搜索稿件" }).press("ControlOrMeta+k");
    await asked.fill("新稿：通讯");
    // The last line of the list searches the stories for the same words.
    await page.getByRole("option", { name: "新稿：通讯" }).first().click();
    await expect(page.getByRole("radio", { name: /^通讯/ })).toBeChecked();
  });
});
