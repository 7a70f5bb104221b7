import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { newspaperDate } from "@/core/text/newspaper-date";
import { addDays } from "@/core/text/zoned-time";
import type { CastKey } from "@/db/seed/cast";
import { expectOpenToAll } from "./axe";
import { openingDay } from "./server";
import { signIn } from "./sign-in";

const pageText = readFileSync(
  join(import.meta.dirname, "..", "core", "page-text", "samples", "01-front-page.txt"),
  "utf8",
);

/** Every screen of an issue and of the import, who stands before it, and how they come to it. */
const screens: Readonly<Record<string, [CastKey, (page: Page) => Promise<unknown>]>> = {
  "the month and its issues": ["fang", (page) => page.goto("/desk/issues")],
  "the form for a new issue, refused": [
    "fang",
    async (page) => {
      await page.goto("/desk/issues");
      await page.getByLabel("日期").fill(openingDay());
      await page.getByRole("button", { name: "建这一期" }).click();
      await page.getByText(/已经有一期了/).waitFor();
    },
  ],
  "the room of an issue being proofed": ["fang", (page) => room(page, "校样")],
  "the same before the duty chief": ["qin", (page) => room(page, "校样")],
  "the room of an issue being arranged": ["fang", (page) => room(page, "编排")],
  "the room of an issue without a story": ["fang", (page) => room(page, "策划")],
  "the room of a published issue": ["qin", (page) => room(page, "已出版")],
  "the flat plan": [
    "fang",
    async (page) => {
      await room(page, "校样");
      await page.getByText("页面一览", { exact: true }).click();
      await page.getByRole("article", { name: /^第 1 版/ }).waitFor();
    },
  ],
  "days off": [
    "guan",
    async (page) => {
      await page.goto("/desk/settings/free-days");
      await page.getByRole("button", { name: /的法定假日/ }).click();
      await page
        .getByLabel(/国庆|元旦|为什么休刊/)
        .first()
        .waitFor();
    },
  ],
  "numbers and release time": [
    "fang",
    async (page) => {
      await room(page, "编排");
      await page.getByRole("button", { name: "期号与时间" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  "the settings of a page": [
    "fang",
    async (page) => {
      await room(page, "编排");
      await page.getByRole("button", { name: /^《?第 1 版.*更多操作$/ }).click();
      await page.getByRole("menuitem", { name: "改版名和责编" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  "the menu of a placed story": [
    "fang",
    async (page) => {
      await room(page, "编排");
      await placedStoryMenu(page);
    },
  ],
  "a story's titles on its page": [
    "fang",
    async (page) => {
      await room(page, "编排");
      await placedStoryMenu(page);
      await page.getByRole("menuitem", { name: "改版上标题" }).click();
      await page.getByRole("textbox", { name: "主题" }).waitFor();
    },
  ],
  "a proof, before who may read it": ["bai", (page) => proof(page)],
  "a proof, before who may not": ["lu", (page) => proof(page)],
  "withdrawing an issue": [
    "qin",
    async (page) => {
      await room(page, "已出版");
      await page.getByRole("button", { name: "撤回本期" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  "import, before there is a text": ["shen", (page) => page.goto("/desk/import")],
  "import, a text refused": [
    "shen",
    async (page) => {
      await page.goto("/desk/import");
      await page.getByRole("button", { name: "读成稿件" }).click();
      await page.getByText(/^没有文字/).waitFor();
    },
  ],
  "import, what was read": ["shen", (page) => read(page)],
  "import, onto a page that has stories": [
    "fang",
    async (page) => {
      await read(page);
      await page.getByLabel("期", { exact: true }).selectOption({ index: 1 });
      await page.getByLabel("版", { exact: true }).selectOption("1");
      await page.getByRole("button", { name: /^存为草稿并上第 1 版/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
};

/** Days from today on which the demo has an issue in each state. */
const days = { 已出版: 0, 校样: 1, 编排: 2, 策划: 3 } as const;

/** The room of the demo's issue in this state, by the calendar. */
async function room(page: Page, state: keyof typeof days): Promise<void> {
  const day = addDays(openingDay(), days[state]);
  await page.goto(`/desk/issues?month=${day.slice(0, 7)}`);
  await page
    .getByRole("table")
    .getByRole("link", { name: new RegExp(`^${newspaperDate(day, "zh-CN")}：\\s*${state}`) })
    .click();
  await page.waitForURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
  await page.getByRole("region", { name: /^第 1 版/ }).waitFor();
}

async function proof(page: Page): Promise<void> {
  await room(page, "校样");
  await page
    .getByRole("region", { name: /^第 1 版/ })
    .getByRole("heading")
    .getByRole("link")
    .click();
  await page.waitForURL(/\/pages\/1$/);
  await page.getByRole("article").first().waitFor();
}

async function placedStoryMenu(page: Page): Promise<void> {
  await page
    .getByRole("region", { name: /^第 1 版/ })
    .getByRole("list")
    .last()
    .getByRole("button", { name: /更多操作$/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "改版上标题" }).waitFor();
}

async function read(page: Page): Promise<void> {
  await page.goto("/desk/import");
  await page.getByRole("textbox", { name: "版面文字" }).fill(pageText);
  await page.getByRole("button", { name: "读成稿件" }).click();
  await page.getByText(/现在还什么都没有保存/).waitFor();
}

for (const [name, [who, visit]] of Object.entries(screens))
  test(`${name}: open to everyone, light and dark, wide and narrow`, async ({ page }) => {
    await signIn(page, who);
    await visit(page);
    await expectOpenToAll(page);
  });
