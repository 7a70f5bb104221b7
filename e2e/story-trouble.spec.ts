import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { demoPassword, startServer } from "./server";
import { closeDesks, openDesk, signIn, signInAtTheDoor } from "./sign-in";
import {
  decide,
  editDirectly,
  expectSaved,
  fieldOf,
  leaveStory,
  saveStatus,
  storyAddress,
  submitStory,
  textOf,
  write,
  writeStory,
} from "./story-desk";

test.afterEach(closeDesks);

const panel = (page: Page) => page.getByRole("complementary", { name: "稿件资料" });
const opinion = (page: Page) => panel(page).getByRole("textbox", { name: "审稿意见" });

test("while she writes others read along and see who it is; one of them takes over, and her last words become a version", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "两人同改", text: "第一段是陆之遥写的。" });
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  const note = shen.getByRole("region", { name: "谁在写" });
  await expect(note).toContainText("陆之遥 正在写这篇稿件");
  await expect(textOf(shen)).not.toBeEditable();

  await test.step("what is saved appears before the one who reads along", async () => {
    await write(page, "陆之遥又写了一句。");
    await expect(textOf(shen)).toContainText("陆之遥又写了一句。");
  });

  await test.step("taken over in mid-sentence, nothing of hers is lost and she is told by whom", async () => {
    await page.context().setOffline(true);
    await write(page, "断网时写的一句。");
    await expect(saveStatus(page)).toContainText("连不上服务器");
    await note.getByRole("button", { name: "接过来写" }).click();
    await expect(note).toBeHidden();
    await fieldOf(shen, "主题").fill("两人同改，沈砚秋的标题");
    await expectSaved(shen);
    await page.context().setOffline(false);
    const told = page.getByRole("region", { name: "谁在写" });
    await expect(told).toContainText("沈砚秋 在");
    await expect(told).toContainText("您还没存上的文字已另存为第");
    await expect(fieldOf(page, "主题")).toHaveValue("两人同改，沈砚秋的标题");
    await expect(fieldOf(page, "主题")).not.toBeEditable();
  });

  await test.step("both versions carry her name, and she may take it back", async () => {
    await page.getByRole("button", { name: "接回来写" }).click();
    await expect(fieldOf(page, "主题")).toBeEditable();
    await write(page, "接回来写的一句。");
    await expectSaved(page);
    await page.reload();
    await panel(page).getByRole("tab", { name: "版本" }).click();
    await expect(panel(page).getByText("被接过时另存").first()).toBeVisible();
    await page.goto(`${storyAddress(id)}/versions`);
    await expect(page.getByRole("main")).toContainText("断网时写的一句。");
  });
});

test("two windows of one person never meet in a conflict: the one that is looked at goes on with all the words", async ({
  page,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "两个窗口", text: "第一个窗口写的。" });
  const second = await page.context().newPage();
  await second.goto(storyAddress(id));
  await expect(textOf(second)).toContainText("第一个窗口写的。");
  await write(second, "第二个窗口写的。");
  await expectSaved(second);
  const note = page.getByRole("region", { name: "谁在写" });
  await expect(note).toContainText("您正在另一个窗口里写这篇稿件");
  await page.bringToFront();
  await note.getByRole("button", { name: "在这里写" }).click();
  await expect(textOf(page)).toContainText("第一个窗口写的。第二个窗口写的。");
  await write(page, "又回到第一个。");
  await expectSaved(page);
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await second.bringToFront();
  await second.getByRole("button", { name: "在这里写" }).click();
  await expect(textOf(second)).toContainText("第二个窗口写的。又回到第一个。");
});

test("she wrote without a network while somebody else did and left: both texts are shown, each one's change is proposed, and neither text is lost", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "两人同改", text: "第一段是陆之遥写的。" });
  await page.context().setOffline(true);
  await write(page, "陆之遥又写了一句。");
  await expect(saveStatus(page)).toContainText("连不上服务器");
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await shen.getByRole("button", { name: "接过来写" }).click();
  await fieldOf(shen, "主题").fill("两人同改，沈砚秋的标题");
  await expectSaved(shen);
  await leaveStory(shen);

  await page.context().setOffline(false);
  const both = page.getByRole("alertdialog", { name: "沈砚秋刚刚也改了这篇稿件" });
  await expect(both).toContainText("两人同改，沈砚秋的标题");
  await expect(both).toContainText("陆之遥又写了一句。");
  await expect(saveStatus(page)).toContainText("没有保存");
  await both.getByRole("button", { name: "用下面选好的" }).click();
  await expectSaved(page);
  await expect(fieldOf(page, "主题")).toHaveValue("两人同改，沈砚秋的标题");
  await expect(textOf(page)).toContainText("第一段是陆之遥写的。陆之遥又写了一句。");

  await test.step("the texts that were not taken whole are kept as versions", async () => {
    await page.reload();
    await panel(page).getByRole("tab", { name: "版本" }).click();
    await expect(panel(page).getByText("冲突时另存").first()).toBeVisible();
  });
});

test("the session ends in mid-sentence: the text stays, the password is asked for, and all of it is sent", async ({
  page,
}) => {
  await signInAtTheDoor(page, "lu");
  const id = await writeStory(page, { headline: "写到一半" });
  await page.context().clearCookies();
  await write(page, "登录过期前的一句，");
  const asking = page.getByRole("dialog", { name: "重新登录" });
  await expect(asking).toBeVisible();
  await expect(saveStatus(page)).toContainText("文字已留在这台电脑上");

  await test.step("put away, it lets the sentence be finished", async () => {
    await page.keyboard.press("Escape");
    await expect(asking).toBeHidden();
    await write(page, "登录过期后的一句。");
    await page.getByRole("button", { name: "重新登录" }).click();
  });
  await asking.getByLabel("密码", { exact: true }).fill(demoPassword);
  await asking.getByRole("button", { name: "登录" }).click();
  await expect(asking).toBeHidden();
  await expectSaved(page);
  await page.goto(storyAddress(id));
  await expect(textOf(page)).toContainText("登录过期前的一句，登录过期后的一句。");
});

test("somebody else signs in at her browser: her words are saved as nobody else's, and as hers once it is she again", async ({
  page,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "两个人用一台电脑" });
  await signIn(await page.context().newPage(), "shen");
  await write(page, "这是陆之遥写的一句。");
  const asking = page.getByRole("dialog", { name: "重新登录" });
  await expect(asking.getByLabel("账号（邮箱）")).toHaveValue(cast.lu.login);
  await asking.getByLabel("密码", { exact: true }).fill(demoPassword);
  await asking.getByRole("button", { name: "登录" }).click();
  await expect(asking).toBeHidden();
  await expectSaved(page);
  await page.goto(`${storyAddress(id)}/slip`);
  await expect(page.getByRole("main")).not.toContainText(cast.shen.name);
});

test("two reviewers decide at once: the first is taken, the second is told by whom and keeps what was written", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "两人同审" });
  await submitStory(page);
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await decide(shen, "通过，送二审", "待二审");

  const [gu, xu] = [await openDesk(browser, "gu"), await openDesk(browser, "xu")];
  for (const reviewer of [gu, xu]) {
    await reviewer.goto(storyAddress(id));
    await opinion(reviewer).fill(reviewer === gu ? "顾长河同意。" : "许望舒不同意。");
  }
  await panel(gu).getByRole("button", { name: "通过，送三审" }).click();
  await expect(gu.getByText("待三审", { exact: true }).first()).toBeVisible();
  await panel(xu).getByRole("button", { name: "通过，送三审" }).click();
  await expect(panel(xu).getByRole("alert")).toContainText("这一审顾长河刚刚处理过了");
  await panel(xu).getByRole("button", { name: "看现在的稿件" }).click();
  await expect(xu.getByText("待三审", { exact: true }).first()).toBeVisible();
  await expect(panel(xu).getByText("顾长河同意。", { exact: true })).toBeVisible();
  await expect(opinion(xu)).toHaveValue("许望舒不同意。");
  await xu.goto(`${storyAddress(id)}/slip`);
  await expect(xu.getByRole("table").getByRole("row")).toHaveCount(3);
});

test("a decision never falls on words the reviewer has not read", async ({ page, browser }) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "审到一半被改" });
  await submitStory(page);
  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  const qin = await openDesk(browser, "qin");
  await qin.goto(`${storyAddress(id)}?mode=edit`);
  await editDirectly(qin);
  await fieldOf(qin, "主题").fill("审到一半被改，秦若谷的标题");
  await expectSaved(qin);
  await opinion(shen).fill("可用。");
  const pass = panel(shen).getByRole("button", { name: "通过，送二审" });
  await pass.click();
  await expect(panel(shen).getByRole("alert")).toContainText("秦若谷刚改过");
  await panel(shen).getByRole("button", { name: "看现在的稿件" }).click();
  await expect(shen.getByRole("article")).toContainText("秦若谷的标题");
  await expect(opinion(shen)).toHaveValue("可用。");
  await pass.click();
  await expect(shen.getByText("待二审", { exact: true }).first()).toBeVisible();
});

test("a headline of a megabyte is refused at its field, and the words around it are not lost", async ({
  page,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "正常的标题" });
  const headline = fieldOf(page, "主题");
  await headline.fill("长".repeat(350_000));
  await expect(headline).toHaveAccessibleDescription(/最多 200 字/, { timeout: 60_000 });
  await expect(saveStatus(page)).toContainText("没有保存");
  await headline.fill("改短的标题");
  await expectSaved(page);
  await page.goto(storyAddress(id));
  await expect(headline).toHaveValue("改短的标题");

  await test.step("a text of a newer version is only read, says why, and is never saved over", async () => {
    await page.route(`**${storyAddress(id)}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('\\"schema\\":1', '\\"schema\\":99');
      await route.fulfill({ response, body });
    });
    const saves: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/save")) saves.push(request.url());
    });
    await page.goto(storyAddress(id));
    await expect(page.getByRole("main").getByRole("alert")).toContainText("较新的版本（第 99 版）");
    await expect(textOf(page)).toContainText("澜江大桥今天合龙");
    await expect(textOf(page)).not.toBeEditable();
    await expect(headline).not.toBeEditable();
    await page.goto("/desk");
    expect(saves).toEqual([]);
  });
});

test("script in every field is only ever text", async ({ page, browser }) => {
  const script = (n: number) =>
    `<script>window.ran=${n}</script><img src=x onerror="window.ran=${n}">`;
  const ran = (at: Page) => at.evaluate(() => (window as { ran?: number }).ran);
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: script(1), text: script(2) });
  await fieldOf(page, "引题").fill(script(3));
  await fieldOf(page, "副题").fill(script(4));
  await fieldOf(page, "电头，如“本报讯”").fill(script(5));
  await page.getByRole("combobox", { name: "姓名" }).fill(script(6));
  await panel(page).getByLabel("专栏").fill("<script>window.ran=7</script>");
  await panel(page).getByLabel("给编辑的话").fill(script(8));
  await panel(page)
    .getByRole("combobox", { name: "关键词" })
    .fill("<script>window.ran=9</script>，");
  await expectSaved(page);
  await page.reload();
  await expect(fieldOf(page, "主题")).toHaveValue(script(1));
  await expect(textOf(page)).toContainText(script(2));
  expect(await ran(page)).toBeUndefined();
  await submitStory(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(script(1));

  const shen = await openDesk(browser, "shen");
  await shen.goto(storyAddress(id));
  await decide(shen, "通过，送二审", "待二审", script(10));
  await expect(panel(shen).getByText(script(10), { exact: true })).toBeVisible();
  for (const where of ["", "/slip", "/versions", "?mode=edit"]) {
    await shen.goto(`${storyAddress(id)}${where}`);
    await expect(shen.getByRole("main")).toContainText("window.ran");
    expect(await ran(shen), where).toBeUndefined();
  }
  await shen.goto("/desk/stories?view=all");
  await expect(shen.getByRole("main")).toContainText(script(1));
  expect(await ran(shen)).toBeUndefined();
});

/** From the next page on this computer's clock is that much wrong, ms, beside what it was before. */
const setClock = (page: Page, by: number) =>
  page.addInitScript(`{ const now = Date.now.bind(Date); Date.now = () => now() + ${by}; }`);

/** The last minutes as the desk's clock shows them, whatever a browser's does. */
const lastMinutes = () =>
  [0, 1, 2].map((ago) =>
    new Date(Date.now() - ago * 60_000).toLocaleTimeString("zh-CN", {
      timeZone: "Asia/Shanghai",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
  );

test.describe("the server is killed while she writes, on a computer whose clock is an hour wrong", () => {
  test("the words stay in the browser, are sent when it is back, or offered when the story is opened again", async ({
    page,
  }) => {
    const hour = 3_600_000;
    await setClock(page, hour);
    const dataDir = await mkdtemp(join(tmpdir(), "masthead-e2e-killed-"));
    const house = await startServer({ dataDir });
    const port = new URL(house.url).port;
    const again = () => startServer({ dataDir, env: { PORT: port } });
    await signInAtTheDoor(page, "lu", house.url);
    await page.goto(`${house.url}/desk/stories/new`);
    await page.getByRole("button", { name: "开始写" }).click();
    await fieldOf(page, "主题").fill("断电时的稿件");
    await expectSaved(page);
    const address = page.url();
    await house.kill();

    await write(page, "断电以后写的一句。");
    await expect(saveStatus(page)).toContainText("连不上服务器，文字已留在这台电脑上");
    // The page tries again by itself too, and is kept from being quicker than the one who presses.
    await page.route("**/save", (route) => route.abort());
    const second = await again();
    await page.unroute("**/save");
    await page.getByRole("button", { name: "再试一次" }).click();
    await expectSaved(page);
    await second.kill();

    await write(page, "第二次断电以后写的一句。");
    await expect(saveStatus(page)).toContainText("连不上服务器");
    await setClock(page, -2 * hour);
    await page.goto("about:blank");
    const third = await again();
    await page.goto(address);
    const offered = page.getByRole("alertdialog", { name: "这台电脑上有没存上的文字" });
    await expect(offered).toContainText("第二次断电以后写的一句。");
    await expect(offered).toContainText("写下它们以后，服务器上的文字没有改过。");
    await offered.getByRole("button", { name: "全用这台电脑上的文字" }).click();
    await expectSaved(page);
    await expect(saveStatus(page)).toHaveText(new RegExp(`^已保存 (${lastMinutes().join("|")})`));
    await page.reload();
    await expect(textOf(page)).toContainText("断电以后写的一句。第二次断电以后写的一句。");
    await third.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
});
