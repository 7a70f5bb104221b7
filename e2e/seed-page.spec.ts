import { expect, type Page, test } from "@playwright/test";
import { layOutPage } from "./issue-room";
import { People } from "./people";
import {
  arrangeByKeyboard,
  dayInWords,
  isSeedMissing,
  keepOnPageOne,
  ownHeadline,
  passThreeReviews,
  printOnBroadsheet,
  readText,
  removePagesBut,
  signOffAndRelease,
  storiesOf,
  undoAndRedo,
  whySkipped,
} from "./seed-page";
import { type House, startServer } from "./server";

test.describe("the seed page", () => {
  test.skip(isSeedMissing, whySkipped);

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

  test("from the text of a printed page to an issue that readers read, everyone at their own desk", async () => {
    test.setTimeout(900_000);
    const pageAddress = await test.step("方格 imports the page", async () => {
      const fang = await people.at("fang");
      await readText(fang);
      await undoAndRedo(fang);
      return keepOnPageOne(fang);
    });
    const issueAddress = pageAddress.replace(/\/pages\/\d+$/, "");

    const stories =
      await test.step("方格 leaves one page, orders it and starts proofing", async () => {
        const fang = await people.at("fang");
        await fang.goto(issueAddress);
        await removePagesBut(fang, 1);
        await arrangeByKeyboard(fang);
        return storiesOf(fang);
      });
    expect(stories).toHaveLength(10);

    await test.step("the drafts are submitted and pass three reviews by three people, each working down the list", () =>
      passThreeReviews(people, stories));

    await test.step("管一鸣 sets the pages to a broadsheet's size, and 方格 has this one laid out", async () => {
      await printOnBroadsheet(await people.at("guan"));
      await layOutPage(await people.at("fang"), pageAddress);
    });

    await test.step("the page is taken to proof, and 白露, 言午 and 文静 read it", async () => {
      const fang = await people.at("fang");
      await fang.goto(issueAddress);
      await fang.getByRole("button", { name: "开始校对" }).click();
      await expect(fang.locator("[data-state=proofing]").first()).toBeVisible();
      for (const [who, round] of [
        ["bai", "一校"],
        ["yan", "二校"],
        ["wen", "三校"],
      ] as const)
        await readProof(await people.at(who), pageAddress, round);
    });
    await test.step("秦若谷 signs the issue off, 裴见山 releases it ahead of its time", () =>
      signOffAndRelease(people, issueAddress));

    await test.step("a reader comes to the front page and reads", async () => {
      await read(await people.reader());
    });
  });
});

async function readProof(page: Page, address: string, round: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("article")).toHaveCount(10);
  await page.getByRole("textbox", { name: "校对意见" }).fill("通读一遍，没有改动。");
  await page.getByRole("button", { name: `交${round}` }).click();
  await expect(page.getByRole("listitem").filter({ hasText: round })).toContainText("没有改动");
}

/** Front page, issue, page, story: each reached by the link before it. */
async function read(page: Page): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("link", { name: ownHeadline }).first()).toBeVisible();
  await page
    .getByRole("navigation", { name: "本报" })
    .getByRole("link", { name: "今日报纸" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(dayInWords);
  await page.getByRole("link", { name: "第01版 时政动态" }).click();
  await expect(page.getByRole("article")).toHaveCount(10);
  await page.getByRole("heading", { name: ownHeadline }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // The column break of the printed page is closed, and its half-width marks are full-width.
  await expect(page.getByText("加快建设山东省黄河流域高质量发展区域计量测试中心。")).toBeVisible();
}
