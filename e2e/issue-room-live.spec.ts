import { expect, test } from "@playwright/test";
import { addDays } from "@/core/text/zoned-time";
import { expectAlive } from "./alive";
import {
  expectAnswered,
  handle,
  pageMenu,
  pageOf,
  place,
  pool,
  said,
  stories,
  storyMenu,
  takeUp,
} from "./issue-room";
import { People } from "./people";
import { type House, openingDay, startServer } from "./server";

/** Copy of the demo that stands on no page. */
const approved = "老街落叶暂缓清扫";
const photo = "门开着的房子";
const draft = "凌晨四点的出租车交接";

/** A day the demo has no issue for. */
const day = addDays(openingDay(), 41);
/** What one does stands on every other screen within two seconds; these two browsers and their server share two cores. */
const soon = { timeout: 5000 };

/** Two people at one issue, each at a browser of their own, told in order. */
test.describe("an issue in two browsers", () => {
  test.describe.configure({ mode: "serial", timeout: 300_000 });
  let house: House;
  let people: People;

  test.beforeAll(async ({ browser }) => {
    house = await startServer();
    people = new People(browser, house.url);
  });
  test.afterAll(async () => {
    await people?.leave();
    await house?.stop();
  });

  test("what 方格 does stands before 秦若谷 at once, and takes nothing out of her hands", async () => {
    const fang = await people.at("fang");
    const qin = await people.at("qin");
    const month = `/desk/issues?month=${day.slice(0, 7)}`;
    let room = "";

    await test.step("a new issue comes into her list by itself", async () => {
      await qin.goto(month);
      await expect(qin.getByRole("heading", { name: "期与版" })).toBeVisible();
      await fang.goto(`${month}&date=${day}`);
      await fang.getByRole("button", { name: "建这一期" }).click();
      await fang.waitForURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
      room = new URL(fang.url()).pathname;
      await expect(qin.locator(`a[href="${room}"]`).first()).toBeVisible({ timeout: 4000 });
    });

    await test.step("a story placed is there within two seconds, and her search keeps its words and its cursor", async () => {
      await qin.goto(room);
      await expectAlive(qin);
      const search = pool(qin).getByRole("searchbox", { name: "搜标题、正文、作者" });
      await search.pressSequentially("出租车");
      await search.press("ArrowLeft");
      await expect(pool(qin).getByRole("listitem")).toHaveCount(1);
      await place(fang, approved, 1);
      await expect(stories(pageOf(qin, 1))).toHaveText([new RegExp(approved)], soon);
      await expect(search).toBeFocused();
      await expect(search).toHaveValue("出租车");
      await qin.keyboard.type("的");
      await expect(search).toHaveValue("出租的车");
      await search.fill("");
    });

    await test.step("a story in her hand stays in her hand while he moves another", async () => {
      await handle(qin, approved).focus();
      await takeUp(qin, `《${approved}》在第 1 版第 1 条的位置`);
      await place(fang, photo, 2);
      await expect(stories(pageOf(fang, 2))).toHaveText([new RegExp(photo)]);
      await qin.keyboard.press("Escape");
      await expect(stories(pageOf(qin, 2))).toHaveText([new RegExp(photo)], soon);
      await expect(stories(pageOf(qin, 1))).toHaveText([new RegExp(approved)]);
    });

    await test.step("his line breaks: he is told, and his moves arrive in their order when it is back", async () => {
      const last = (await pageOf(fang, 4).getAttribute("aria-label"))?.split(" ").at(-1);
      await fang.context().setOffline(true);
      await storyMenu(fang, approved, "到第 2 版");
      await storyMenu(fang, photo, "下移");
      await pageMenu(fang, 4, "往前移一版");
      await expect(fang.getByText(/连不上服务器，3 步还没有存上/)).toBeVisible();
      await fang.context().setOffline(false);
      await expectAnswered(fang);
      await expect(fang.getByText(/连不上服务器/)).toHaveCount(0);
      await expect(stories(pageOf(qin, 2))).toHaveText([new RegExp(approved), new RegExp(photo)]);
      await expect(pageOf(qin, 3)).toHaveAccessibleName(`第 3 版 ${last}`);
    });

    await test.step("a move that waits in one window of his is not shown in another, and is offered there once the first is closed", async () => {
      const second = await fang.context().newPage();
      await second.goto(room);
      await second.route("**", (route) =>
        route.request().method() === "POST" ? route.abort() : route.continue(),
      );
      await storyMenu(second, photo, "到第 3 版");
      await expect(second.getByText(/1 步还没有存上/)).toBeVisible();
      await fang.reload();
      await storyMenu(fang, approved, "下移");
      await expectAnswered(fang);
      await expect(stories(pageOf(qin, 2))).toHaveText([new RegExp(photo), new RegExp(approved)]);
      await expect(fang.getByText(/没有存上/)).toHaveCount(0);
      await second.close();
      await fang.reload();
      await expect(fang.getByText("这一期有 1 步没有存上")).toBeVisible();
      await fang.getByRole("button", { name: "现在再做" }).click();
      await expect(stories(pageOf(qin, 3))).toHaveText([new RegExp(photo)], soon);
      await fang.getByRole("button", { name: "撤销", exact: true }).click();
      await storyMenu(fang, photo, "下移");
      await expectAnswered(fang);
      await expect(fang.getByText(/没有存上/)).toHaveCount(0);
    });

    await test.step("a story goes to another day's paper by the menu, and comes back by undo", async () => {
      await storyMenu(fang, photo, "移到另一期…");
      const dialog = fang.getByRole("dialog", { name: `把《${photo}》移到另一期` });
      await dialog.getByRole("button", { name: "移过去" }).click();
      await expect(stories(pageOf(fang, 2))).toHaveText([new RegExp(approved)]);
      await expect(handle(pool(fang), photo)).toHaveCount(0);
      await expect(stories(pageOf(qin, 2))).toHaveText([new RegExp(approved)], soon);
      await fang.getByRole("button", { name: "撤销", exact: true }).click();
      await expect(stories(pageOf(qin, 2))).toHaveText([new RegExp(approved), new RegExp(photo)]);
    });

    await test.step("and by the mouse, dropped on a page of that day", async () => {
      const strip = fang.getByRole("region", { name: /别的期/ });
      const target = strip.getByRole("listitem").filter({ hasText: "第 2 版" }).first();
      await expectAnswered(fang);
      await handle(fang, draft).hover();
      const end = await target.boundingBox();
      if (!end) throw new Error("nowhere to drop");
      await fang.mouse.down();
      await fang.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
      await expect(said(fang, `《${draft}》在`)).toBeAttached();
      await fang.mouse.up();
      await expect(handle(pool(fang), draft)).toHaveCount(0);
      await expectAnswered(fang);
      await fang.getByRole("button", { name: "撤销", exact: true }).click();
      await expect(handle(pool(fang), draft)).toBeVisible();
      await expectAnswered(fang);
    });

    await test.step("in the flat plan a page takes another place by keyboard, closes at its time, and she sees it", async () => {
      const sheets = qin.getByRole("article");
      await qin.getByText("页面一览", { exact: true }).click();
      await expect(sheets.first()).toHaveAccessibleName(/^第 1 版 /);
      const names = await sheets.evaluateAll((all) =>
        all.map((one) => one.getAttribute("aria-label")?.split(" ").at(-1) ?? ""),
      );
      await fang.getByText("页面一览", { exact: true }).click();
      await fang.getByRole("button", { name: /^拖动第 1 版 / }).focus();
      await takeUp(fang, "到第 1 版的位置");
      await fang.keyboard.press("ArrowRight");
      await expect(said(fang, "到第 2 版的位置")).toBeAttached();
      await fang.keyboard.press("Space");
      await expect(sheets.first()).toHaveAccessibleName(`第 1 版 ${names[1]}`, soon);
      await fang.getByRole("button", { name: "撤销", exact: true }).click();
      await expect(sheets.first()).toHaveAccessibleName(`第 1 版 ${names[0]}`, soon);
      await expectAnswered(fang);
      const first = fang.getByRole("article", { name: /^第 1 版 / });
      await first.getByRole("button", { name: /更多操作$/ }).click();
      await fang.getByRole("menuitem", { name: "改版名和责编" }).click();
      const dialog = fang.getByRole("dialog", { name: "第 1 版的设置" });
      await dialog.getByLabel("截稿时刻").fill("23:59");
      await dialog.getByRole("button", { name: "保存" }).click();
      await expect(dialog.getByLabel("截稿时刻")).toHaveAccessibleDescription(/不能晚于/);
      await dialog.getByLabel("截稿日期").fill(addDays(day, -1));
      await dialog.getByRole("button", { name: "保存" }).click();
      await expect(dialog).toHaveCount(0);
      await expect(sheets.first()).toContainText("截稿 23:59", soon);
    });
  });

  test("管 keeps a day off, and 方格 is asked before she makes a paper for it", async () => {
    const free = addDays(day, 1);
    const guan = await people.at("guan");
    await guan.goto("/desk/settings/free-days");
    await guan.getByLabel("第一天").fill(free);
    await guan.getByLabel("名称").fill("馆庆");
    await guan.getByRole("button", { name: "添加", exact: true }).click();
    await guan.getByRole("button", { name: "保存休刊日" }).click();
    await expect(guan.getByText("已保存")).toBeVisible();
    const fang = await people.at("fang");
    await fang.goto(`/desk/issues?month=${free.slice(0, 7)}&date=${free}`);
    await expect(fang.getByRole("table").getByText("休 馆庆")).toBeVisible();
    const form = fang.getByRole("form", { name: "建一期" });
    await form.getByRole("button", { name: "建这一期" }).click();
    await expect(form.getByLabel("日期")).toHaveAccessibleDescription(/休刊（馆庆）/);
    await form.getByLabel("休刊日也出").check();
    await form.getByLabel("版面结构").selectOption({ index: 1 });
    await form.getByRole("button", { name: "建这一期" }).click();
    await fang.waitForURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
  });
});
