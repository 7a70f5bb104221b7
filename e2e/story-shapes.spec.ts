import { expect, type Page, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";
import { signIn } from "./sign-in";
import { beginStory, expectSaved, fieldOf, textOf, write } from "./story-desk";

const menu = async (page: Page, act: string) => {
  await page.getByRole("button", { name: "更多", exact: true }).click();
  await page.getByRole("menuitem", { name: act }).click();
};
const details = (page: Page) => page.getByRole("tab", { name: "资料" });

test("what the house keeps begins stories and goes into them; a story is copied, split and merged", async ({
  page,
}) => {
  await signIn(page, "shen");
  const at = `${Date.now()}`;
  const hotline = `热线${at}`;
  const template = `启事${at}`;

  await test.step("an editor keeps a piece of boilerplate and a template, and puts them live", async () => {
    await page.goto("/desk/settings/templates");
    await page.getByRole("button", { name: "加一条常用语" }).click();
    const pieces = page.getByRole("region", { name: "常用语" });
    await pieces.getByRole("textbox", { name: "名称" }).fill(hotline);
    await pieces.getByRole("textbox", { name: "正文" }).click();
    await page.keyboard.insertText("新闻热线：0000-1234567。");
    await pieces.getByRole("button", { name: "存为草稿" }).click();
    await page.getByRole("button", { name: `启用：${hotline}` }).click();
    await expect(page.getByRole("button", { name: `停用：${hotline}` })).toBeVisible();

    await page.getByRole("button", { name: "加一个模板" }).click();
    const form = page.getByRole("region", { name: "稿件模板" });
    await form.getByRole("textbox", { name: "名称" }).fill(template);
    await form.getByLabel("体裁", { exact: true }).selectOption("公告");
    await form.getByLabel("栏目", { exact: true }).selectOption("评论");
    await form.getByRole("textbox", { name: "主题" }).fill("{weekday}启事：{day}");
    await form.getByRole("button", { name: "存为草稿" }).click();
    await expect(form.getByText("没有“{day}”这个变量。")).toBeVisible();
    await form.getByRole("textbox", { name: "主题" }).fill("{weekday}启事");
    await expectOpenToAll(page);
    await form.getByRole("button", { name: "存为草稿" }).click();
    await page.getByRole("button", { name: `启用：${template}` }).click();
    await expect(page.getByRole("button", { name: `停用：${template}` })).toBeVisible();
  });

  await test.step("the template is proposed where it fits, and its variables are filled in", async () => {
    await page.goto("/desk/stories/new");
    await page.getByRole("radio", { name: /^公告/ }).click();
    await page.getByLabel("栏目", { exact: true }).selectOption("评论");
    await expect(page.getByLabel("模板").locator("option:checked")).toHaveText(/^启事\d+$/);
    await page.getByLabel("模板").selectOption(template);
    await page.getByRole("button", { name: "开始写" }).click();
    await expect(fieldOf(page, "主题")).toHaveValue(/^星期.启事$/);
    await expect(fieldOf(page, "落款")).toHaveValue("澜城日报");
  });

  await beginStory(page);
  await fieldOf(page, "主题").fill(`两件事${at}`);
  await write(page, "渡口的灯亮了。夜校今晚开课。");

  await test.step("a piece is found by its initials, put in by Enter, and taken back by one undo", async () => {
    await page.keyboard.press("Control+Alt+p");
    await page.getByRole("combobox", { name: /^按名字/ }).fill("rx");
    const pieces = page.getByRole("listbox", { name: "常用语" }).getByRole("option");
    await expect(pieces.filter({ hasText: hotline })).toBeVisible();
    await page.getByRole("combobox", { name: /^按名字/ }).fill(hotline);
    await expect(pieces).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(textOf(page)).toHaveText("渡口的灯亮了。夜校今晚开课。新闻热线：0000-1234567。");
    await page.keyboard.press("Control+z");
    await expect(textOf(page)).toHaveText("渡口的灯亮了。夜校今晚开课。");
  });

  await test.step("a name is found by its initials, and the line stands as it is printed", async () => {
    await page.getByRole("button", { name: "加一个署名" }).click();
    const name = page.getByRole("combobox", { name: "姓名" }).last();
    await name.click();
    await name.pressSequentially("jwz");
    // Enter takes the one that is picked out, which it is a moment after it is there.
    await expect(page.getByRole("option", { name: "江晚舟", selected: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(name).toHaveValue("江晚舟");
    await page.getByRole("button", { name: "沈砚秋：文/图都署名" }).click();
    await expect(page.locator("[data-printed-credits]")).toHaveText(
      "本报记者 沈砚秋 文/图 本报记者 江晚舟",
    );
    await expectSaved(page);
  });

  await test.step("the story is split at the cursor, put together again, and split for good", async () => {
    for (const isUndone of [true, false]) {
      await textOf(page).press("Control+Home");
      for (const _ of "渡口的灯亮了。") await page.keyboard.press("ArrowRight");
      await menu(page, "从光标处拆成两篇…");
      const asking = page.getByRole("dialog", { name: "拆成两篇" });
      await expect(asking).toContainText("夜校今晚开课。");
      await asking.getByRole("button", { name: "拆成两篇" }).click();
      await expect(textOf(page)).toHaveText("渡口的灯亮了。");
      if (isUndone) {
        await page.getByRole("button", { name: "撤销拆分" }).click();
        await expect(textOf(page)).toHaveText("渡口的灯亮了。夜校今晚开课。");
      }
    }
    await expect(page.getByText("已拆成两篇，光标以后的文字在新的草稿里。")).toBeVisible();
  });

  await test.step("the other half is merged back under its headline", async () => {
    await menu(page, "并入另一篇…");
    const asking = page.getByRole("dialog", { name: "并入另一篇" });
    await asking.getByLabel("按标题或文字查找").fill(`两件事${at}`);
    await asking.getByRole("radio", { name: new RegExp(`两件事${at}（二）`) }).check();
    await expectOpenToAll(page);
    await asking.getByRole("button", { name: "合并", exact: true }).click();
    await expect(textOf(page)).toHaveText(`渡口的灯亮了。两件事${at}（二）夜校今晚开课。`);
  });

  await test.step("a copy says where it is from, and leads there", async () => {
    await menu(page, "复制稿件");
    await page.getByRole("link", { name: "打开副本" }).click();
    await expect(page.getByText("已复制。")).toBeHidden();
    await expect(textOf(page)).toHaveText(`渡口的灯亮了。两件事${at}（二）夜校今晚开课。`);
    await page.getByRole("tab", { name: "历史" }).click();
    const line = page.getByRole("listitem").filter({ hasText: "复制稿件" });
    await expect(line.getByRole("link", { name: `两件事${at}`, exact: true })).toBeVisible();
  });

  await test.step("the next number of a series is proposed, and one that is taken is told of", async () => {
    await details(page).click();
    await page.getByRole("combobox", { name: "系列", exact: true }).fill(`老街${at}`);
    await page.getByLabel("约稿字数").click();
    await expect(page.getByLabel("系列序号")).toHaveValue("1");
    await expectSaved(page);
    await beginStory(page);
    await details(page).click();
    await page.getByRole("combobox", { name: "系列", exact: true }).fill(`老街${at}`);
    await page.getByLabel("约稿字数").click();
    await expect(page.getByLabel("系列序号")).toHaveValue("2");
    await page.getByLabel("系列序号").fill("1");
    await page.getByRole("button", { name: "改用 2" }).click();
    await expect(page.getByLabel("系列序号")).toHaveValue("2");
  });
});
