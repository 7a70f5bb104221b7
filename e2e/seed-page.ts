import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAlive } from "./alive";
import { expectAnswered, publishedMark, takeUp } from "./issue-room";
import type { People } from "./people";
import { openingDay } from "./server";
import { decide, submitStory } from "./story-desk";

/** The text of a real newspaper page. It lies beside the repository where there is one, never in it. */
const seed = join(import.meta.dirname, "..", "..", "shared", "seed", "page.txt");
export const isSeedMissing = !existsSync(seed);
export const whySkipped = "../shared/seed/page.txt is not on this machine";

/** A day no issue of the demo holds, and that is to come whenever this runs. */
const year = Number(openingDay().slice(0, 4)) + 1;
export const day = `${year}-03-15`;
export const dayInWords = `${year}年3月15日`;
export const ownHeadline = "城乡区域下好“一盘棋”";
export const storyHeadline = "下好区域协调发展“一盘棋”";
const letterHeadline = "感谢一路有您";

/** Every desk takes the stories in order, one at a time, each as soon as it comes from the desk before. */
async function relay(
  stories: readonly string[],
  desks: readonly ((story: string) => Promise<void>)[],
): Promise<void> {
  let here: readonly Promise<unknown>[] = stories.map(() => Promise.resolve());
  for (const desk of desks) {
    let free: Promise<unknown> = Promise.resolve();
    here = here.map((arrives, index) => {
      free = Promise.all([free, arrives]).then(() => desk(stories[index] ?? ""));
      return free;
    });
  }
  await Promise.all(here);
}

/** The drafts are submitted and pass three reviews by three people, each working down the list. */
export async function passThreeReviews(people: People, stories: readonly string[]): Promise<void> {
  const [fang, shen, xu, qin] = await Promise.all(
    (["fang", "shen", "xu", "qin"] as const).map((who) => people.at(who)),
  );
  if (!fang || !shen || !xu || !qin) throw new Error("somebody is missing");
  // Whoever brought the copy may submit it, and so may the editor of its section.
  const isSubmittedByEditor = (story: string) => stories.indexOf(story) < 2;
  await relay(stories, [
    async (story) => {
      if (!isSubmittedByEditor(story)) await submit(fang, story);
    },
    async (story) => {
      if (isSubmittedByEditor(story)) await submit(shen, story);
      await shen.goto(story);
      await settleDoubts(shen);
      await decide(shen, "通过，送二审", "待二审");
    },
    async (story) => {
      await xu.goto(story);
      await decide(xu, "通过，送三审", "待三审");
    },
    async (story) => {
      await qin.goto(story);
      await decide(qin, "签发", "已上版");
    },
  ]);
}

/** 管一鸣 sets the pages to a broadsheet's size. */
export async function printOnBroadsheet(guan: Page): Promise<void> {
  await guan.goto("/desk/settings/format");
  await guan.getByLabel("用纸").selectOption("dui-kai");
  await guan.getByRole("button", { name: "保存开本" }).click();
  await expect(guan.getByText("已保存")).toBeVisible();
}

/** 秦若谷 signs the issue off, 裴见山 releases it ahead of its time. */
export async function signOffAndRelease(people: People, issueAddress: string): Promise<void> {
  const qin = await people.at("qin");
  await qin.goto(issueAddress);
  await expect(qin.getByText("可以付印。", { exact: true })).toBeVisible();
  await qin.getByRole("button", { name: "付印 3月15日 第1版" }).click();
  await expect(qin.locator("[data-state=signed-off]").first()).toBeVisible();
  const pei = await people.at("pei");
  await pei.goto(issueAddress);
  await pei.getByRole("button", { name: "立即发布 3月15日 第1版" }).click();
  await expect(publishedMark(pei)).toBeVisible();
}

/** Pastes the text and sees what was read out of it, beside the source. */
export async function readText(page: Page): Promise<void> {
  await page.goto("/desk/import");
  await page.getByLabel("版面文字", { exact: true }).first().waitFor();
  await page.getByRole("textbox", { name: "版面文字" }).fill(readFileSync(seed, "utf8"));
  await page.getByRole("button", { name: "读成稿件" }).click();
  await expect(
    page.getByText("读出 10 篇，接回断栏 12 处，改全角标点 295 个。现在还什么都没有保存。"),
  ).toBeVisible();
  const doubts = page.getByRole("region", { name: /要人看的 \d+ 处/ });
  await expect(doubts.getByRole("link", { name: "第 99 行" }).first()).toBeVisible();
  await expect(doubts.getByRole("link", { name: "第 155 行" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: storyHeadline })).toBeVisible();
}

/** One join and one mark are taken back and done again; the count on the screen follows. */
export async function undoAndRedo(page: Page): Promise<void> {
  await page.getByRole("button", { name: "把第 21 行与第 19 行分开" }).click();
  await expect(page.getByText(/接回断栏 11 处/)).toBeVisible();
  await page.getByRole("button", { name: "把第 21 行接回第 19 行" }).click();
  await expect(page.getByText(/接回断栏 12 处/)).toBeVisible();
  const first = page.getByRole("button", { name: "“,”改成了“，”，点一下改回" }).first();
  await first.click();
  await expect(page.getByText(/改全角标点 294 个/)).toBeVisible();
  await page.getByRole("button", { name: "保留了原来的“,”，点一下改成“，”" }).click();
  await expect(page.getByText(/改全角标点 295 个/)).toBeVisible();
}

/** The text names neither date nor page, so both are asked. @returns the address of the page's proof. */
export async function keepOnPageOne(page: Page): Promise<string> {
  await page.getByText("没有这一期？新建一期").click();
  await page.getByLabel("出版日期").fill(day);
  await page.getByRole("button", { name: "新建这一期" }).click();
  await expect(page.getByLabel("期", { exact: true })).toContainText(dayInWords);
  await page.getByLabel("版", { exact: true }).selectOption("1");
  await expect(page.getByLabel("版名")).toHaveValue("时政动态");
  await page.getByRole("button", { name: "存为草稿并上第 1 版（10 篇）" }).click();
  await page.waitForURL(/\/desk\/issues\/[^/]+\/pages\/1$/);
  await expect(page.getByRole("heading", { name: "第 1 版 时政动态" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(10);
  return new URL(page.url()).pathname;
}

/** The stories on the page of the board, in their order. */
const placed = (page: Page) =>
  page
    .getByRole("region", { name: "第 1 版 时政动态" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("link") });

export async function removePagesBut(page: Page, kept: number): Promise<void> {
  for (const number of [4, 3, 2].filter((n) => n !== kept)) {
    const card = page.getByRole("region", { name: new RegExp(`^第 ${number} 版`) });
    await card.getByRole("button", { name: /更多操作$/ }).click();
    await page.getByRole("menuitem", { name: "删去这一版" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删去", exact: true }).click();
    await expect(card).toHaveCount(0);
  }
}

/** 头条, without a mouse, and kept: the next step leaves the board. */
export async function leadByKeyboard(page: Page): Promise<void> {
  await expectAlive(page);
  const first = placed(page).first();
  await expect(first).toContainText(storyHeadline);
  const role = first.getByRole("combobox", { name: /的版位$/ });
  await role.focus();
  await role.press("End");
  await expect(role).toHaveValue("normal");
  await role.press("Home");
  await expect(role).toHaveValue("lead");
  await expectAnswered(page);
}

/** 头条 and a headline for this page alone, without a mouse. */
export async function arrangeByKeyboard(page: Page): Promise<void> {
  await leadByKeyboard(page);
  const first = placed(page).first();
  await first.getByRole("button", { name: /更多操作$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "改版上标题" })).toBeFocused();
  await page.keyboard.press("Enter");
  const headline = first.getByRole("textbox", { name: "主题" });
  await expect(headline).toBeFocused();
  await headline.fill(ownHeadline);
  await headline.press("Enter");
  await expect(first.getByRole("link", { name: ownHeadline })).toBeVisible();
  // The last story goes up one place and down again by its handle.
  const letter = page.getByRole("button", { name: `拖动《${letterHeadline}》` });
  await letter.focus();
  await takeUp(page, `《${letterHeadline}》在第 1 版第 10 条的位置`);
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText(`《${letterHeadline}》在第 1 版第 9 条的位置`)).toBeAttached();
  await page.keyboard.press("Space");
  await expect(placed(page).nth(8)).toContainText(letterHeadline);
  await expectAnswered(page);
}

/** The addresses of the stories on the board, in their order. */
export async function storiesOf(page: Page): Promise<readonly string[]> {
  await expect(placed(page)).toHaveCount(10);
  return placed(page)
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
}

async function submit(page: Page, story: string): Promise<void> {
  await page.goto(story);
  await submitStory(page);
}

async function settleDoubts(page: Page): Promise<void> {
  const open = page.getByRole("button", { name: "已核实" });
  await expect(page.getByLabel("审稿意见").first()).toBeVisible();
  for (let left = await open.count(); left > 0; left--) {
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
}
