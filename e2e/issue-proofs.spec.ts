import { expect, type Page, test } from "@playwright/test";
import { addDays } from "@/core/text/zoned-time";
import { expectOpenToAll } from "./axe";
import { expectAnswered, makeOnePageIssue, pageOf, stories, storyMenu } from "./issue-room";
import { People } from "./people";
import { type House, openingDay, startServer } from "./server";
import { saveStatus } from "./story-desk";

/** Copy of the demo that stands on no page. */
const approved = "老街落叶暂缓清扫";
/** A day the demo has no issue for. */
const day = addDays(openingDay(), 43);

const picture = (page: Page, number: number) =>
  page.getByRole("img", { name: `第 ${number} 号校样的版面图` });
const card = (page: Page, words: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: words }) });

/** Selects the first words of the story by keyboard alone. */
async function selectWords(page: Page, count: number): Promise<void> {
  await page.getByRole("combobox", { name: "稿件文字" }).selectOption({ label: approved });
  await page.getByRole("textbox", { name: `《${approved}》印出的文字` }).focus();
  await page.keyboard.press("Control+Home");
  for (let n = 0; n < count; n++) await page.keyboard.press("Shift+ArrowRight");
}

async function handIn(page: Page, round: string, corrections: string): Promise<void> {
  await page.getByRole("button", { name: `交${round}` }).click();
  const read = page.getByRole("listitem").filter({ hasText: new RegExp(`^${round}`) });
  await expect(read).toContainText(corrections);
}

test("a page is proofed three times: marked, mended, compared with its earlier proof, and read again", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const house: House = await startServer();
  const people = new People(browser, house.url);
  let address = "";
  try {
    const fang = await people.at("fang");

    await test.step("a page is laid out and its galley made", async () => {
      const guan = await people.at("guan");
      await guan.goto("/desk/settings/format");
      await guan.getByLabel("用纸").selectOption("si-kai");
      await guan.getByRole("button", { name: "保存开本" }).click();
      await expect(guan.getByText("已保存")).toBeVisible();
      const room = await makeOnePageIssue(fang, day, approved);
      address = `${room}/pages/1`;
      await fang.goto(`${address}/layout`);
      await fang.getByRole("button", { name: "自动排版" }).click();
      await expect(fang.getByText("自动排好了整版")).toBeVisible();
      await fang.goto(address);
      await fang.getByRole("button", { name: "出小样" }).click();
      await expect(picture(fang, 1)).toBeVisible({ timeout: 180_000 });
    });

    await test.step("白露 marks words by keyboard and a place by mouse, takes a mark back and brings it again", async () => {
      const bai = await people.at("bai");
      const xu = await people.at("xu");
      await xu.goto(address);
      await bai.goto(address);
      await selectWords(bai, 4);
      const form = bai.getByRole("form", { name: "新标注" });
      await expect(form.getByLabel("原文")).toHaveValue("老街落叶");
      await expect(form.getByLabel("类别")).toHaveValue("headline");
      await form.getByLabel("改成").fill("老街黄叶");
      await expect(form.getByText("计 2 个差错")).toBeVisible();
      await form.getByRole("button", { name: "标上" }).click();
      await expect(card(bai, "老街落叶")).toContainText("未处理");
      // Whoever has the proof open sees it too.
      await expect(card(xu, "老街落叶")).toContainText("未处理");
      const sheet = bai.getByRole("region", { name: /^第 1 号校样：/ });
      await sheet.click({ position: { x: 200, y: 300 } });
      await form.getByLabel("类别").selectOption("layout");
      await form.getByLabel("说明").fill("这里的栏线断了");
      await form.getByRole("button", { name: "标上" }).click();
      await expect(card(bai, "栏线断了")).toBeVisible();
      await expectOpenToAll(bai);
      await card(bai, "栏线断了").getByRole("button", { name: "撤去" }).click();
      await bai.getByRole("button", { name: "恢复" }).click();
      await expect(bai.getByRole("button", { name: "恢复" })).toHaveCount(0);
      await expect(card(bai, "栏线断了")).toBeVisible();
      await handIn(bai, "一校", "改动 2 处");
      await expect(card(bai, "栏线断了").getByRole("button", { name: "撤去" })).toHaveCount(0);
    });

    await test.step("许望舒 makes a mark a suggestion in the story, in one step", async () => {
      const xu = await people.at("xu");
      await card(xu, "老街落叶").getByRole("button", { name: "在稿件里提建议" }).click();
      await expect(xu.getByRole("insertion").first()).toHaveText("黄");
      await expect(saveStatus(xu)).toHaveText(/^已保存/);
    });

    await test.step("方格 mends one and refuses the other with a reason; the page needs a new proof", async () => {
      await fang.goto(address.replace(/\/pages.*/, ""));
      await storyMenu(fang, approved, "改版上标题");
      await stories(pageOf(fang, 1))
        .getByRole("textbox", { name: "主题" })
        .fill("老街黄叶暂缓清扫");
      await fang.getByRole("button", { name: "用在这一版" }).click();
      await expect(pageOf(fang, 1)).toContainText("老街黄叶暂缓清扫");
      await expectAnswered(fang);
      await fang.goto(address);
      await expect(fang.getByText(/第 1 号校样以后，第 1 版的《.+》改过了/)).toBeVisible();
      await card(fang, "老街落叶").getByRole("button", { name: "已改" }).click();
      await expect(card(fang, "老街落叶").getByRole("button", { name: "重新打开" })).toBeVisible();
      await card(fang, "栏线断了").getByRole("button", { name: "不改…" }).click();
      await fang.getByLabel("为什么不改").fill("印刷时是连着的");
      await card(fang, "栏线断了").getByRole("button", { name: "不改…" }).click();
      await expect(card(fang, "栏线断了")).toContainText("方格：印刷时是连着的");
    });

    await test.step("a new proof takes nothing from who is writing on the one before, and says that it is there", async () => {
      const yan = await people.at("yan");
      await yan.goto(address);
      await selectWords(yan, 2);
      await yan.getByRole("form", { name: "新标注" }).getByLabel("改成").fill("旧街");
      await fang.getByRole("button", { name: "出大样" }).click();
      await expect(picture(fang, 2)).toBeVisible({ timeout: 180_000 });
      await expect(yan.getByText("还有更新的第 2 号校样。")).toBeVisible();
      await expect(picture(yan, 1)).toBeVisible();
      await expect(yan.getByLabel("改成")).toHaveValue("旧街");
      await yan.getByRole("link", { name: "看新校样" }).click();
      await expect(picture(yan, 2)).toBeVisible();
    });

    await test.step("言午 sees that it was mended, by the mark, as text and laid over", async () => {
      const yan = await people.at("yan");
      await yan.goto(address);
      await expect(card(yan, "老街落叶")).toContainText("这份校样上已改");
      const compared = yan.getByRole("region", { name: "文字对照：第 1 号 → 第 2 号" });
      await yan.getByLabel("对照").selectOption({ index: 1 });
      await expect(compared).toBeVisible();
      await expect(compared.locator("del")).toHaveText("落");
      await expect(compared.locator("ins")).toHaveText("黄");
      await yan.getByText("拉开", { exact: true }).click();
      await expect(yan.getByRole("slider", { name: "第 1 号校样露出多少" })).toHaveValue("50");
      await expectOpenToAll(yan);
      await handIn(yan, "二校", "没有改动");
      await yan.getByRole("link", { name: "打印纸样" }).click();
      await yan.waitForURL(/\/print\?/);
      await expect(yan.getByRole("heading", { name: /第 1 版/ })).toBeVisible();
      await expectOpenToAll(yan);
    });

    await test.step("文静 reads it the third time with a correction on paper, which waits until she finds it mended", async () => {
      const wen = await people.at("wen");
      await wen.goto(address);
      const file = await wen.request.get((await picture(wen, 2).getAttribute("src")) ?? "");
      expect(file.headers()["cache-control"]).toBe("private, no-cache");
      await wen.getByLabel("另有纸样上的改动").fill("1");
      await handIn(wen, "三校", "改动 1 处");
      await wen.getByLabel("另有纸样上的改动").fill("0");
      await handIn(wen, "三校", "没有改动");
    });

    await test.step("what was found is told per 10,000 characters, to everybody their own", async () => {
      const qin = await people.at("qin");
      await qin.goto(`/desk/quality?from=${day}&to=${day}&by=page`);
      await expect(qin.getByRole("row").nth(1)).toContainText("超限");
      await expectOpenToAll(qin);
      const lu = await people.at("lu");
      await lu.goto(`/desk/quality?from=${day}&to=${day}&by=page`);
      await expect(lu.getByRole("link", { name: "版", exact: true })).toHaveCount(0);
    });
  } finally {
    await people.leave();
    await house.stop();
  }
});
