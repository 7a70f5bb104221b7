import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";
import { makeOnePageIssue } from "./issue-room";
import { closeDesks, openDesk, signIn } from "./sign-in";
import {
  beginStory,
  expectSaved,
  fieldOf,
  storyAddress,
  textOf,
  write,
  writeStory,
} from "./story-desk";

test.afterEach(closeDesks);

const rules = "/desk/settings/proofreading";

const underlined = (page: Page, words: string): Locator =>
  textOf(page).locator("[data-finding]", { hasText: words });

/** The list of findings, opened. */
async function checks(page: Page): Promise<Locator> {
  await page.getByRole("tab", { name: /^校对/ }).click();
  return page.getByRole("tabpanel", { name: /^校对/ });
}

const finding = (panel: Locator, words: string): Locator =>
  panel.getByRole("listitem").filter({ has: panel.page().getByText(words, { exact: true }) });

/** Writes a rule on the screen for them, as a draft. @returns its row. */
async function addRule(
  page: Page,
  rule: { kind?: string; weight?: string; words: string; match: string; clean: string },
): Promise<Locator> {
  await page.goto(rules);
  await page.getByRole("button", { name: "加一条规则" }).click();
  if (rule.kind) await page.getByLabel("种类").selectOption(rule.kind);
  if (rule.weight) await page.getByLabel("轻重", { exact: true }).selectOption(rule.weight);
  await page.getByLabel("要找的字词").fill(rule.words);
  await page.getByLabel("应当找出的例句").fill(rule.match);
  await page.getByLabel("不应找出的例句").fill(rule.clean);
  await page.getByRole("button", { name: "存为草稿" }).click();
  const row = page.getByRole("row").filter({ hasText: rule.words });
  await expect(row).toContainText("草稿");
  return row;
}

async function putLive(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: `启用“${words}”` }).click();
  await expect(page.getByRole("button", { name: `停用“${words}”` })).toBeVisible();
}

test("findings appear while Lu writes, are walked by keyboard, and one is mended in a step that can be undone", async ({
  page,
}) => {
  await signIn(page, "lu");
  await writeStory(page, { headline: "再接再励", text: "队员们再接再励，又胜一场,全城都高兴。" });
  await expect(underlined(page, "再接再励")).toBeVisible();
  await expect(page.getByText("校对 3", { exact: true })).toBeVisible();
  await textOf(page).press("Control+Home");
  await page.keyboard.press("F8");
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("再接再励");
  const panel = await checks(page);
  // The headline is read too, but mended where it stands.
  const inHeadline = finding(panel, "再接再励").filter({ hasText: "主题" });
  await expect(inHeadline.getByRole("button", { name: "改“再接再励”" })).toHaveCount(0);
  await inHeadline.getByRole("button").first().click();
  await expect(fieldOf(page, "主题")).toBeFocused();
  await panel.getByRole("button", { name: "改“再接再励”" }).click();
  await expect(textOf(page)).toContainText("队员们再接再厉，又胜");
  await expect(underlined(page, "再接再励")).toHaveCount(0);
  await textOf(page).press("ControlOrMeta+z");
  await expect(textOf(page)).toContainText("队员们再接再励，又胜");
  await expect(underlined(page, "再接再励")).toBeVisible();
});

test("no key is lost while findings are drawn under the text", async ({ page }) => {
  await signIn(page, "lu");
  await writeStory(page, { headline: "方向键", text: "队员们再接再励，又胜一场。".repeat(60) });
  await expect(underlined(page, "再接再励").first()).toBeVisible();
  for (let round = 0; round < 2; round++) {
    await textOf(page).press("Control+Home");
    // Each letter has the text read again a second later, while the cursor is on its way.
    await page.keyboard.insertText("又");
    for (let i = 0; i < 300; i++) await page.keyboard.press("ArrowRight");
    expect(await cursorIn(page)).toBe(301);
  }
});

test("a key acts on what is selected on the screen, also when the browser has not told of it yet", async ({
  page,
}) => {
  await signIn(page, "lu");
  await writeStory(page, { headline: "合龙", text: "澜江大桥今天合龙。" });
  // A selection and a key in one task: what a busy machine makes of held Shift+→ and Delete.
  await textOf(page).evaluate((text) => {
    const words = text.querySelector("p")?.firstChild;
    if (!words) throw new Error("the text is not there");
    document.getSelection()?.setBaseAndExtent(words, 4, words, 6);
    const key = { key: "Delete", bubbles: true, cancelable: true };
    text.dispatchEvent(new KeyboardEvent("keydown", key));
  });
  await expect(textOf(page)).toHaveText("澜江大桥合龙。");
});

/** How many characters stand before the cursor. */
const cursorIn = (page: Page): Promise<number> =>
  textOf(page).evaluate((text) => {
    const seen = document.getSelection();
    const before = document.createRange();
    before.setStart(text, 0);
    if (seen?.focusNode) before.setEnd(seen.focusNode, seen.focusOffset);
    return before.toString().length;
  });

test("English is read by a dictionary of its own", async ({ page }) => {
  await signIn(page, "lu");
  await writeStory(page, { headline: "桥名", text: "桥头的牌子写着：the new brigde。" });
  await expect(underlined(page, "brigde")).toBeVisible();
  const panel = await checks(page);
  await expect(finding(panel, "brigde")).toContainText("bridge");
});

test("what is ignored here stays ignored after the page is read again, in this story alone", async ({
  page,
}) => {
  await signIn(page, "lu");
  const text = "工人正在按装路灯。";
  const id = await writeStory(page, { headline: "路灯", text });
  await expect(underlined(page, "按装")).toBeVisible();
  const panel = await checks(page);
  await panel.getByRole("button", { name: "本稿忽略“按装”" }).click();
  await expect(underlined(page, "按装")).toHaveCount(0);
  await expect(panel.getByText("没有发现问题。")).toBeVisible();
  await page.goto(storyAddress(id));
  await expect(page.getByText("校对 0", { exact: true })).toBeVisible();
  await writeStory(page, { headline: "又见路灯", text });
  await expect(underlined(page, "按装")).toBeVisible();
});

test("nothing is read while an input method composes", async ({ page }) => {
  await signIn(page, "lu");
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
      asked.push(JSON.stringify(sent[0]));
      Reflect.apply(send, this, sent);
    };
  });
  await writeStory(page, { headline: "输入法", text: "两岸相连。" });
  await expect(page.getByText("校对 0", { exact: true })).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await textOf(page).press("Control+End");
  for (const letters of ["z", "za", "zaij", "zaijie", "zaijiez", "zaijiezaili"])
    await devtools.send("Input.imeSetComposition", {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    });
  await expect(textOf(page)).toContainText("zaijiezaili");
  await devtools.send("Input.insertText", { text: "再接再励" });
  await expect(underlined(page, "再接再励")).toBeVisible();
  const asked: string[] = await page.evaluate(() => Reflect.get(window, "asked"));
  expect(asked.some((question) => question.includes("zaijie"))).toBe(false);
});

test("an editor writes a rule, tries it, puts it live, and the next story is read by it", async ({
  browser,
}) => {
  const shen = await openDesk(browser, "shen");
  const row = await addRule(shen, {
    words: "旧称渡口街",
    match: "他住在旧称渡口街的地方。",
    clean: "他住在渡口街。",
  });
  const lu = await openDesk(browser, "lu");
  await writeStory(lu, { headline: "街名", text: "旧称渡口街的老房子按装了电梯。" });
  await expect(underlined(lu, "按装")).toBeVisible();
  await expect(underlined(lu, "旧称渡口街")).toHaveCount(0);
  await putLive(shen, "旧称渡口街");
  await expect(row).toContainText("启用");
  await writeStory(lu, { headline: "又是街名", text: "旧称渡口街的老房子装了电梯。" });
  await expect(underlined(lu, "旧称渡口街")).toBeVisible();
  await expectOpenToAll(lu);
  await checks(lu);
  await expectOpenToAll(lu);
  await expectOpenToAll(shen);
});

test("a rule that its own sentences contradict does not go live, and says which", async ({
  page,
}) => {
  await signIn(page, "shen");
  await page.goto(rules);
  await page.getByRole("button", { name: "加一条规则" }).click();
  await page.getByLabel("要找的字词").fill("摆渡老人家");
  await page.getByLabel("应当找出的例句").fill("渡口没有人。");
  await expect(page.getByText("没有找到")).toBeVisible();
  await page.getByLabel("不应找出的例句").fill("摆渡老人家走了。");
  await expect(page.getByText("找到了", { exact: true })).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole("button", { name: "存为草稿" }).click();
  await page.getByRole("button", { name: "启用“摆渡老人家”" }).click();
  await expect(page.getByText("没有在“应当找出”的例句里找到东西")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "摆渡老人家" })).toContainText("草稿");
});

test("a forbidden word keeps the issue from sign-off, and the line leads to its story", async ({
  browser,
}) => {
  const qin = await openDesk(browser, "qin");
  await addRule(qin, {
    kind: "forbidden",
    weight: "blocking",
    words: "神水牌",
    match: "神水牌包治百病。",
    clean: "水厂换了管子。",
  });
  await putLive(qin, "神水牌");
  const lu = await openDesk(browser, "lu");
  await beginStory(lu);
  await fieldOf(lu, "主题").fill("不该见报的水");
  await write(lu, "街口在卖神水牌饮料。");
  await expectSaved(lu);
  await expect(underlined(lu, "神水牌")).toBeVisible();
  const panel = await checks(lu);
  await expect(finding(panel, "神水牌")).toContainText("不改不能付印");
  await expect(panel.getByRole("button", { name: "本稿忽略“神水牌”" })).toHaveCount(0);
  const fang = await openDesk(browser, "fang");
  const room = await makeOnePageIssue(fang, "2031-03-04", "不该见报的水");
  await qin.goto(room);
  const line = qin
    .getByRole("region", { name: /^付印前检查/ })
    .getByRole("listitem")
    .filter({ hasText: "神水牌" });
  await expect(line).toContainText("《不该见报的水》");
  await expect(qin.getByRole("button", { name: /^付印/ })).toBeDisabled();
  await line.getByRole("link").first().click();
  await qin.waitForURL(/\/desk\/stories\//);
});

test("a noisy built-in rule is switched off for everybody and on again", async ({ browser }) => {
  const gu = await openDesk(browser, "gu");
  await gu.goto(rules);
  await gu.getByRole("button", { name: "关掉“异形词”" }).click();
  await expect(gu.getByRole("button", { name: "打开“异形词”" })).toBeVisible();
  const lu = await openDesk(browser, "lu");
  await writeStory(lu, { headline: "账", text: "银行冻结了他的帐户，他再接再励。" });
  await expect(underlined(lu, "再接再励")).toBeVisible();
  await expect(underlined(lu, "帐户")).toHaveCount(0);
  await gu.getByRole("button", { name: "打开“异形词”" }).click();
  await expect(gu.getByRole("button", { name: "关掉“异形词”" })).toBeVisible();
});
