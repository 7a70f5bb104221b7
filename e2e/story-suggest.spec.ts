import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";
import { closeDesks, openDesk, signIn } from "./sign-in";
import {
  decide,
  expectSaved,
  fieldOf,
  sendBack,
  storyAddress,
  submitStory,
  textOf,
  writeStory,
} from "./story-desk";

test.afterEach(closeDesks);

const panel = (page: Page) => page.getByRole("complementary", { name: "稿件资料" });
const cards = (page: Page) =>
  panel(page).getByRole("region", { name: "建议" }).getByRole("listitem");

/** Puts the cursor behind the first `n` characters of the first paragraph, and selects as many as told; again until it stands there. */
async function cursorAt(page: Page, n: number, selected = 0): Promise<void> {
  await expect(async () => {
    await textOf(page).press("Control+Home");
    for (let i = 0; i < n; i++) await page.keyboard.press("ArrowRight");
    for (let i = 0; i < selected; i++) await page.keyboard.press("Shift+ArrowRight");
    expect(await whereIs(page)).toEqual({ from: n, length: selected });
  }).toPass();
}

/** Where the selection begins in the first paragraph, and how long it is, in characters. */
const whereIs = (page: Page) =>
  textOf(page).evaluate((text) => {
    const range = document.getSelection()?.getRangeAt(0);
    const before = document.createRange();
    before.setStart(text, 0);
    if (range) before.setEnd(range.startContainer, range.startOffset);
    return { from: before.toString().length, length: range?.toString().length ?? 0 };
  });

/** 陆之遥's story on its way, opened by 沈砚秋 for her review. */
async function underReview(page: Page, shen: Page, text: string): Promise<string> {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "澜江大桥今天合龙", text });
  await submitStory(page);
  await shen.goto(`${storyAddress(id)}?mode=edit`);
  await expect(textOf(shen)).toBeEditable();
  return id;
}

test("a reviewer's changes are suggestions: they are not the story until accepted, and the author decides on each", async ({
  page,
  browser,
}) => {
  const shen = await openDesk(browser, "shen");
  const text = "澜江大桥今天上午合龙，两岸的人第一次走到了一起。";
  const id = await underReview(page, shen, text);

  await test.step("words in, words out, a paragraph and a headline", async () => {
    await cursorAt(shen, 4);
    await shen.keyboard.insertText("工程");
    await cursorAt(shen, 8, 2);
    await shen.keyboard.press("Delete");
    await textOf(shen).press("Control+End");
    await shen.keyboard.press("Enter");
    await shen.keyboard.insertText("沈砚秋加的一段。");
    await fieldOf(shen, "主题").fill("澜江大桥今天上午合龙");
    await expect(cards(shen)).toHaveCount(4);
    await expectSaved(shen);
    await expectOpenToAll(shen);
  });

  await test.step("字数, the reading view and a search know nothing of them; signing waits", async () => {
    await expect(shen.getByRole("button", { name: "24 字" })).toBeVisible();
    await shen.goto(storyAddress(id));
    await expect(shen.getByText("还有 4 处建议没有处理")).toBeVisible();
    await expect(shen.getByRole("article")).toContainText(text);
    await expect(shen.getByRole("article")).not.toContainText("工程");
    await shen.goto("/desk/stories?view=all&q=沈砚秋加的一段");
    await expect(shen.getByRole("link", { name: "澜江大桥今天合龙" })).toHaveCount(0);
  });

  await test.step("sent back, the author sees who proposed what, and decides: one by one, by keyboard, undone, all", async () => {
    await shen.goto(storyAddress(id));
    await sendBack(shen, "见建议。");
    await page.goto(storyAddress(id));
    await panel(page).getByRole("tab", { name: "建议" }).click();
    await expect(cards(page)).toHaveCount(4);
    await expect(cards(page).first()).toContainText("沈砚秋");
    await panel(page).getByRole("button", { name: "接受：工程" }).click();
    await expect(cards(page)).toHaveCount(3);
    await expect(page.getByRole("button", { name: "26 字" })).toBeVisible();
    await panel(page).getByRole("button", { name: "拒绝：上午", exact: true }).click();
    await expect(cards(page)).toHaveCount(2);
    await textOf(page).press("Control+z");
    await expect(cards(page)).toHaveCount(3);
    await textOf(page).press("Control+Home");
    await page.keyboard.press("Control+Alt+ArrowRight");
    await page.keyboard.press("Control+Alt+Enter");
    await expect(cards(page)).toHaveCount(2);
    await panel(page)
      .getByRole("button", { name: /^全部接受/ })
      .click();
    await expect(panel(page).getByText("没有待处理的建议")).toBeVisible();
    await expectSaved(page);
    await page.reload();
    await expect(fieldOf(page, "主题")).toHaveValue("澜江大桥今天上午合龙");
    await expect(textOf(page)).toHaveText(
      "澜江大桥工程今天合龙，两岸的人第一次走到了一起。沈砚秋加的一段。",
    );
  });
});

test("two reviewers on one sentence keep their own suggestions, and nobody signs while one is open", async ({
  page,
  browser,
}) => {
  const shen = await openDesk(browser, "shen");
  const id = await underReview(page, shen, "渡口通航。");
  await cursorAt(shen, 2);
  await shen.keyboard.insertText("今天");
  await expectSaved(shen);
  await shen.goto(storyAddress(id));
  await decide(shen, "通过，送二审", "待二审");

  const gu = await openDesk(browser, "gu");
  await gu.goto(`${storyAddress(id)}?mode=edit`);
  await expect(textOf(gu)).toBeEditable();
  await cursorAt(gu, 4);
  await gu.keyboard.insertText("上午");
  await expect(cards(gu)).toHaveCount(2);
  await expect(cards(gu).nth(0)).toContainText("沈砚秋");
  await expect(cards(gu).nth(1)).toContainText("顾长河");
  await expectSaved(gu);
  await gu.goto(storyAddress(id));
  await decide(gu, "通过，送三审", "待三审");

  const qin = await openDesk(browser, "qin");
  await qin.goto(storyAddress(id));
  await expect(panel(qin)).toContainText("还有 2 处建议没有处理");
  await qin.getByRole("link", { name: "去看建议" }).click();
  await panel(qin).getByRole("combobox", { name: "谁的建议" }).selectOption("顾长河");
  await panel(qin).getByRole("button", { name: "全部拒绝（1）" }).click();
  await expect(cards(qin)).toHaveCount(1);
  await panel(qin).getByRole("button", { name: "接受：今天" }).click();
  await expectSaved(qin);
  await qin.goto(storyAddress(id));
  await expect(qin.getByRole("article")).toContainText("渡口今天通航。");
  await decide(qin, "签发", "已签发", "签发。");
});

test("the editor's note is read in the text, counted nowhere and gone from what is printed", async ({
  page,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "编注", text: "渡口通航。" });
  await textOf(page).press("Control+End");
  await page.getByRole("button", { name: "编注（不计字数，不刊登）" }).click();
  await page.keyboard.insertText("时间待核实");
  await expect(page.getByRole("button", { name: "5 字" })).toBeVisible();
  await expectSaved(page);
  await submitStory(page);
  await expect(page.getByRole("article")).toContainText("渡口通航。");
  await expect(page.getByRole("article")).not.toContainText("待核实");
  await page.goto(`${storyAddress(id)}/versions`);
  await expect(page.getByRole("article")).not.toContainText("待核实");
});

test.describe("An input method, in plain and in suggesting mode", () => {
  const compose = async (cdp: CDPSession, ...steps: string[]) => {
    for (const text of steps)
      await cdp.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
  };

  for (const mode of ["plain", "suggesting"] as const) {
    test(`${mode}: composed at the start, in the middle and at the end, over a selection, cancelled, with Backspace and undo, every word is there once`, async ({
      page,
      browser,
    }) => {
      const shen = await openDesk(browser, "shen");
      await underReview(page, shen, "澜江大桥今天合龙。");
      const suggests = shen.getByRole("button", { name: "建议", exact: true });
      if (mode === "plain") await suggests.click();
      const cdp = await shen.context().newCDPSession(shen);
      const commit = (text: string) => cdp.send("Input.insertText", { text });
      const shown = () =>
        textOf(shen).evaluate((text) => {
          const copy = text.cloneNode(true) as HTMLElement;
          for (const gone of copy.querySelectorAll("del")) gone.remove();
          return copy.textContent;
        });

      await cursorAt(shen, 4);
      await compose(cdp, "g", "go", "gong'cheng");
      await commit("工程");
      await expect.poll(shown).toBe("澜江大桥工程今天合龙。");

      await test.step("inside what was just composed, at its start and at its end", async () => {
        await cursorAt(shen, 5);
        await compose(cdp, "x", "xin");
        await commit("新");
        await cursorAt(shen, 4);
        await compose(cdp, "d", "da");
        await commit("大");
        await cursorAt(shen, 8);
        await compose(cdp, "y", "yu");
        await commit("于");
        await expect.poll(shown).toBe("澜江大桥大工新程于今天合龙。");
      });

      await test.step("over a selection", async () => {
        await cursorAt(shen, 0, 2);
        await compose(cdp, "s", "sh", "shi");
        await commit("市里");
        await expect.poll(shown).toBe("市里大桥大工新程于今天合龙。");
      });

      await test.step("behind words just taken out", async () => {
        const end = await textOf(shen).evaluate((text) => text.textContent?.length ?? 0);
        await cursorAt(shen, end - 2, 2);
        await shen.keyboard.press("Delete");
        await compose(cdp, "b", "bi", "bing'le");
        await commit("并了。");
        await expect.poll(shown).toBe("市里大桥大工新程于今天合并了。");
      });

      await test.step("cancelled, nothing is left of it", async () => {
        await textOf(shen).press("Control+End");
        await compose(cdp, "q", "qu", "");
        await expect.poll(shown).toBe("市里大桥大工新程于今天合并了。");
      });

      await test.step("Backspace takes the last character, and undo takes back a composition whole", async () => {
        await textOf(shen).press("Control+End");
        await compose(cdp, "w", "wan");
        await commit("完");
        await shen.keyboard.press("Backspace");
        await expect.poll(shown).toBe("市里大桥大工新程于今天合并了。");
        await compose(cdp, "h", "ha", "hao");
        await commit("好");
        await expect.poll(shown).toBe("市里大桥大工新程于今天合并了。好");
        await shen.keyboard.press("Control+z");
        await expect.poll(shown).not.toMatch(/好|[a-z]/);
        await shen.keyboard.press("Control+Shift+z");
        await expect.poll(shown).toBe("市里大桥大工新程于今天合并了。好");
      });

      await expectSaved(shen);
      await shen.reload();
      await expect.poll(shown).toBe("市里大桥大工新程于今天合并了。好");
      if (mode === "plain") return;
      await panel(shen)
        .getByRole("button", { name: /^全部拒绝/ })
        .click();
      await expect(textOf(shen)).toHaveText("澜江大桥今天合龙。");
    });
  }
});
