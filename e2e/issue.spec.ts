import { expect, test } from "@playwright/test";
import { planPages } from "@/core/issue/plan-pages";
import { newspaperDate } from "@/core/text/newspaper-date";
import { addDays } from "@/core/text/zoned-time";
import { seedWeekPlan } from "@/db/seed/publication";
import {
  drag,
  expectAnswered,
  handle,
  pageMenu,
  pageOf,
  place,
  pool,
  removePage,
  said,
  stories,
  storyMenu,
  takeUp,
} from "./issue-room";
import { People } from "./people";
import { demoPassword, type House, openingDay, startServer } from "./server";

/** Copy of the demo that stands on no page. */
const approved = "老街落叶暂缓清扫";
const photo = "门开着的房子";
const draft = "凌晨四点的出租车交接";

const today = openingDay();
/** Days the demo has no issue for: one to come and one gone by. */
const day = addDays(today, 40);
const past = addDays(today, -9);

/** An issue is made and arranged, told in order: each journey goes on where the last one ended. */
test.describe("an issue", () => {
  test.describe.configure({ mode: "serial", timeout: 600_000 });
  let house: House;
  let people: People;
  /** The room of the issue that these journeys make. */
  let room = "";

  test.beforeAll(async ({ browser }) => {
    house = await startServer();
    people = new People(browser, house.url);
  });
  test.afterAll(async () => {
    await people?.leave();
    await house?.stop();
  });

  test("方格 is refused a second paper for the same day, at the field, and makes one for a free day", async () => {
    const fang = await people.at("fang");
    await fang.goto("/desk/issues");
    const form = fang.getByRole("form", { name: "建一期" });
    await form.getByLabel("日期").fill(today);
    await form.getByRole("button", { name: "建这一期" }).click();
    await expect(form.getByLabel("日期")).toHaveAccessibleDescription(/已经有一期了/);
    await fang.goto(`/desk/issues?month=${day.slice(0, 7)}`);
    await fang.getByRole("link", { name: `建 ${newspaperDate(day, "zh-CN")} 的一期` }).click();
    await expect(form.getByLabel("日期")).toHaveValue(day);
    await form.getByRole("button", { name: "建这一期" }).click();
    await fang.waitForURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
    room = new URL(fang.url()).pathname;
    const names = planPages(day, seedWeekPlan).map(({ name }) => name);
    for (const [index, name] of names.entries())
      await expect(pageOf(fang, index + 1)).toHaveAccessibleName(`第 ${index + 1} 版 ${name}`);
  });

  test("a release time that is past is refused at its field, a later one is taken", async () => {
    const fang = await people.at("fang");
    await fang.getByRole("button", { name: "期号与时间" }).click();
    const dialog = fang.getByRole("dialog", { name: "期号与发布时间" });
    await dialog.getByLabel("发布日期").fill(past);
    await dialog.getByRole("button", { name: "保存" }).click();
    await expect(dialog.getByLabel("发布时刻")).toHaveAccessibleDescription(/发布时间已经过了/);
    await dialog.getByLabel("发布日期").fill(day);
    await dialog.getByLabel("发布时刻").fill("06:45");
    await dialog.getByRole("button", { name: "保存" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(fang.getByText(/06:45 发布/)).toBeVisible();
  });

  test("pages are named, given an editor, added, put in order and taken away", async () => {
    const fang = await people.at("fang");
    await pageMenu(fang, 2, "改版名和责编");
    const dialog = fang.getByRole("dialog", { name: "第 2 版的设置" });
    await dialog.getByLabel("版名").fill("版".repeat(41));
    await dialog.getByRole("button", { name: "保存" }).click();
    await expect(dialog.getByLabel("版名")).toHaveAccessibleDescription(/41/);
    await dialog.getByLabel("版名").fill("民生");
    await dialog.getByLabel("通栏口号").fill("走基层");
    await dialog.getByLabel("责任编辑").selectOption({ label: "曾以宁" });
    await dialog.getByRole("button", { name: "保存" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(pageOf(fang, 2)).toHaveAccessibleName("第 2 版 民生");
    await expect(pageOf(fang, 2)).toContainText("责编 曾以宁");
    await fang.getByRole("button", { name: "加一版" }).click();
    await expect(pageOf(fang, 5)).toBeVisible();
    await pageMenu(fang, 2, "往前移一版");
    await expect(pageOf(fang, 1)).toHaveAccessibleName("第 1 版 民生");
    for (const number of [5, 4, 3]) {
      await removePage(fang, number);
      await expect(pageOf(fang, number)).toHaveCount(0);
    }
  });

  test("stories come to a page by mouse, by keyboard and by menu, and every move can be undone", async () => {
    const fang = await people.at("fang");
    await drag(fang, handle(fang, approved), pageOf(fang, 1).getByRole("list").last());
    await expect(stories(pageOf(fang, 1))).toHaveText([new RegExp(approved)]);
    // What keeps the page from print comes with the answer, and moves the pool down.
    await expectAnswered(fang);

    await pool(fang)
      .getByRole("button", { name: `把《${photo}》放上版` })
      .click();
    await fang.getByRole("menuitem", { name: "到第 1 版" }).click();
    await expect(stories(pageOf(fang, 1))).toHaveText([new RegExp(approved), new RegExp(photo)]);

    await handle(fang, photo).focus();
    await takeUp(fang, `《${photo}》在第 1 版第 2 条的位置`);
    await fang.keyboard.press("ArrowUp");
    await expect(said(fang, `《${photo}》在第 1 版第 1 条的位置`)).toBeAttached();
    await fang.keyboard.press("Space");
    await expect(stories(pageOf(fang, 1))).toHaveText([new RegExp(photo), new RegExp(approved)]);

    const undo = fang.getByRole("button", { name: "撤销", exact: true });
    await undo.click();
    await expect(stories(pageOf(fang, 1))).toHaveText([new RegExp(approved), new RegExp(photo)]);
    await undo.click();
    await expect(stories(pageOf(fang, 1))).toHaveText([new RegExp(approved)]);
    await expect(handle(pool(fang), photo)).toBeVisible();

    await pageOf(fang, 1)
      .getByRole("combobox", { name: `《${approved}》的版位` })
      .selectOption("头条");
    await expect(stories(pageOf(fang, 1))).toContainText(["头条"]);
    await expectAnswered(fang);
    await fang.reload();
    await expect(stories(pageOf(fang, 1))).toHaveText([new RegExp(approved)]);
    await expect(stories(pageOf(fang, 1))).toContainText(["头条"]);
  });

  test("the pool is searched on the server, in the words of a story and the name of its author", async () => {
    const fang = await people.at("fang");
    const search = pool(fang).getByRole("searchbox", { name: "搜标题、正文、作者" });
    await search.fill(photo);
    await expect(pool(fang).getByRole("listitem")).toHaveCount(1);
    await search.fill("没有人写过的词");
    await expect(pool(fang).getByText("没有符合的稿件。请换一个词或栏目。")).toBeVisible();
    await search.fill("");
    await expect(handle(pool(fang), draft)).toBeVisible();
  });

  test("the session ends in the middle of the work: the password is asked for over the board, and the move is made", async () => {
    const fang = await people.at("fang");
    await fang.goto(room);
    await place(fang, photo, 1);
    await expect(stories(pageOf(fang, 1)).filter({ hasText: photo })).toHaveCount(1);
    await fang.context().clearCookies();
    await storyMenu(fang, photo, "撤下版面");
    const asking = fang.getByRole("dialog", { name: "重新登录" });
    await asking.getByLabel("密码", { exact: true }).fill(demoPassword);
    await asking.getByRole("button", { name: "登录" }).click();
    await expect(asking).toBeHidden();
    await expectAnswered(fang);
    await fang.reload();
    await expect(handle(pool(fang), photo)).toBeVisible();
    await expect(stories(pageOf(fang, 1)).filter({ hasText: photo })).toHaveCount(0);
  });

  test("a story that somebody else has just placed is not placed twice: 秦若谷 is told who was first", async () => {
    const fang = await people.at("fang");
    const qin = await people.at("qin");
    // Her line is down, or she would see him do it.
    await qin.route("**/live", (route) => route.abort());
    await qin.goto(room);
    await expect(handle(pool(qin), draft)).toBeVisible();
    await place(fang, draft, 2);
    await expect(stories(pageOf(fang, 2))).toHaveText([new RegExp(draft)]);
    await place(qin, draft, 1);
    await expect(qin.getByText("方格刚刚改过这一期，您的这一步没有做。")).toBeVisible();
    await expect(stories(pageOf(qin, 2))).toHaveText([new RegExp(draft)]);
    await expect(stories(pageOf(qin, 1))).toHaveText([new RegExp(approved)]);
    await qin.unroute("**/live");
  });

  test("each line of the preflight leads to its fault", async () => {
    const fang = await people.at("fang");
    await fang.goto(room);
    await fang.getByRole("button", { name: "开始校对" }).click();
    await expect(fang.locator("[data-state=proofing]").first()).toBeVisible();
    const faults = fang.getByRole("region", { name: /^付印前检查/ });
    await faults.getByRole("listitem").filter({ hasText: draft }).getByRole("link").first().click();
    await fang.waitForURL(/\/desk\/stories\//);
    await expect(fang.getByText(draft).first()).toBeVisible();
    await fang.goto(room);
    await faults
      .getByRole("listitem")
      .filter({ hasText: "一校" })
      .getByRole("link")
      .first()
      .click();
    await fang.waitForURL(/\/pages\/1$/);
    await fang.goto(room);
    const qin = await people.at("qin");
    await qin.goto(room);
    await expect(qin.getByRole("button", { name: /^付印/ })).toBeDisabled();
    await expect(qin.getByRole("link", { name: /还有 \d+ 处问题/ })).toBeVisible();
    // The draft leaves the page, and its page with it: what is left can be proofed.
    await storyMenu(fang, draft, "撤下版面");
    await expect(stories(pageOf(fang, 2))).toHaveCount(0);
    await removePage(fang, 2);
    await expect(pageOf(fang, 2)).toHaveCount(0);
  });
});
