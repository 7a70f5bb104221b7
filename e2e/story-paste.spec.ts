import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";
import { closeDesks, openDesk, signIn } from "./sign-in";
import {
  beginStory,
  expectSaved,
  fieldOf,
  newPhoto,
  storyAddress,
  submitStory,
  textOf,
  write,
} from "./story-desk";

test.afterEach(closeDesks);

const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:${level * 21}.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>${words}<o:p></o:p></p>`;

/** What Word puts on the clipboard for a paragraph with a note, a nested list and a table. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- @list l0:level1 {mso-level-number-format:bullet;} @list l0:level2 {mso-level-number-format:bullet;} --></style></head><body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体;color:red'>　　大桥全长<span lang=EN-US>1280</span>米。<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><![if !supportFootnotes]>[1]<![endif]></a></span></p>
${item(1, "l", "东岸")}${item(2, "n", "引桥")}${item(1, "l", "西岸")}
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>年份</b></p></td><td><p class=MsoNormal><b>车流</b></p></td></tr><tr><td><p>2025</p></td><td><p>3万</p></td></tr></table>
<div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title="">[1]</a> 据市交通局公报。</p></div></div>
<!--EndFragment--></body></html>`;

/** Pastes as a browser does when Ctrl+V is pressed: one event with what is on the clipboard. */
async function paste(
  text: Locator,
  on: { html?: string; words?: string; picture?: { name: string; base64: string } },
): Promise<void> {
  await text.focus();
  await text.evaluate((element, { html, words, picture }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData("text/html", html);
    if (words) clipboardData.setData("text/plain", words);
    if (picture) {
      const bytes = Uint8Array.from(atob(picture.base64), (char) => char.charCodeAt(0));
      clipboardData.items.add(new File([bytes], picture.name, { type: "image/jpeg" }));
    }
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, on);
}

const note = (page: Page) => page.getByRole("region", { name: "粘贴", exact: true });

async function expectFromWord(page: Page): Promise<void> {
  const text = textOf(page);
  await expect(text.locator("li li")).toHaveText("引桥");
  await expect(text.locator("ul > li")).toHaveCount(3);
  await expect(text.locator("th")).toHaveText(["年份", "车流"]);
  await expect(text.locator("td")).toHaveText(["2025", "3万"]);
  await expect(text).toContainText("大桥全长1280米。");
  await expect(text).not.toContainText("[1]");
  await expect(text.locator("[style*=color]")).toHaveCount(0);
}

test("copy pasted from other programs comes in as a story, in one step, and can be taken back", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await beginStory(page);
  await fieldOf(page, "主题").fill("澜江大桥今天合龙");
  await write(page, "澜江大桥今天合龙。");
  const text = textOf(page);

  await test.step("from Word: the nested list, the table and the note; what was left out is said", async () => {
    await text.press("Enter");
    await paste(text, { html: fromWord, words: "大桥全长1280米。" });
    await expectFromWord(page);
    await expect(note(page)).toContainText("已去掉：字体、颜色等格式");
    await expectOpenToAll(page);
    await expectSaved(page);
    await page.reload();
    await expectFromWord(page);
    await expect(text).toBeEditable();
    await text.getByRole("button", { name: /^注/ }).first().click();
    await expect(page.getByText("据市交通局公报。")).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("one undo takes it back, the note's button too, and the words alone can be had instead", async () => {
    await text.press("Control+End");
    await paste(text, { html: fromWord, words: "只要这些字。" });
    await expect(text.locator("table")).toHaveCount(2);
    await page.keyboard.press("Control+z");
    await expect(text.locator("table")).toHaveCount(1);
    await expect(note(page)).toBeHidden();
    await paste(text, { html: fromWord, words: "只要这些字。" });
    await expect(text.locator("table")).toHaveCount(2);
    await note(page).getByRole("button", { name: "粘贴为纯文本" }).click();
    await expect(text.locator("table")).toHaveCount(1);
    await expect(text).toContainText("只要这些字。");
    await page.keyboard.down("Control");
    await page.keyboard.down("Shift");
    await paste(text, { html: fromWord, words: "按住 Shift 也是。" });
    await page.keyboard.up("Shift");
    await page.keyboard.up("Control");
    await expect(text).toContainText("按住 Shift 也是。");
    await expect(text.locator("table")).toHaveCount(1);
  });

  await test.step("a picture on the clipboard is uploaded and stands in the text", async () => {
    const { name, buffer } = await newPhoto();
    await paste(text, { picture: { name, base64: buffer.toString("base64") } });
    await expect(text.locator("figure img")).toHaveCount(1);
    await expectSaved(page);
  });

  await test.step("a copy of the text itself comes back as it was", async () => {
    await text.press("Control+a");
    await page.keyboard.press("Control+c");
    await text.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+v");
    await expect(text.locator("table")).toHaveCount(2);
    await expect(text.locator("figure img")).toHaveCount(2);
    await expect(text.locator("li li")).toHaveCount(2);
    await expect(text.getByRole("button", { name: /^注/ })).toHaveCount(2);
    await page.keyboard.press("Control+z");
    await expect(text.locator("table")).toHaveCount(1);
  });

  await test.step("five megabytes too many are refused with a sentence, and nothing changes", async () => {
    const before = await text.textContent();
    await text.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", `<p>${"字".repeat(5_000_001)}</p>`);
      element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(note(page)).toContainText("最多 5 MB");
    expect(await text.textContent()).toBe(before);
    await note(page).getByRole("button", { name: "关闭" }).click();
  });

  await test.step("what a reviewer pastes is one suggestion", async () => {
    for (const field of ["替代文字", "署名"])
      await text.getByRole("textbox", { name: field }).first().fill("澜江大桥");
    await expectSaved(page);
    await submitStory(page);
    const shen = await openDesk(browser, "shen");
    await shen.goto(`${storyAddress(id)}?mode=edit`);
    await expect(textOf(shen)).toBeEditable();
    await textOf(shen).press("Control+Home");
    await paste(textOf(shen), { html: fromWord });
    await expect(textOf(shen).locator("table")).toHaveCount(2);
    const panel = shen.getByRole("complementary", { name: "稿件资料" });
    await panel.getByRole("tab", { name: "建议" }).click();
    const cards = panel.getByRole("region", { name: "建议" }).getByRole("listitem");
    await expect(cards).toHaveCount(1);
    await expectSaved(shen);
    await textOf(shen).press("Control+z");
    await expect(textOf(shen).locator("table")).toHaveCount(1);
    await expect(cards).toHaveCount(0);
  });
});
