import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { type FileServer, startFileServer } from "./file-server";

test.describe.configure({ mode: "serial", timeout: 180_000 });

const run = promisify(execFile);
const masthead = join(import.meta.dirname, "..", "bin", "masthead");
let home = "";
let server: FileServer;
let paper = "";

test.beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "masthead-e2e-copy-"));
  const env = { ...process.env, DATA_DIR: join(home, "data"), LC_ALL: "zh_CN.UTF-8" };
  server = await startFileServer(join(home, "www"), "paper/404.html");
  paper = `${server.url}/paper/`;
  await run(masthead, ["prepare"], { env });
  await run(masthead, ["export-site", "--out", join(home, "www", "paper"), "--base-url", paper], {
    env,
  });
});

test.afterAll(async () => {
  server.stop();
  await rm(home, { recursive: true, force: true });
});

/** What a reader's browser would complain of: files that are missing, things the page's own policy forbids. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (line) => {
    if (["error", "warning"].includes(line.type())) complaints.push(line.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

test("a reader of the copy goes from the front page through stories, pages and days as on the site itself", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(paper);
  await expect(page.getByRole("link", { name: "搜索" })).toHaveCount(0);
  await page.locator("main h2 a").first().click();
  const headline = (await page.locator("article h1").textContent()) ?? "";
  await page.getByRole("link", { name: "下一篇" }).click();
  await expect(page.locator("article h1")).not.toHaveText(headline);
  await page.getByRole("link", { name: "上一篇" }).click();
  await expect(page.locator("article h1")).toHaveText(headline);
  await page.getByRole("link", { name: "今日报纸" }).first().click();
  await expect(page).toHaveURL(/\/paper\/issues\//);
  await expect(page.locator("main")).toContainText(headline);
  await page.getByRole("link", { name: "往期" }).first().click();
  await expect(page).toHaveURL(/\/paper\/archive\//);
  expect(complaints).toEqual([]);
});

test("its pictures are there, and its small script works under the policy that the page carries", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(paper);
  for (const picture of await page.locator("main img").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(await page.locator("main img").count()).toBeGreaterThan(0);
  await page.locator("main h2 a").first().click();
  const sizeOf = () =>
    page
      .locator("article .text p")
      .first()
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const before = await sizeOf();
  await page.getByRole("button", { name: "特大", exact: true }).click();
  await expect.poll(sizeOf).toBeGreaterThan(before);
  expect(complaints).toEqual([]);
});

test("an address that is not there leads back to the paper, at any depth", async ({ page }) => {
  const answer = await page.goto(`${paper}stories/a/b/c/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "没有这个页面" })).toBeVisible();
  await page.locator("header").getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`^${paper}`));
  await expect(page.locator("main h2, main h1").first()).toBeVisible();
});
