import { expect, type Locator, type Page, test } from "@playwright/test";
import { newspaperDate } from "@/core/text/newspaper-date";
import { addDays } from "@/core/text/zoned-time";
import { expectAlive } from "./alive";
import { expectOpenToAll } from "./axe";
import { People } from "./people";
import { type House, startServer } from "./server";

const panel = (page: Page): Locator => page.getByRole("tabpanel");
const box = (page: Page, name: RegExp | string): Locator =>
  page.locator("[data-box-id]").filter({ visible: true }).and(page.getByLabel(name));
const saved = (page: Page) => expect(page.getByText("已保存")).toBeVisible();

test.describe("方格 has a page laid out", () => {
  test.describe.configure({ timeout: 300_000 });
  let house: House;
  let people: People;
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    house = await startServer();
    people = new People(browser, house.url);
  });
  test.afterAll(async () => {
    await people?.leave();
    await house?.stop();
  });

  test("on the paper's own format: a proposal, a template of it, and an ad at 22:40", async () => {
    const guan = await people.at("guan");
    await test.step("管一鸣 sets the format, and is told what does not fit the paper", async () => {
      await guan.goto("/desk/settings/format");
      await guan.getByLabel("用纸").selectOption("si-kai");
      await expect(guan.getByRole("img", { name: "版心示意：6 栏，84 行" })).toBeVisible();
      await guan.getByLabel("每栏行数").fill("95");
      await expect(guan.getByText("版心太大", { exact: false })).toBeVisible();
      await expect(guan.getByRole("button", { name: "保存开本" })).toBeDisabled();
      await guan.getByLabel("每栏行数").fill("84");
      await expect(guan.getByLabel("用纸")).toHaveValue("si-kai");
      await guan.getByRole("button", { name: "保存开本" }).click();
      await saved(guan);
      await expectOpenToAll(guan);
    });

    await test.step("and the rate card", async () => {
      await guan.goto("/desk/settings/rates");
      await guan.getByRole("button", { name: "添加规格" }).click();
      const size = guan.getByRole("group", { name: /^第 \d+ 种规格$/ }).last();
      await size.getByLabel("栏宽").fill("7");
      await guan.getByRole("button", { name: "保存刊例" }).click();
      await expect(size.getByText("这种规格还没有名称", { exact: false })).toBeVisible();
      await expect(size.getByText("宽度要在 1 到 6 栏之间", { exact: false })).toBeVisible();
      await size.getByLabel("名称").fill("底角");
      await size.getByLabel("栏宽").fill("2");
      await size.getByLabel("行高").fill("12");
      await guan.getByRole("button", { name: "保存刊例" }).click();
      await saved(guan);
      await expectOpenToAll(guan);
    });

    /** The paper that is being made. */
    const tomorrow = addDays(house.today, 1);
    const fang = await people.at("fang");
    await fang.goto(`/desk/issues?month=${tomorrow.slice(0, 7)}`);
    const room = await fang
      .getByRole("table")
      .getByRole("link", { name: new RegExp(`^${newspaperDate(tomorrow, "zh-CN")}：`) })
      .getAttribute("href");
    await fang.goto(`${room}/pages/1/layout`);

    const weights = () => panel(fang).getByLabel(/的分量$/);
    const first = panel(fang).getByRole("region", { name: "第 1 种" });
    await test.step("another 头条 gives another page: it is taken, taken back and taken again", async () => {
      await fang.getByRole("tab", { name: "自动" }).click();
      await weights().nth(1).selectOption("头条");
      await panel(fang).getByRole("button", { name: "排出几种" }).click();
      await expect(first).toBeVisible();
      await expectOpenToAll(fang);
      await first.getByRole("button", { name: "用这一种" }).click();
      await fang.getByRole("button", { name: "撤销：自动排版：第 1 种" }).click();
      await fang.getByRole("button", { name: "重做：自动排版：第 1 种" }).click();
      await expect(fang.getByRole("button", { name: "撤销：自动排版：第 1 种" })).toBeEnabled();
    });

    await test.step("while others are sought the board goes on, and closing the panel gives them up", async () => {
      let answer = () => {};
      const question = "**/api/desk/layouts/propose";
      await fang.route(question, async (asked) => {
        await new Promise<void>((go) => (answer = go));
        await asked.continue().catch(() => undefined);
      });
      const givenUp = fang.waitForEvent("requestfailed", (sent) => /propose$/.test(sent.url()));
      await panel(fang).getByRole("button", { name: "排出几种" }).click();
      await expect(panel(fang).getByRole("progressbar", { name: "正在排版" })).toBeVisible();
      const standing = fang.getByText(/已保存 · 第 [\d,]+ 次改动/);
      for (const turn of ["撤销", "重做"]) {
        const before = (await standing.textContent()) ?? "";
        await fang.getByRole("button", { name: `${turn}：自动排版：第 1 种` }).click();
        await expect(standing).not.toHaveText(before);
      }
      await fang.getByRole("tab", { name: "模板" }).click();
      await givenUp;
      answer();
      await fang.unroute(question);
      await fang.getByRole("tab", { name: "自动" }).click();
      await expect(panel(fang).getByRole("progressbar")).toHaveCount(0);
      await expect(first).toHaveCount(0);
    });

    await test.step("what was said of its stories is kept on the page", async () => {
      await panel(fang).getByRole("button", { name: "记到版上" }).click();
      await expect(weights().nth(1).locator("option:checked")).toHaveText("现为头条");
      await expect(weights().nth(0).locator("option:checked")).toHaveText("照上版");
      await saved(fang);
    });

    await test.step("part of another is taken, and the rest laid out around it", async () => {
      await weights().nth(2).selectOption("头条");
      await panel(fang).getByRole("button", { name: "排出几种" }).click();
      await first.getByRole("button", { name: "只用一部分…" }).click();
      await first
        .getByRole("button", { name: /^留下：/ })
        .first()
        .click();
      await first.getByRole("button", { name: "留下 1 个框，重排其余" }).click();
      await expect(
        fang.getByRole("button", { name: "撤销：自动排版：留下选中的，重排其余" }),
      ).toBeEnabled();
    });

    await test.step("the page is kept as a template, and offered as it would be filled", async () => {
      await fang.getByRole("tab", { name: "模板" }).click();
      await panel(fang).getByLabel("模板名称").fill("要闻头版");
      await panel(fang).getByRole("button", { name: "把这个版存成模板" }).click();
      await panel(fang).getByText("全部模板（1）").click();
      await panel(fang).getByRole("button", { name: "找合适的模板" }).click();
      const offered = panel(fang).getByRole("region", { name: "要闻头版" });
      await expectOpenToAll(fang);
      await offered.getByRole("button", { name: "套用" }).click();
      await expect(offered).toHaveCount(0);
    });

    await test.step("an ad comes in: its client is asked for, and the stories it displaces move together", async () => {
      await fang.getByRole("tab", { name: "广告" }).click();
      await panel(fang).getByRole("button", { name: "找地方放" }).click();
      await expect(panel(fang).getByText("请写上广告客户", { exact: false })).toBeVisible();
      await panel(fang).getByLabel("规格").selectOption("half-foot");
      await panel(fang).getByLabel("客户").fill("望江百货");
      await panel(fang).getByLabel("放在哪里").selectOption({ index: 1 });
      await panel(fang).getByRole("button", { name: "找地方放" }).click();
      const best = panel(fang).getByRole("region", { name: "最好的放法" });
      await expect(best).toContainText("放在第");
      await expectOpenToAll(fang);
      await best.getByRole("button", { name: "这样放" }).click();
      await expect(box(fang, /望江百货/)).toHaveCount(1);
      await expect(fang.getByRole("button", { name: "撤销：放上广告：望江百货" })).toBeEnabled();
    });

    await test.step("a story too long for its box goes on on page 2, and is brought back whole", async () => {
      await fang.goto(`${room}/pages/2/layout`);
      await expectAlive(fang);
      await box(fang, /^稿件/).first().focus();
      await fang.keyboard.press("Delete");
      await saved(fang);
      await fang.goto(`${room}/pages/1/layout`);
      await expectAlive(fang);
      const story = box(fang, /^稿件/).first();
      await story.focus();
      await fang.keyboard.press("Shift+Alt+ArrowUp");
      await fang.keyboard.press("Shift+Alt+ArrowUp");
      await expect(story).toHaveAttribute("aria-label", /超 [\d,]+ 字/);
      await fang.getByRole("tab", { name: "导读" }).click();
      const jump = panel(fang).getByRole("region", { name: "转版" });
      await jump.getByLabel("转到").selectOption("2");
      await jump.getByRole("button", { name: "转到那个版" }).click();
      await expect(jump.getByText("下转第 2 版", { exact: false })).toBeVisible();
      await expect(story).not.toHaveAttribute("aria-label", /超 [\d,]+ 字/);
      // The step is older than the jump: the story still goes on there, whichever way it is turned.
      await fang.getByRole("button", { name: /^撤销：/ }).click();
      await fang.getByRole("button", { name: /^重做：/ }).click();
      await expect(jump.getByText("下转第 2 版", { exact: false })).toBeVisible();
      await jump.getByRole("button", { name: "取消转版" }).click();
      await expect(jump.getByText(/超 [\d,]+ 字/)).toBeVisible();
    });

    await test.step("导读 is put where the stories were, and lists what is ticked in the order it is given", async () => {
      await expect(panel(fang).getByText("这个版没有导读框", { exact: false })).toBeVisible();
      const stories = box(fang, /^稿件/);
      for (let left = await stories.count(); left > 0; left--) {
        await stories.first().focus();
        await fang.keyboard.press("Delete");
        await expect(stories).toHaveCount(left - 1);
      }
      await fang.getByRole("button", { name: "加别的框" }).click();
      await fang.getByRole("menuitem", { name: "导读" }).click();
      const contents = panel(fang).getByRole("region", { name: "导读" });
      const ticked = contents.getByRole("checkbox", { checked: true });
      await expect(ticked).not.toHaveCount(0);
      const [first] = await contents.getByRole("listitem").allInnerTexts();
      await contents.getByRole("button", { name: /下移$/ }).first().click();
      await expect(contents.getByRole("listitem").nth(1)).toContainText(first ?? "");
      await expect(fang.getByRole("button", { name: "撤销：改导读" })).toBeEnabled();
      await expectOpenToAll(fang);
    });
  });
});
