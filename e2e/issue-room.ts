import { expect, type Locator, type Page } from "@playwright/test";
import type { People } from "./people";

export const pageOf = (page: Page, number: number): Locator =>
  page.getByRole("region", { name: new RegExp(`^第 ${number} 版 `) });

export const stories = (card: Locator): Locator =>
  card.getByRole("listitem").filter({ has: card.page().getByRole("link") });

export const pool = (page: Page): Locator => page.getByRole("region", { name: "待用稿" });

/** The mark of an issue that is out: stories in the pool beside it may be published too, and say 已发布. */
export const publishedMark = (page: Page): Locator =>
  page.locator("[data-state=published]", { hasText: "已出版" }).first();

export const handle = (where: Page | Locator, title: string): Locator =>
  where.getByRole("button", { name: `拖动《${title}》` });

/** What a screen reader was told of a drag. */
export const said = (page: Page, words: string): Locator =>
  page.getByRole("status").getByText(words);

/** Takes up what has the focus, without a mouse. Its keys are heard from the browser's next turn on. */
export async function takeUp(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Space");
  await expect(said(page, words)).toBeAttached();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

export async function pageMenu(page: Page, number: number, item: string): Promise<void> {
  await chooseIn(page, new RegExp(`^《?第 ${number} 版.*更多操作$`), item);
}

export async function storyMenu(page: Page, title: string, item: string): Promise<void> {
  await chooseIn(page, `${title}：更多操作`, item);
}

/** A menu chosen from just before may still be going: the one that was asked for is meant, by the name of its button. */
async function chooseIn(page: Page, name: string | RegExp, item: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("menu", { name }).getByRole("menuitem", { name: item }).click();
}

/** Removes an empty page, and says yes when asked. */
export async function removePage(page: Page, number: number): Promise<void> {
  await pageMenu(page, number, "删去这一版");
  await page.getByRole("dialog").getByRole("button", { name: "删去", exact: true }).click();
}

/** From the pool to a page, by the menu; done when the server has answered: the room asks it other things meanwhile. */
export async function place(page: Page, title: string, number: number): Promise<void> {
  await pool(page)
    .getByRole("button", { name: `把《${title}》放上版` })
    .click();
  await page.getByRole("menuitem", { name: `到第 ${number} 版` }).click();
  await expectAnswered(page);
}

/** The board shows a move before the server has answered; what was not sent yet goes with the page. */
export const expectAnswered = (page: Page): Promise<void> =>
  expect(page.locator("[aria-busy=true]")).toHaveCount(0);

/** What the boxes of a page's board say of their words is last said when the browser has counted them. */
export const expectCounted = (page: Page): Promise<void> =>
  expect(page.locator("[data-board-overlay]:not([aria-busy])")).toBeVisible();

/** With the mouse held down, in steps, as a hand does it: on what stands still, for the room may be drawing its last act. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  const end = await to.boundingBox();
  if (!end) throw new Error("nowhere to drop");
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
  await expect(page.getByRole("status").getByText(/在第 \d+ 版第 \d+ 条的位置/)).toBeAttached();
  await page.mouse.up();
}

export async function readProof(page: Page, address: string, round: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: `交${round}` }).click();
  await expect(reading(page, round)).toContainText("没有改动");
}

/** A reading of the page as it stands: one of an earlier page is listed too, and says so. */
export const reading = (page: Page, round: string): Locator =>
  page.locator("li[data-read]", { hasText: round });

export async function storyAddress(page: Page, title: string): Promise<string> {
  const href = await page.getByRole("link", { name: title }).first().getAttribute("href");
  if (!href) throw new Error(`${title} is no link`);
  return href;
}

export async function changeHeadline(page: Page, story: string, headline: string): Promise<void> {
  await page.goto(`${story}?mode=edit`);
  await page.getByRole("textbox", { name: "主题" }).fill(headline);
  await expect(page.getByText("已改动签发稿，重新进入三审。")).toBeVisible();
}

/** Makes the issue of a day from the calendar's form and leaves it one page with one story. @returns its room. */
export async function makeOnePageIssue(page: Page, date: string, title: string): Promise<string> {
  await page.goto(`/desk/issues?month=${date.slice(0, 7)}&date=${date}`);
  const form = page.getByRole("form", { name: "建一期" });
  await form.getByRole("button", { name: "建这一期" }).click();
  await page.waitForURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
  for (const number of [4, 3, 2]) {
    await removePage(page, number);
    await expect(pageOf(page, number)).toHaveCount(0);
  }
  await place(page, title, 1);
  await expect(stories(pageOf(page, 1))).toHaveText([new RegExp(title)]);
  await page.getByRole("button", { name: "开始校对" }).click();
  await expect(page.locator("[data-state=proofing]").first()).toBeVisible();
  const room = new URL(page.url()).pathname;
  await layOutPage(page, `${room}/pages/1`);
  await page.goto(room);
  return room;
}

/** Lays out a page automatically on its board, and waits until that is kept. */
export async function layOutPage(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/layout`);
  await page.getByRole("button", { name: "自动排版", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "撤销：自动排好了整版" })).toBeEnabled();
}

/** 一校 二校 三校 by the three proofreaders. */
export async function readThrice(people: People, address: string): Promise<void> {
  await readProof(await people.at("bai"), address, "一校");
  await readProof(await people.at("yan"), address, "二校");
  await readProof(await people.at("wen"), address, "三校");
}
