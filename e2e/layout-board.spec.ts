import { expect, type Locator, type Page, test } from "@playwright/test";
import { newspaperDate } from "@/core/text/newspaper-date";
import { addDays } from "@/core/text/zoned-time";
import { expectOpenToAll } from "./axe";
import { expectCounted, pageMenu } from "./issue-room";
import { openingDay } from "./server";
import { closeDesks, openDesk } from "./sign-in";

const day = addDays(openingDay(), 2);

test.afterEach(closeDesks);

const boxes = (page: Page): Locator => page.locator("[data-box-id]");
const storyBoxes = (page: Page): Locator => page.locator("[data-box-id][data-kind=story]");
/** Each box as it is told to who cannot see it: what it is, where it stands, how it fits, once that is counted. */
const told = async (page: Page): Promise<readonly (string | null)[]> => {
  await expectCounted(page);
  return boxes(page).evaluateAll((all) => all.map((box) => box.getAttribute("aria-label")));
};
const status = (page: Page, words: string | RegExp): Locator =>
  page.getByRole("status").filter({ hasText: words });

/** Characters that a box says are over. */
const overOf = async (box: Locator): Promise<number> => {
  await expectCounted(box.page());
  const label = (await box.getAttribute("aria-label")) ?? "";
  return Number(/超 ([\d,]+) 字/.exec(label)?.[1]?.replaceAll(",", "") ?? 0);
};

async function openBoard(page: Page): Promise<void> {
  await page.goto(`/desk/issues?month=${day.slice(0, 7)}`);
  await page
    .getByRole("table")
    .getByRole("link", { name: new RegExp(`^${newspaperDate(day, "zh-CN")}：`) })
    .click();
  await pageMenu(page, 1, "排版");
  await page.getByRole("toolbar", { name: "排版工具" }).waitFor();
}

/** Takes hold of a box at its foot and drags it by so many pixels; `while` looks on before it is let go. */
async function dragFoot(page: Page, box: Locator, by: number, look: () => Promise<void>) {
  await box.click();
  const foot = await box.locator("[data-edges=s]").boundingBox();
  if (!foot) throw new Error("the box has no foot to take hold of");
  const [x, y] = [foot.x + foot.width / 2, foot.y + foot.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by / 2, { steps: 3 });
  await page.mouse.move(x, y + by, { steps: 3 });
  await look();
  await page.mouse.up();
}

test("方格 lays out a page, 秦 takes it over, and nothing is lost", async ({ browser }) => {
  test.setTimeout(420_000);
  const fang = await openDesk(browser, "fang");
  await openBoard(fang);
  const board = fang.url();
  const first = storyBoxes(fang).first();

  await test.step("the page is laid out by one button, and that is one act to take back", async () => {
    const before = await told(fang);
    await fang.getByRole("button", { name: "自动排版", exact: true }).click();
    await expect(status(fang, "自动排好了整版")).toBeAttached();
    await expect(storyBoxes(fang)).not.toHaveCount(0);
    const laidOut = await told(fang);
    await fang.getByRole("button", { name: "撤销：自动排好了整版" }).click();
    await expect.poll(() => told(fang)).toEqual(before);
    await fang.getByRole("button", { name: "重做：自动排好了整版" }).click();
    await expect.poll(() => told(fang)).toEqual(laidOut);
    await expect(status(fang, /^已保存/)).toBeVisible();
  });

  await test.step("a story taken off lies at the side, and comes back by one press", async () => {
    const laidOut = await told(fang);
    const name = (await first.getAttribute("aria-label")) ?? "";
    const title = /《(.*?)》/.exec(name)?.[1] ?? "";
    await first.focus();
    await fang.keyboard.press("Delete");
    const place = fang.getByRole("button", { name: `《${title}》上版`, exact: true });
    await place.click();
    await expect(status(fang, `稿件《${title}》上版了`)).toBeAttached();
    await expect(place).toHaveCount(0);
    await fang.keyboard.press("Control+z");
    await expect(place).toBeVisible();
    await fang.keyboard.press("Control+z");
    await expect.poll(() => told(fang)).toEqual(laidOut);
  });

  await test.step("while a box is made smaller, its label says how many characters are over", async () => {
    const label = first.locator("[data-fit]");
    await dragFoot(fang, first, -20, async () => {
      await expect(label).toHaveText(/^超 [\d,]+ 字/);
    });
    await expect(first).toHaveAttribute("aria-label", /超 [\d,]+ 字/);
    await expect(status(fang, /^已保存/)).toBeVisible();
  });

  await test.step("what is over is struck out beside the page, and the box follows", async () => {
    await fang.getByRole("tab", { name: "删减" }).click();
    const text = fang.getByRole("textbox", { name: /^稿件文字/ });
    await expect(status(fang, /^还要删 [\d,]+ 字/)).toBeVisible();
    const over = await overOf(first);
    await text.locator("p:not([data-role=credits]) [data-kind=over]").first().click();
    await fang.keyboard.type("不能添字");
    await fang.keyboard.press("Control+Shift+End");
    await fang.keyboard.press("Delete");
    await expect(text.locator("[data-kind=cut]").first()).toBeVisible();
    await expect(text).not.toContainText("不能添字");
    await expect.poll(() => overOf(first)).toBeLessThan(over);
    const cutTo = await overOf(first);
    await text.press("Control+z");
    await expect.poll(() => overOf(first)).toBe(over);
    await text.press("Control+Shift+z");
    await expect.poll(() => overOf(first)).toBe(cutTo);
    await fang.getByRole("button", { name: "全部恢复" }).click();
    await expect.poll(() => overOf(first)).toBe(over);
  });

  await test.step("by keyboard alone: smaller and larger again, locked, moved in vain, unlocked", async () => {
    await first.focus();
    await expectCounted(fang);
    const before = await first.getAttribute("aria-label");
    await fang.keyboard.press("Shift+ArrowUp");
    await expect(first).not.toHaveAttribute("aria-label", before ?? "");
    await fang.keyboard.press("Shift+ArrowDown");
    await expect(first).toHaveAttribute("aria-label", before ?? "");
    await fang.keyboard.press("l");
    await expect(first).toHaveAttribute("aria-label", /已锁定$/);
    await fang.keyboard.press("ArrowDown");
    const refused = fang.getByRole("alert").filter({ hasText: "已锁定。请先解锁。" });
    await expect(refused).toBeVisible();
    await fang.keyboard.press("l");
    await expect(first).toHaveAttribute("aria-label", before ?? "");
    await fang.keyboard.press("Shift+F10");
    await expect(fang.getByRole("menuitem", { name: /^锁定/ })).toBeFocused();
    await fang.keyboard.press("Escape");
    await expect(first).toBeFocused();
    await fang.keyboard.press("Escape");
    const acts = { name: "框的操作" };
    await fang.getByRole("button", acts).press("Enter");
    const all = fang.getByRole("menu", acts).getByRole("menuitem", { name: /^全选/ });
    await expect(all).toBeFocused();
    await fang.keyboard.press("Escape");
    await expect(fang.getByRole("button", acts)).toBeFocused();
  });

  await test.step("what is typed about a box is taken whole, also when the next press is on another", async () => {
    await fang.getByRole("tab", { name: "框", exact: true }).click();
    await first.click();
    await expectCounted(fang);
    const before = (await first.getAttribute("aria-label")) ?? "";
    const high = fang.getByRole("textbox", { name: "高", exact: true });
    const rows = Number(await high.inputValue()) - 1;
    await high.selectText();
    await high.pressSequentially(String(rows));
    await expect(first).toHaveAttribute("aria-label", before);
    await high.press("Enter");
    await expect(first).toHaveAttribute("aria-label", new RegExp(`高 ${rows} 行`));
    await high.fill("84");
    await high.press("Enter");
    await expect(high).toHaveValue(String(rows));
    await fang.getByRole("textbox", { name: "主题" }).fill("窗开着");
    await storyBoxes(fang).last().click();
    await expect(first).toHaveAttribute("aria-label", /《窗开着》/);
    for (const _act of ["the headline", "the height"]) await fang.keyboard.press("Control+z");
    await expect(first).toHaveAttribute("aria-label", before);
    await fang.getByRole("tab", { name: "删减" }).click();
  });

  await test.step("the screen is open to everyone, in both languages", async () => {
    await expectOpenToAll(fang);
    await fang.getByRole("tab", { name: /^问题/ }).click();
    await expectOpenToAll(fang);
    const pei = await openDesk(browser, "pei");
    await pei.goto("/desk/settings");
    await pei.getByText("English", { exact: true }).click();
    await expect(pei.getByRole("heading", { name: "Settings" })).toBeVisible();
    await pei.goto(board);
    await pei.getByRole("toolbar", { name: "Layout tools" }).waitFor();
    await storyBoxes(pei).first().click();
    await expectOpenToAll(pei);
    await pei.goto("/desk/settings");
    await pei.getByText("中文", { exact: true }).click();
    await expect(pei.getByRole("heading", { name: "设置", exact: true })).toBeVisible();
  });

  await test.step("a copy of the window is a window of its own: the page stays with the one that has it", async () => {
    const opened = fang.waitForEvent("popup");
    await fang.evaluate(() => void window.open(location.href));
    const copy = await opened;
    await expect(status(copy, "您的另一个窗口还占着这一版")).toBeVisible();
    await expect(copy.getByRole("button", { name: "自动排版", exact: true })).toBeDisabled();
    await copy.close();
    await expect(fang.getByRole("button", { name: "自动排版", exact: true })).toBeEnabled();
  });

  await test.step("秦 sees it as it goes, and takes it over with a word to 方格", async () => {
    const qin = await openDesk(browser, "qin");
    await qin.goto(board);
    await expect(status(qin, "在排这一版，您看到的就是排的样子")).toBeVisible();
    await expect(qin.getByRole("button", { name: "自动排版", exact: true })).toBeDisabled();
    const before = await told(fang);
    await first.focus();
    await fang.keyboard.press("Shift+ArrowUp");
    const now = await told(fang);
    expect(now).not.toEqual(before);
    await expect.poll(() => told(qin)).toEqual(now);
    await qin.getByRole("button", { name: "接手来排" }).click();
    await expect(qin.getByRole("button", { name: "自动排版", exact: true })).toBeEnabled();
    await storyBoxes(qin).first().focus();
    await qin.keyboard.press("Shift+ArrowUp");
    const then = await told(qin);
    expect(then).not.toEqual(now);
    await expect(status(qin, /^已保存/)).toBeVisible();
    await expect(status(fang, "接手排这一版了")).toBeVisible();
    await expect.poll(() => told(fang)).toEqual(then);
    await qin.reload();
    await expect.poll(() => told(qin)).toEqual(then);
  });
});
