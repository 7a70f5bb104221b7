import { expect, type Page, test } from "@playwright/test";
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
    await page.keyboard.type("/");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(text.locator("hr")).toHaveCount(1);
    await expect(text).toContainText("2026/11/28 澜江 /");
  });
});
