import { expect, type Page, test } from "@playwright/test";
import { expectAlive } from "./alive";
import { expectOpenToAll } from "./axe";
import { closeDesks, openDesk, signIn } from "./sign-in";
import { sendBack, storyAddress, submitStory, textOf, writeStory } from "./story-desk";

test.afterEach(closeDesks);

const panel = (page: Page) => page.getByRole("complementary", { name: "稿件资料" });
const threads = (page: Page) =>
  panel(page).getByRole("region", { name: "评论" }).getByRole("listitem");

/** Selects the words in the article that is read, as a mouse would. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.getByRole("article").evaluate((article, wanted) => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return;
    }
  }, words);
}

test("a reviewer asks about a passage and calls the author, who answers, changes it and closes the matter", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const text = "大桥全长1200米，今天上午九时通车。";
  const id = await writeStory(page, { headline: "大桥通车", text });
  await submitStory(page);
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await expectAlive(shen);
  await panel(shen).getByRole("tab", { name: "评论" }).click();
  await selectWords(shen, "全长1200米");
  const box = panel(shen).getByRole("textbox", { name: "评论选中的文字，@ 可叫人" });

  await test.step("names are offered after @, and Enter that ends a composition sends nothing", async () => {
    await box.fill("@陆");
    await panel(shen).getByRole("button", { name: "陆之遥", exact: true }).click();
    const cdp = await shen.context().newCDPSession(shen);
    await cdp.send("Input.imeSetComposition", { text: "qing", selectionStart: 4, selectionEnd: 4 });
    await shen.keyboard.press("Control+Enter");
    await cdp.send("Input.insertText", { text: "请核对长度。" });
    await expect(threads(shen)).toHaveCount(0);
    await expect(box).toHaveValue("@陆之遥 请核对长度。");
    await box.press("Control+Enter");
    await expect(threads(shen)).toHaveCount(1);
    await expect(box).toHaveValue("");
    await expect(threads(shen)).toContainText("全长1200米");
    await expectOpenToAll(shen);
  });

  await test.step("sent back, the author finds it on her Today and answers in the editor", async () => {
    await panel(shen).getByRole("tab", { name: "审稿" }).click();
    await sendBack(shen, "见评论。");
    await page.goto("/desk");
    const called = page.locator("section", {
      has: page.getByRole("heading", { name: /提到我的评论/ }),
    });
    await called.getByRole("link", { name: /请核对长度/ }).click();
    await expect(textOf(page)).toBeEditable();
    await panel(page).getByRole("tab", { name: "评论" }).click();
    await threads(page).getByRole("button", { name: "全长1200米" }).click();
    await page.keyboard.insertText("全长1250米");
    await threads(page).getByRole("button", { name: "回复" }).click();
    const answer = panel(page).getByRole("textbox", { name: "回复，@ 可叫人" });
    await answer.fill("已改为1250米。");
    await panel(page).getByRole("button", { name: "回复" }).click();
    // Its words stand in the field of the thread before they are sent.
    await expect(answer).toBeHidden();
    await expect(threads(page)).toContainText("已改为1250米。");
    await expect(textOf(page)).toContainText("全长1250米");
  });

  await test.step("the quoted words stay; the place of changed words is still found, of words taken out it says so", async () => {
    await expect(threads(page).getByRole("button", { name: "全长1200米" })).toBeVisible();
    await textOf(page).press("Control+a");
    await page.keyboard.insertText("另写一段。");
    await threads(page).getByRole("button", { name: "全长1200米" }).click();
    await expect(threads(page)).toContainText("这些文字已不在稿件里了。");
  });

  await test.step("resolved, it goes out of sight and can be had again", async () => {
    await threads(page).getByRole("button", { name: "已解决" }).click();
    await expect(threads(page)).toHaveCount(0);
    await panel(page)
      .getByRole("switch", { name: /也看已解决的/ })
      .check();
    await expect(threads(page)).toContainText("标为已解决");
    await threads(page).getByRole("button", { name: "重新打开" }).click();
    await expect(threads(page).getByRole("button", { name: "已解决" })).toBeVisible();
  });
});
