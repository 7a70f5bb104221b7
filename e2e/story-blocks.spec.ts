import { expect, type Page, test } from "@playwright/test";
import { countWords } from "@/core/text/count-words";
import { expectOpenToAll } from "./axe";
import { signIn } from "./sign-in";
import {
  beginStory,
  expectSaved,
  fieldOf,
  newPhoto,
  submitStory,
  textOf,
  write,
} from "./story-desk";

const first = "勾践在澜江边住过三年，渡口的人还这样讲。";
const film = "https://www.bilibili.com/video/BV1Lancheng0";

async function insert(page: Page, name: string): Promise<void> {
  const tools = page.getByRole("toolbar", { name: "文字工具" });
  await tools.getByRole("button", { name: "插入", exact: true }).click();
  await page.getByRole("menuitem", { name }).click();
}

async function type(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const one of keys)
    if (/^[A-Z]/.test(one)) await page.keyboard.press(one);
    else await page.keyboard.insertText(one);
}

test("陆之遥 puts a table, pictures, a pull quote, an interview, a reading and an embed into a story, and readers of it see them all", async ({
  page,
}) => {
  await signIn(page, "lu");
  await beginStory(page);
  await fieldOf(page, "主题").fill("渡口的一天");
  await write(page, first);
  const text = textOf(page);

  await test.step("a table: written with Tab, which adds a row at its end, and grown and spanned from its menu", async () => {
    await insert(page, "表格");
    await type(
      page,
      "班次",
      "Tab",
      "开",
      "Tab",
      "到",
      "Tab",
      "早班",
      "Tab",
      "六点",
      "Tab",
      "六点二十",
    );
    await type(page, "Tab", "晚班", "Tab", "九点", "Tab", "九点二十", "Tab", "停航日照旧发船");
    await expect(text.getByRole("row")).toHaveCount(4);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Alt+F10");
    const menu = page.getByRole("toolbar", { name: "表格", exact: true });
    await expect(menu.getByRole("button", { name: "在上方加一行" })).toBeFocused();
    await expect(menu.getByRole("button", { name: "合并选中的单元格" })).toBeDisabled();
    await page.keyboard.press("ArrowLeft");
    await expect(menu.getByRole("button", { name: "删去表格" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(text).toBeFocused();
    await menu.getByRole("button", { name: "在右侧加一列" }).click();
    await expect(text.getByRole("columnheader")).toHaveCount(4);
    await page.keyboard.press("Control+z");
    await expect(text.getByRole("columnheader")).toHaveCount(3);
    const from = text.getByRole("cell", { name: "停航日照旧发船" });
    await from.click();
    const last = await text.getByRole("row").last().getByRole("cell").last().boundingBox();
    const begin = await from.boundingBox();
    if (!last || !begin) throw new Error("the last row is not on the screen");
    await page.mouse.move(begin.x + 8, begin.y + 8);
    await page.mouse.down();
    await page.mouse.move(last.x + last.width / 2, last.y + 8, { steps: 6 });
    await page.mouse.up();
    await menu.getByRole("button", { name: "合并选中的单元格" }).click();
    await expect(text.locator('td[colspan="3"]')).toHaveText("停航日照旧发船");
    await fieldOf(page, "表题").fill("渡口时刻");
  });

  await test.step("a gallery of two new pictures, the second moved to the front", async () => {
    await insert(page, "组图");
    const dialog = page.getByRole("dialog", { name: "选择图片" });
    const choosing = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "上传图片" }).click();
    await (await choosing).setFiles([await newPhoto(), await newPhoto()]);
    await dialog.getByRole("button", { name: "插入 2 张" }).click();
    await expect(dialog).toBeHidden();
    for (const [index, alt] of ["渡船靠岸", "船工收缆"].entries()) {
      await fieldOf(page, "替代文字").nth(index).fill(alt);
      await fieldOf(page, "图片署名").nth(index).fill("江晚舟 摄");
    }
    await page.getByRole("button", { name: "向前移" }).nth(1).click();
    await expect(fieldOf(page, "替代文字").first()).toHaveValue("船工收缆");
    await fieldOf(page, "组图说明").fill("渡口的早与晚");
  });

  await test.step("a pull quote, a question and its answer", async () => {
    await textOf(page).press("Control+End");
    await insert(page, "摘引");
    await type(page, "船不等人，人等船");
    await fieldOf(page, "出处").fill("老周");
    await fieldOf(page, "出处").press("Enter");
    await insert(page, "问答");
    await type(page, "最晚一班几点？", "Enter", "九点，人少也开。");
    await fieldOf(page, "谁问").fill("记者");
    await fieldOf(page, "谁答").fill("老周");
  });

  await test.step("an embed of a site that is on the list, and of no other", async () => {
    await insert(page, "嵌入");
    const dialog = page.getByRole("dialog", { name: "嵌入" });
    await dialog.getByLabel("地址").fill("https://video.example/1");
    await dialog.getByLabel("标题").fill("汽笛响起");
    await dialog.getByRole("button", { name: "插入" }).click();
    await expect(dialog.getByLabel("地址")).toHaveAccessibleDescription(/只接受哔哩哔哩、优酷/);
    await dialog.getByLabel("地址").fill(`${film}?spm_id_from=333`);
    await dialog.getByRole("button", { name: "插入" }).click();
    await expect(dialog).toBeHidden();
    await expect(text).toContainText(`哔哩哔哩 · ${film}`);
  });

  await test.step("a reading, proposed from the dictionary", async () => {
    await expect(async () => {
      await text.press("Control+Home");
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("Shift+ArrowRight");
      expect(await page.evaluate(() => String(getSelection()))).toBe("勾践");
    }).toPass();
    await page.keyboard.press("Control+Alt+r");
    const dialog = page.getByRole("dialog", { name: "注音" });
    await expect(dialog.getByRole("textbox", { name: "读音" })).toHaveValue("gōu jiàn");
    await dialog.getByRole("button", { name: "注上" }).click();
    await expect(text.locator("[data-reading]")).toHaveText("勾践");
  });

  await test.step("a pull quote, captions and readings are not counted; the screen is open to all", async () => {
    const cells = "班次 开 到 早班 六点 六点二十 晚班 九点 九点二十 停航日照旧发船";
    const counted = countWords(`${first}${cells}最晚一班几点？九点，人少也开。`);
    await expect(page.locator("[data-save]")).toContainText(`${counted} 字`);
    await expectSaved(page);
    await expectOpenToAll(page);
  });

  await test.step("after a reload all of it is there", async () => {
    await page.reload();
    await expect(fieldOf(page, "表题")).toHaveValue("渡口时刻");
    await expect(text.getByRole("row")).toHaveCount(4);
    await expect(text.locator('td[colspan="3"]')).toHaveText("停航日照旧发船");
    await expect(fieldOf(page, "替代文字").first()).toHaveValue("船工收缆");
    await expect(fieldOf(page, "替代文字").first()).toBeEditable();
    await expect(fieldOf(page, "组图说明")).toHaveValue("渡口的早与晚");
    await expect(fieldOf(page, "出处")).toHaveValue("老周");
    await expect(fieldOf(page, "谁答")).toHaveValue("老周");
    await expect(fieldOf(page, "标题：读者看到的文字")).toBeHidden();
    await expect(text.locator("[data-reading]")).toHaveAttribute("data-reading", "gōu jiàn");
  });

  await test.step("submitted, it is read with all of it", async () => {
    await submitStory(page);
    const story = page.getByRole("article");
    await expect(story.locator("rt")).toHaveText("gōu jiàn");
    await expect(story.getByRole("table", { name: "渡口时刻" })).toContainText("停航日照旧发船");
    await expect(story.getByRole("columnheader")).toHaveText(["班次", "开", "到"]);
    await expect(story.getByRole("img")).toHaveCount(2);
    await expect(story.locator("figure blockquote")).toHaveText("船不等人，人等船");
    await expect(story).toContainText("老周：九点，人少也开。");
    await expect(story.getByRole("link", { name: "汽笛响起" })).toHaveAttribute("href", film);
    await expectOpenToAll(page);
  });
});

test("a reader of a story with an embed asks nobody but the paper for anything", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  await page.goto("/search?q=茛力花");
  await page.getByRole("link", { name: "一株草怎样成为建筑", exact: true }).first().click();
  const story = page.getByRole("article");
  await expect(story.getByRole("link", { name: /灰纸板前等一个阴天/ })).toBeVisible();
  await expect(story.getByRole("table", { name: "照着照片数一数" })).toBeVisible();
  await expect(story.getByRole("rowheader", { name: "山地葱" })).toBeVisible();
  await story.locator(".gallery img").last().scrollIntoViewIfNeeded();
  await expect(story.locator("iframe, embed, object, video")).toHaveCount(0);
  expect([...new Set(asked)]).toEqual([new URL(baseURL ?? page.url()).host]);
});
