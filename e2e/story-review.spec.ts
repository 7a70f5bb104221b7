import { type Browser, expect, type Page, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { demoPassword } from "./server";
import { closeDesks, openDesk, signIn } from "./sign-in";
import {
  decide,
  expectSaved,
  fieldOf,
  storyAddress,
  submitStory,
  write,
  writeStory,
} from "./story-desk";

test.afterEach(closeDesks);

const panel = (page: Page) => page.getByRole("complementary", { name: "稿件资料" });
const act = (page: Page, name: string | RegExp) => panel(page).getByRole("button", { name });

/** Lu's story, submitted, with the first two reviews passed. */
async function twicePassed(browser: Browser, lu: Page, headline: string): Promise<string> {
  const id = await writeStory(lu, { headline });
  await submitStory(lu);
  const [shen, gu] = [await openDesk(browser, "shen"), await openDesk(browser, "gu")];
  await shen.goto(storyAddress(id));
  await decide(shen, "通过，送二审", "待二审", "事实清楚，可用。");
  await gu.goto(storyAddress(id));
  await decide(gu, "通过，送三审", "待三审", "同意一审意见。");
  return id;
}

test("a story passes three reviews by three people, and its slip shows every act", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await twicePassed(browser, page, "三审走通的稿件");

  await test.step("who passed the second review may not take the third, and the button says why", async () => {
    const gu = await openDesk(browser, "gu");
    await gu.goto(storyAddress(id));
    await expect(act(gu, "签发")).toBeDisabled();
    await expect(panel(gu).locator("[data-refusal]").first()).toBeVisible();
  });

  await test.step("the duty chief signs", async () => {
    const qin = await openDesk(browser, "qin");
    await qin.goto(storyAddress(id));
    await decide(qin, "签发", "已签发", "签发，上一版。");
  });

  await test.step("the author reads every opinion", async () => {
    await page.goto(storyAddress(id));
    for (const words of ["事实清楚，可用。", "同意一审意见。", "签发，上一版。"])
      await expect(panel(page).getByText(words, { exact: true })).toBeVisible();
  });

  await test.step("the slip names who did what, and is fit for paper", async () => {
    await page.getByRole("link", { name: "稿签" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("稿签");
    const rows = page.getByRole("table").getByRole("row");
    await expect(rows).toHaveCount(4);
    for (const [row, who, stage] of [
      [1, "shen", "一审"],
      [2, "gu", "二审"],
      [3, "qin", "三审"],
    ] as const) {
      await expect(rows.nth(row)).toContainText(cast[who].name);
      await expect(rows.nth(row)).toContainText(stage);
    }
    for (const done of ["建稿", "送审", "通过", "签发"])
      await expect(page.getByRole("listitem").filter({ hasText: done }).first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation", { name: "采编室" })).toBeHidden();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("table")).toBeVisible();
  });
});

test("a return wants a reason, reaches the author with it, and the reviews begin again", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "要退回的稿件" });
  await submitStory(page);
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));

  await test.step("without a reason it is refused, at the field", async () => {
    await act(shen, "退回作者…").click();
    const asking = shen.getByRole("dialog", { name: "退回作者" });
    await asking.getByRole("button", { name: "退回作者" }).click();
    await expect(asking.getByLabel("理由")).toHaveAccessibleDescription(/请写明理由/);
    await asking.getByLabel("理由").fill("桥长与昨天的稿件不一致，请核。");
    await asking.getByRole("button", { name: "退回作者" }).click();
    await expect(asking).toBeHidden();
    await expect(shen.getByText("草稿", { exact: true }).first()).toBeVisible();
  });

  await test.step("the author sees the reason, mends and submits again", async () => {
    await page.goto(storyAddress(id));
    await expect(page.getByText("桥长与昨天的稿件不一致，请核。").first()).toBeVisible();
    await write(page, "桥长已核，为1592米。");
    await expectSaved(page);
    await submitStory(page);
  });

  await test.step("the reviewer sees what changed since the text that was read", async () => {
    await shen.goto(storyAddress(id));
    await expect(shen.getByRole("article").locator("ins")).toHaveText("桥长已核，为1592米。");
  });
});

test("a reader of the story without the right sees every button and why it cannot be pressed", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "顾长河还不能审的稿件" });
  await submitStory(page);
  const gu = await openDesk(browser, "gu");
  await gu.goto(storyAddress(id));
  for (const name of ["通过，送二审", "退回作者…"]) await expect(act(gu, name)).toBeDisabled();
  await expect(panel(gu).locator("[data-refusal]").first()).toBeVisible();
  await test.step("nor may the author review it", async () => {
    await page.reload();
    await expect(act(page, "通过，送二审")).toBeDisabled();
  });
});

test("each submission and decision freezes a version; two of them are compared; an earlier one is restored", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "第一稿", text: "第一稿的正文，写了渡口的早晨。" });
  await submitStory(page);
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await act(shen, "退回作者…").click();
  await shen.getByLabel("理由").fill("标题再想想。");
  await shen.getByRole("button", { name: "退回作者", exact: true }).click();
  await expect(shen.getByText("草稿", { exact: true }).first()).toBeVisible();

  await page.goto(storyAddress(id));
  await fieldOf(page, "主题").fill("第二稿");
  await expectSaved(page);
  await submitStory(page);

  await test.step("the second version is compared with the first", async () => {
    await panel(page).getByRole("tab", { name: "版本" }).click();
    await panel(page).getByRole("link", { name: "第 2 版" }).click();
    await page.waitForURL(/versions\?to=2/);
    const headline = page.getByRole("article").getByRole("heading", { level: 1 });
    await expect(headline.locator("ins")).toHaveText("二");
    await expect(headline.locator("del")).toHaveText("一");
    await expect(page.getByRole("button", { name: "恢复第 2 版…" })).toBeDisabled();
  });

  await test.step("the author may not restore while others review; the reviewer may", async () => {
    await page.goto(`${storyAddress(id)}/versions?to=1&from=0`);
    await expect(page.getByRole("button", { name: "恢复第 1 版…" })).toBeDisabled();
    await shen.goto(`${storyAddress(id)}/versions?to=1&from=0`);
    await shen.getByRole("button", { name: "恢复第 1 版…" }).click();
    await shen.getByRole("button", { name: "恢复第 1 版", exact: true }).click();
    await shen.waitForURL(new RegExp(`${id}$`));
    await expect(shen.getByRole("article").getByRole("heading", { level: 1 })).toContainText("一");
    await panel(shen).getByRole("tab", { name: "版本" }).click();
    await expect(panel(shen).getByRole("link", { name: "第 3 版" })).toBeVisible();
    await panel(shen).getByRole("tab", { name: "历史" }).click();
    await expect(panel(shen).getByText("恢复旧版本")).toBeVisible();
  });
});

test("what 沈砚秋 wrote as an opinion is sent as nobody else's, whoever signs in at her browser meanwhile", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "意见是谁的" });
  await submitStory(page);
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await panel(shen).getByRole("textbox", { name: "审稿意见" }).fill("沈砚秋本人的意见。");
  const asking = shen.getByRole("dialog", { name: "重新登录" });

  await test.step("the window asks for her password alone", async () => {
    await shen.context().clearCookies();
    await act(shen, "通过，送二审").click();
    await expect(asking).toBeVisible();
    await expect(asking.getByLabel("账号（邮箱）")).toHaveValue(cast.shen.login);
    await expect(asking.getByLabel("账号（邮箱）")).not.toBeEditable();
    await shen.keyboard.press("Escape");
    await expect(asking).toBeHidden();
  });

  await test.step("with 顾长河 signed in beside her, nothing is done in his name", async () => {
    await signIn(await shen.context().newPage(), "gu");
    await act(shen, "通过，送二审").click();
    await expect(asking).toContainText("别人的账号");
    await page.goto(storyAddress(id));
    await expect(page.getByText("待一审", { exact: true }).first()).toBeVisible();
  });

  await asking.getByLabel("密码", { exact: true }).fill(demoPassword);
  await asking.getByRole("button", { name: "登录" }).click();
  await expect(panel(shen).getByText("沈砚秋本人的意见。", { exact: true })).toBeVisible();
  await expect(panel(shen).getByRole("listitem").filter({ hasText: "本人的意见" })).toContainText(
    "沈砚秋",
  );
});
