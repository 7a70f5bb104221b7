import { expect, type Locator, type Page, test } from "@playwright/test";
import { type House, startServer } from "./server";
import { signInAtTheDoor } from "./sign-in";

/** The part of a settings screen with this name. */
const panel = (page: Page, name: string): Locator =>
  page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });
const saved = (place: Page | Locator) => expect(place.getByText("已保存")).toBeVisible();

test.describe("管一鸣 sets the house up", () => {
  test.describe.configure({ timeout: 300_000 });
  let house: House;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    house = await startServer();
  });
  test.afterAll(() => house.stop());
  test.beforeEach(async ({ page }) => {
    await signInAtTheDoor(page, "guan", house.url);
  });

  test("gives the paper a new name, and the next reader sees it", async ({ page, request }) => {
    await page.goto(`${house.url}/desk/settings/publication`);
    await page.getByLabel("名称", { exact: true }).fill("");
    await page.getByLabel("出版时间（时:分）").fill("25:00");
    await page.getByRole("button", { name: "保存报纸资料" }).click();
    await expect(page.getByText("请写报纸的名称。")).toBeVisible();
    await expect(page.getByText("“25:00”不是时刻。")).toBeVisible();
    await expect(page.getByText("已保存")).toBeHidden();

    await page.getByLabel("名称", { exact: true }).fill("澜城新报");
    await page.getByLabel("出版时间（时:分）").fill("05:00");
    await page.getByRole("button", { name: "保存报纸资料" }).click();
    await saved(page);
    const front = await (await request.get(`${house.url}/`)).text();
    expect(front).toContain("澜城新报");
    expect(front).not.toContain("澜城日报</title>");
    await expect(page.getByRole("link", { name: "澜城新报" })).toBeVisible();
  });

  test("renames a section and moves its address: readers of the old one are sent on", async ({
    page,
    request,
  }) => {
    await page.goto(`${house.url}/desk/settings/sections`);
    const first = panel(page, "要闻");
    await first.getByLabel("网址").fill("头版");
    await first.getByRole("button", { name: "保存栏目" }).click();
    await expect(first.getByText("网址只能用小写字母、数字和短横")).toBeVisible();
    await first.getByLabel("名称", { exact: true }).fill("头条新闻");
    await first.getByLabel("网址").fill("front-news");
    await first.getByRole("button", { name: "保存栏目" }).click();
    await saved(panel(page, "头条新闻"));
    expect(await (await request.get(`${house.url}/`)).text()).toContain("头条新闻");
    const old = await request.get(`${house.url}/sections/city`, { maxRedirects: 0 });
    expect([old.status(), old.headers().location]).toEqual([301, "/sections/front-news"]);
    expect((await request.get(`${house.url}/sections/front-news`)).status()).toBe(200);
  });

  test("adds a section and moves it up with the keyboard; the order stays", async ({ page }) => {
    await page.goto(`${house.url}/desk/settings/sections`);
    const fresh = panel(page, "新栏目");
    await fresh.getByLabel("名称", { exact: true }).fill("体育");
    await fresh.getByLabel("网址").fill("sports");
    await page.keyboard.press("Enter");
    await expect(panel(page, "体育")).toBeVisible();
    const names = () => page.locator("section h2").allTextContents();
    const before = await names();
    expect(before.slice(-3)).toEqual(["副刊", "体育", "新栏目"]);
    await page.getByRole("button", { name: "上移体育" }).press("Enter");
    await expect.poll(names).toEqual([...before.slice(0, -3), "体育", "副刊", "新栏目"]);
    await page.reload();
    expect(await names()).toEqual([...before.slice(0, -3), "体育", "副刊", "新栏目"]);
  });

  test("keeps the reviews as data: a fourth may be added, one that holds stories may not go", async ({
    page,
  }) => {
    await page.goto(`${house.url}/desk/settings/process`);
    await expect(page.getByRole("heading", { name: /^第 \d 审$/ })).toHaveCount(3);
    await page.getByRole("button", { name: "再加一审" }).click();
    await page.getByRole("button", { name: "保存审稿流程" }).click();
    await expect(panel(page, "第 4 审").getByText("请给这一审写个名称。")).toBeVisible();
    const fourth = panel(page, "第 4 审");
    await fourth.getByLabel("名称", { exact: true }).fill("终审");
    await fourth.getByLabel("英文名称").fill("Final review");
    await fourth.getByLabel("退回作者").uncheck();
    await page.getByRole("button", { name: "保存审稿流程" }).click();
    await expect(fourth.getByText("每一审都要能退回作者。")).toBeVisible();
    await fourth.getByLabel("退回作者").check();
    await page.getByRole("button", { name: "保存审稿流程" }).click();
    await saved(page);
    await page.reload();
    await expect(fourth.getByLabel("名称", { exact: true })).toHaveValue("终审");

    await test.step("a review that stories wait in may not go", async () => {
      for (const number of [4, 3])
        await page.getByRole("button", { name: `去掉第 ${number} 审` }).click();
      await page.getByRole("button", { name: "保存审稿流程" }).click();
      await expect(page.getByText("还有稿件停在第 3 审")).toBeVisible();
      await page.reload();
    });
    await page.getByRole("button", { name: "去掉第 4 审" }).click();
    await page.getByRole("button", { name: "保存审稿流程" }).click();
    await saved(page);
  });

  test("plans a weekday's pages: a page without a name is told at its day", async ({ page }) => {
    await page.goto(`${house.url}/desk/settings/week`);
    const monday = panel(page, "星期一");
    const pages = await monday.getByRole("textbox").count();
    await monday.getByRole("button", { name: "加一版" }).click();
    await page.getByRole("button", { name: "保存版面模板" }).click();
    await expect(monday.getByText("缺版名。")).toBeVisible();
    await monday.getByRole("textbox").last().fill("读书");
    await monday.getByRole("combobox").last().selectOption("副刊");
    await page.getByRole("button", { name: "保存版面模板" }).click();
    await saved(page);
    await page.reload();
    await expect(monday.getByRole("textbox")).toHaveCount(pages + 1);
    await expect(monday.getByRole("textbox").last()).toHaveValue("读书");
    await expect(monday.getByRole("combobox").last()).toHaveValue(/.+/);
  });

  test("script in every text field is kept as words and runs nowhere", async ({ page }) => {
    const script = "<script>window.ran=1</script><img src=x onerror=window.ran=1>";
    const short = "<img src=x onerror=ran=1>";
    await page.goto(`${house.url}/desk/settings/publication`);
    for (const field of await page.getByRole("main").getByRole("textbox").all()) {
      const label =
        (await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent)) ??
        "";
      if (/时区|出版时间|总期号|ISSN|刊号|定价/.test(label)) continue;
      await field.fill(/名称|英文/.test(label) ? short : script);
    }
    await page.getByRole("button", { name: "保存报纸资料" }).click();
    await saved(page);
    for (const path of ["/", "/desk", "/desk/settings/publication", "/search"]) {
      await page.goto(`${house.url}${path}`);
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
      expect(await page.locator("img[src=x]").count()).toBe(0);
    }
    await expect(page.getByText(short).first()).toBeVisible();
  });
});
