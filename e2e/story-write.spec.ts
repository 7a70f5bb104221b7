import { expect, test } from "@playwright/test";
import { countWords } from "@/core/text/count-words";
import { signIn } from "./sign-in";
import {
  beginStory,
  expectSaved,
  fieldOf,
  newPhoto,
  saveStatus,
  submitStory,
  textOf,
  write,
  writeStory,
} from "./story-desk";

const lead = "澜江大桥昨天（23日）合龙，全长1592米。";
const quote = "“桥通了，心也通了。”";
const verse = ["一江春水绕城过", "两岸灯火入梦来"];

test("陆之遥 writes a story with all a story may have, reads every word again after a reload, and submits it", async ({
  page,
}) => {
  await signIn(page, "lu");
  await test.step("a new story of her section", () => beginStory(page));

  await test.step("the fields around the text", async () => {
    await fieldOf(page, "引题").fill("三年风雨，一朝相连");
    await fieldOf(page, "主题").fill("澜江大桥合龙");
    await fieldOf(page, "副题").fill("——两岸二十万人从此步行过江");
    await expect(page.getByRole("combobox", { name: "姓名" })).toHaveValue("陆之遥");
    await page.getByRole("button", { name: "加一个署名" }).click();
    await page.getByLabel("角色").nth(1).selectOption("通讯员");
    await page.getByRole("combobox", { name: "姓名" }).nth(1).fill("田守义");
    await expect(fieldOf(page, "电头，如“本报讯”")).toHaveValue("本报讯");
    await fieldOf(page, "电头，如“本报讯”").fill("本报澜城11月24日电");
    const details = page.getByRole("complementary", { name: "稿件资料" });
    await details.getByRole("combobox", { name: "关键词" }).fill("大桥，澜江，");
    await expect(details.getByText("澜江", { exact: true })).toBeVisible();
    await details.getByLabel("约稿字数").fill("1500");
    await details.getByLabel("给编辑的话").fill("桥长请再核一次。");
  });

  const tool = (name: string) =>
    page.getByRole("toolbar", { name: "文字工具" }).getByRole("button", { name, exact: true });
  const words = page.locator("[data-save]");

  await test.step("the text, counted while it is written", async () => {
    await write(page, lead);
    await expect(words).toContainText(`${countWords(lead)} 字 / 1,500`);
    await textOf(page).press("ControlOrMeta+a");
    await expect(words).toContainText(`选中 ${countWords(lead)} 字，共`);
    await words.getByRole("button", { name: /选中/ }).press("Enter");
    const counts = page.getByRole("dialog").filter({ hasText: "阅读分钟" });
    await expect(counts.getByRole("row", { name: /段落/ })).toContainText("1");
    await expect(counts.getByRole("row", { name: /距约稿还有/ })).toContainText(
      (1500 - countWords(lead)).toLocaleString("en"),
    );
    await page.keyboard.press("Escape");
    await expect(counts).toBeHidden();
    await textOf(page).press("Control+End");
    await expect(words).not.toContainText("选中");
    await page.keyboard.press("Enter");
    await tool("小标题").click();
    await page.keyboard.insertText("一座等了三十年的桥");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("渡船工老周说：");
    await page.keyboard.press("Enter");
    await tool("引文").click();
    await page.keyboard.insertText(quote);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await tool("列表").click();
    await page.keyboard.insertText("主跨 660 米");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("双向六车道");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await tool("诗节").click();
    await page.keyboard.insertText(verse[0] ?? "");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText(verse[1] ?? "");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.insertText("造桥的人还记得那首渡江的歌");
  });

  await test.step("a footnote", async () => {
    await tool("注释").click();
    await page.getByLabel("注释文字").fill("歌词作者不详。");
    await page.getByRole("button", { name: "好", exact: true }).click();
    await expect(page.getByRole("button", { name: "注释：歌词作者不详。" })).toBeVisible();
  });

  await test.step("a picture with caption, credit and alternative text", async () => {
    await textOf(page).press("Control+End");
    await page.keyboard.press("Enter");
    await tool("图片").click();
    const dialog = page.getByRole("dialog", { name: "选择图片" });
    const choosing = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "上传图片" }).click();
    await (await choosing).setFiles(await newPhoto());
    await expect(dialog).toBeHidden();
    await fieldOf(page, "图片说明").fill("合龙一刻。");
    await fieldOf(page, "图片署名").fill("江晚舟 摄");
    await fieldOf(page, "替代文字").fill("江面上的钢梁正在合拢");
  });

  await test.step("the status says 已保存 only when the server has every word, and a reload shows them", async () => {
    await expectSaved(page);
    await expect(saveStatus(page)).toContainText(/已保存 \d{1,2}:\d{2}/);
    await page.reload();
    await expect(fieldOf(page, "引题")).toHaveValue("三年风雨，一朝相连");
    await expect(fieldOf(page, "主题")).toHaveValue("澜江大桥合龙");
    await expect(fieldOf(page, "副题")).toHaveValue("——两岸二十万人从此步行过江");
    await expect(fieldOf(page, "电头，如“本报讯”")).toHaveValue("本报澜城11月24日电");
    await expect(page.getByRole("combobox", { name: "姓名" }).nth(1)).toHaveValue("田守义");
    await expect(page.getByLabel("角色").nth(1)).toHaveValue("correspondent");
    const text = textOf(page);
    await expect(text.locator("p").first()).toHaveText(lead);
    await expect(text.locator("h2")).toHaveText("一座等了三十年的桥");
    await expect(text.locator("blockquote")).toHaveText(quote);
    await expect(text.locator("ul > li")).toHaveText(["主跨 660 米", "双向六车道"]);
    await expect(text.locator("p.verse")).toHaveCount(1);
    await expect(text.locator("p.verse")).toContainText(verse[0] ?? "");
    await expect(text.locator("p.verse br")).not.toHaveCount(0);
    await expect(page.getByRole("button", { name: "注释：歌词作者不详。" })).toBeVisible();
    await expect(fieldOf(page, "图片说明")).toHaveValue("合龙一刻。");
    await expect(fieldOf(page, "图片署名")).toHaveValue("江晚舟 摄");
    await expect(fieldOf(page, "替代文字")).toHaveValue("江面上的钢梁正在合拢");
    await expect(text.getByRole("img", { name: "江面上的钢梁正在合拢" })).toBeVisible();
    const details = page.getByRole("complementary", { name: "稿件资料" });
    await expect(details.getByText("大桥", { exact: true })).toBeVisible();
    await expect(details.getByLabel("给编辑的话")).toHaveValue("桥长请再核一次。");
  });

  await test.step("submitted, it is read and no longer written by its author", async () => {
    await submitStory(page);
    await expect(textOf(page)).toBeHidden();
    await expect(page.getByRole("heading", { name: "澜江大桥合龙" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(lead);
  });
});

test("a story that lacks what its kind must have is not submitted: the sentence stands at the field", async ({
  page,
}) => {
  await signIn(page, "lu");
  await beginStory(page);
  await write(page, "只有一段正文。");
  await expectSaved(page);
  await page.getByRole("button", { name: "送审", exact: true }).click();
  const headline = fieldOf(page, "主题");
  await expect(headline).toHaveAccessibleDescription(/标题/);
  await expect(headline).toBeFocused();
  await headline.fill("补上的标题");
  await expect(headline).not.toHaveAccessibleDescription(/标题/);
  await submitStory(page);
});

test("the words of an input method are counted and saved when the composition is over, never in between", async ({
  page,
}) => {
  await signIn(page, "lu");
  await writeStory(page, { headline: "输入法" });
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/save")) sent.push(request.postData() ?? "");
  });
  const devtools = await page.context().newCDPSession(page);
  await textOf(page).press("Control+End");
  for (const letters of ["d", "da", "daq", "daqi", "daqia", "daqiao"])
    await devtools.send("Input.imeSetComposition", {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    });
  await devtools.send("Input.insertText", { text: "大桥通车" });
  await expect(textOf(page)).toContainText("大桥通车");
  await expectSaved(page);
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  for (const body of sent) expect(body).not.toContain("daq");
  expect(sent.at(-1)).toContain("大桥通车");
});

test("words are found in either width, replaced one by one or all at once, and put back in one step", async ({
  page,
}) => {
  await signIn(page, "lu");
  const text = "票价2,5元，学生票２，５元。\n电话（0000）2500，过渡票价不变。";
  await writeStory(page, { headline: "查找替换", text: text.split("\n")[0] ?? "" });
  await page.keyboard.press("Enter");
  await page.keyboard.insertText(text.split("\n")[1] ?? "");
  await page.keyboard.press("ControlOrMeta+h");
  const bar = page.getByRole("search", { name: "查找与替换" });
  await bar.getByRole("textbox", { name: "查找" }).fill("2,5");
  await expect(bar.getByRole("status")).toHaveText("共 2 处");
  await bar.getByRole("textbox", { name: "查找" }).press("Enter");
  await expect(bar.getByRole("status")).toHaveText(/第 [12] 处，共 2 处/);
  await bar.getByLabel("不分全角半角").uncheck();
  await expect(bar.getByRole("status")).toContainText("共 1 处");

  await bar.getByRole("textbox", { name: "查找" }).fill("票价");
  await bar.getByRole("textbox", { name: "替换为" }).fill("$&船票");
  await bar.getByRole("button", { name: "全部替换" }).click();
  await expect(bar.getByRole("status")).toHaveText("已替换 2 处。");
  await expect(textOf(page)).toContainText("$&船票2,5元");
  await bar.getByRole("button", { name: "撤销替换" }).click();
  await expect(textOf(page)).toContainText("过渡票价不变");

  await bar.getByLabel("正则表达式").check();
  await bar.getByRole("textbox", { name: "查找" }).fill("（(\\d+)");
  await expect(bar.getByRole("status")).toContainText("共 1 处");
  await bar.getByRole("textbox", { name: "替换为" }).fill("（0$1");
  await bar.getByRole("button", { name: "替换", exact: true }).click();
  await bar.getByRole("button", { name: "替换", exact: true }).click();
  await expect(textOf(page)).toContainText("（00000）2500");
  await bar.getByRole("textbox", { name: "查找" }).fill("（[");
  await expect(bar.getByRole("status")).toContainText("请检查括号");
  await bar.getByRole("textbox", { name: "查找" }).fill("x*");
  await expect(bar.getByRole("status")).toHaveText("没有找到");

  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect(textOf(page)).toBeFocused();
  await expectSaved(page);
});
