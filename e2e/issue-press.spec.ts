import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { addDays } from "@/core/text/zoned-time";
import { letReleaseTimePass } from "@/db/seed/let-release-time-pass";
import {
  changeHeadline,
  makeOnePageIssue,
  pageOf,
  publishedMark,
  reading,
  readProof,
  readThrice,
  stories,
  storyAddress,
  storyMenu,
} from "./issue-room";
import { People } from "./people";
import { type House, openingDay, startServer } from "./server";
import { decide } from "./story-desk";

/** Copy of the demo that stands on no page. */
const approved = "老街落叶暂缓清扫";
const photo = "门开着的房子";
const waiting = "一把青菜的十四个小时";

const today = openingDay();
/** Days the demo has no issue for: one to come and one gone by. */
const day = addDays(today, 40);
const past = addDays(today, -9);

/** Proofs, 付印 and release, told in order: each journey goes on where the last one ended. */
test.describe("an issue goes to press", () => {
  test.describe.configure({ mode: "serial", timeout: 600_000 });
  let dataDir: string;
  let house: House;
  let people: People;
  /** The room of the issue that is to come. */
  let room = "";

  test.beforeAll(async ({ browser }) => {
    dataDir = await mkdtemp(join(tmpdir(), "masthead-e2e-press-"));
    house = await startServer({ dataDir });
    people = new People(browser, house.url);
  });
  test.afterAll(async () => {
    await people?.leave();
    await house?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  test("corrections are made before 付印, and a page changed after its proofs names itself and asks for a new third reading", async () => {
    room = await makeOnePageIssue(await people.at("fang"), day, approved);
    await readProof(await people.at("bai"), `${room}/pages/1`, "一校");
    await readProof(await people.at("yan"), `${room}/pages/1`, "二校");
    const wen = await people.at("wen");
    await wen.goto(`${room}/pages/1`);
    await wen.getByLabel("标出的改动数").fill("1");
    await wen.getByLabel("校对意见").fill("题目太实。");
    await wen.getByRole("button", { name: "交三校" }).click();
    await expect(reading(wen, "三校")).toContainText("改动 1 处");
    await expect(reading(wen, "三校")).toContainText("题目太实。");
    const fang = await people.at("fang");
    await fang.goto(room);
    const faults = fang.getByRole("region", { name: /^付印前检查/ }).getByRole("listitem");
    await expect(faults).toHaveCount(1);
    await expect(faults).toContainText("三校");
    await storyMenu(fang, approved, "改版上标题");
    await stories(pageOf(fang, 1)).getByRole("textbox", { name: "主题" }).fill("落叶先留两周");
    await fang.getByRole("button", { name: "用在这一版" }).click();
    await expect(faults).toContainText("第 1 版在三校以后改过，三校作废。请再读一次三校。");
    await readProof(wen, `${room}/pages/1`, "三校");
    await fang.goto(room);
    await expect(fang.getByText("可以付印。", { exact: true })).toBeVisible();
  });

  test("an issue edited after 付印 is not released: 秦若谷 reads why, takes 付印 back with a reason and signs again", async () => {
    const qin = await people.at("qin");
    await qin.goto(room);
    await qin.getByRole("button", { name: /^付印 .*第1版$/ }).click();
    await expect(qin.locator("[data-state=signed-off]").first()).toBeVisible();
    const shen = await people.at("shen");
    const story = await storyAddress(qin, "落叶先留两周");
    await changeHeadline(shen, story, "老街落叶缓扫两周");
    await qin.goto(room);
    await expect(qin.getByText(/付印以后第 1 版的《老街落叶缓扫两周》改过了/)).toBeVisible();
    await expect(qin.getByRole("button", { name: /^立即发布/ })).toBeDisabled();
    await qin.getByRole("button", { name: "撤销付印" }).click();
    const dialog = qin.getByRole("dialog", { name: "撤销付印" });
    await dialog.getByLabel("为什么撤销").fill("一版标题有改动。");
    await dialog.getByRole("button", { name: "撤销付印" }).click();
    await expect(qin.locator("[data-state=proofing]").first()).toBeVisible();
    await qin.goto(story);
    await decide(qin, "签发", "已上版", "改得对。");
    await readProof(await people.at("wen"), `${room}/pages/1`, "三校");
    await qin.goto(room);
    await qin.getByRole("button", { name: /^付印 .*第1版$/ }).click();
    await expect(qin.locator("[data-state=signed-off]").first()).toBeVisible();
    await expect(qin.getByText("秦若谷已付印，内容已冻结，到时间自动发布。")).toBeVisible();
  });

  test("an issue whose hour has passed offers to go out at once, and readers have it", async () => {
    const late = await makeOnePageIssue(await people.at("fang"), past, photo);
    await readThrice(people, `${late}/pages/1`);
    const qin = await people.at("qin");
    await qin.goto(late);
    await expect(qin.getByLabel("发布时间已过，付印后立即发布")).toBeChecked();
    await qin.getByRole("button", { name: /^付印并立即发布/ }).click();
    await expect(publishedMark(qin)).toBeVisible();
    const reader = await people.reader();
    expect((await reader.goto(`/issues/${past}`))?.status()).toBe(200);
    await expect(reader.getByText(photo).first()).toBeVisible();

    await test.step("taken back with a notice, nothing but the notice stays at its address", async () => {
      await qin.getByRole("button", { name: "撤回本期" }).click();
      const dialog = qin.getByRole("dialog", { name: "撤回本期" });
      await dialog.getByLabel("给读者的说明").fill("本期因印制差错全部撤回。");
      await dialog.getByRole("button", { name: "撤回本期" }).click();
      await expect(qin.locator("[data-state=withdrawn]").first()).toBeVisible();
      expect((await reader.goto(`/issues/${past}`))?.status()).toBe(410);
      await expect(reader.getByText("本期因印制差错全部撤回。")).toBeVisible();
      await expect(reader.getByText(photo)).toHaveCount(0);
    });
  });

  test("a release that came due while the server was down happens once, by one of two servers, and raises an alarm", async ({
    browser,
  }) => {
    await house.kill();
    letReleaseTimePass(dataDir, 47);
    // Two at once on one folder: each has a clock, and one of them releases.
    const [first, second] = await Promise.all([startServer({ dataDir }), startServer({ dataDir })]);
    house = first;
    await people.leave();
    people = new People(browser, first.url);
    const qin = await people.at("qin");
    await qin.goto("/desk");
    const alarm = /的报纸晚了 (4[789]|5\d) 分钟才出版/;
    await expect(qin.getByRole("region", { name: "告警" }).getByText(alarm)).toBeVisible();
    await qin.goto(room);
    await expect(publishedMark(qin)).toBeVisible();
    const here = qin.getByRole("region", { name: "告警" });
    await expect(here.getByText(alarm)).toBeVisible();
    await qin.getByText(/这一期的记录/).click();
    await expect(qin.getByRole("listitem").filter({ hasText: "发布了 1 篇稿件" })).toHaveCount(1);
    await here.getByRole("button", { name: "知道了" }).click();
    await expect(here).toHaveCount(0);
    await qin.goto("/desk");
    await expect(qin.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(qin.getByText(alarm)).toHaveCount(0);
    for (const server of [first, second])
      expect((await fetch(`${server.url}/issues/${day}`)).status).toBe(200);
    await second.stop();
  });

  test("秦若谷 shows readers one story before any issue does", async () => {
    const xu = await people.at("xu");
    await xu.goto("/desk/stories?view=all&state=review");
    const story = await storyAddress(xu, waiting);
    await xu.goto(story);
    await decide(xu, "通过，送三审", "待三审");
    const qin = await people.at("qin");
    await qin.goto(story);
    await decide(qin, "签发", "已签发");
    await qin.getByRole("button", { name: "网络先发…" }).click();
    await qin.getByRole("dialog").getByRole("button", { name: "网络先发" }).click();
    await expect(qin.getByText("已发布", { exact: true }).first()).toBeVisible();
    const reader = await people.reader();
    await reader.goto("/sections/economy");
    await reader.getByRole("link", { name: waiting }).first().click();
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(waiting);

    await test.step("a word of it is put right: read again, signed again, and readers are told", async () => {
      await changeHeadline(await people.at("gu"), story, `${waiting}（更新）`);
      await reader.reload();
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText(waiting);
      await qin.goto(story);
      await decide(qin, "签发", "已签发", "改得对。");
      await qin.getByRole("button", { name: "发布更正…" }).click();
      const asking = qin.getByRole("dialog", { name: "发布更正" });
      await asking.getByRole("button", { name: "发布更正" }).click();
      await expect(asking.getByLabel("给读者的说明")).toHaveAccessibleDescription(/说明/);
      await asking.getByLabel("给读者的说明").fill("标题已补充。");
      await asking.getByRole("button", { name: "发布更正" }).click();
      await expect(asking).toBeHidden();
      await reader.reload();
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`${waiting}（更新）`);
      await expect(reader.getByText("标题已补充。")).toBeVisible();
    });

    await test.step("withdrawn, its address says why and shows no word of it", async () => {
      await qin.getByRole("button", { name: "撤稿…" }).click();
      const asking = qin.getByRole("dialog", { name: "撤稿" });
      await asking.getByLabel("给读者的说明").fill("应当事人要求撤下。");
      await asking.getByRole("button", { name: "撤稿" }).click();
      await expect(qin.getByText("已撤稿", { exact: true }).first()).toBeVisible();
      expect((await reader.reload())?.status()).toBe(410);
      await expect(reader.getByText("应当事人要求撤下。")).toBeVisible();
      await expect(reader.getByText(waiting)).toHaveCount(0);
    });
  });
});
