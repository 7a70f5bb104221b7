import { expect, type Page, test } from "@playwright/test";
import iconv from "iconv-lite";
import { newspaperDate } from "@/core/text/newspaper-date";
import { addDays } from "@/core/text/zoned-time";
import { People } from "./people";
import { demoPassword, type House, openingDay, startServer } from "./server";

const text = `夜班公交增开三条线

本报讯（记者 陆之遥）三条夜班公交线11月28日起开通,末班车延至零点。

图书馆延长开放

本报讯（记者 何苗）市图书馆周末开放至晚上九点,座位可以预约。
`;
const longest = 400_000;
const day = addDays(openingDay(), 41);

test.describe("the import screen and what it is given", () => {
  test.describe.configure({ mode: "serial", timeout: 600_000 });

  let house: House;
  let people: People;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    house = await startServer();
    people = new People(browser, house.url);
    page = await people.at("fang");
  });
  test.afterAll(async () => {
    await people?.leave();
    await house?.stop();
  });

  /** The import screen with nothing on it: a tab keeps what was begun there. */
  const begin = async () => {
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    await page.goto("/desk/import");
  };

  const give = async (name: string, bytes: Buffer) => {
    await begin();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/plain", buffer: bytes });
  };

  for (const [what, encoded] of [
    ["UTF-8", iconv.encode(text, "utf8")],
    ["GBK", iconv.encode(text, "gbk")],
    ["UTF-16", iconv.encode(text, "utf-16le", { addBOM: true })],
  ] as const)
    test(`a file in ${what} is read`, async () => {
      await give("第一版.txt", encoded);
      await expect(page.getByText(/读出 2 篇/)).toBeVisible();
      await expect(page.getByRole("heading", { name: "夜班公交增开三条线" })).toBeVisible();
    });

  for (const [what, bytes, sentence] of [
    ["an empty file", Buffer.alloc(0), "没有文字。"],
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n"), "这是 PDF 文件，不是文字。"],
    ["a program", Buffer.from([0, 1, 2, 3, 0, 5, 0, 0, 9]), "这个文件不是文字文件。"],
    [
      "broken bytes",
      iconv.encode("這是一段舊編碼的文字，沒有人能夠讀出來。", "big5"),
      "认不出这个文件的文字编码",
    ],
    ["a file far too large", Buffer.alloc(longest * 5, "a"), "文字太长，一个版面最多 400,000 字"],
  ] as const)
    test(`${what} is refused with its reason and what to do`, async () => {
      await give("版面.txt", bytes);
      await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
      await expect(page.getByRole("button", { name: "读成稿件" })).toBeVisible();
    });

  test("nothing, and one character too many, are refused where they were pasted; nothing is cut off", async () => {
    await begin();
    await page.getByRole("button", { name: "读成稿件" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "没有文字。" })).toBeVisible();
    const box = page.getByRole("textbox", { name: "版面文字" });
    await box.fill("城".repeat(longest + 1));
    await page.getByRole("button", { name: "读成稿件" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "也没有截断" })).toBeVisible();
    expect((await box.inputValue()).length).toBe(longest + 1);
  });

  test("what was begun is there again after a reload, after another room, and when the session ended meanwhile", async () => {
    await read();
    await page.getByRole("checkbox", { name: "保存《图书馆延长开放》" }).uncheck();
    await page.reload();
    await expect(page.getByText(/读出 2 篇/)).toBeVisible();
    await page.getByRole("link", { name: "稿件", exact: true }).click();
    await page.waitForURL(/\/desk\/stories/);
    await page.goBack();
    await expect(page.getByRole("checkbox", { name: "保存《图书馆延长开放》" })).not.toBeChecked();

    await page.context().clearCookies();
    await page.getByText("没有这一期？新建一期").click();
    await page.getByLabel("出版日期").fill(addDays(day, 1));
    await page.getByRole("button", { name: "新建这一期" }).click();
    const asking = page.getByRole("dialog", { name: "重新登录" });
    await asking.getByLabel("密码", { exact: true }).fill(demoPassword);
    await asking.getByRole("button", { name: "登录" }).click();
    await page.getByLabel("版", { exact: true }).selectOption("1");
    await page.context().clearCookies();
    await keep(1);
    await asking.getByLabel("密码", { exact: true }).fill(demoPassword);
    await asking.getByRole("button", { name: "登录" }).click();
    await landed(1);
    await page.goto("/desk/import");
    await expect(page.getByRole("button", { name: "读成稿件" })).toBeVisible();
  });

  test("a page that has stories is asked about: cancel changes nothing, append adds, replace puts the new ones in their place", async () => {
    await read();
    await page.getByText("没有这一期？新建一期").click();
    await page.getByLabel("出版日期").fill(day);
    await page.getByRole("button", { name: "新建这一期" }).click();
    await expect(page.getByLabel("期", { exact: true })).toContainText(newspaperDate(day, "zh-CN"));
    await page.getByLabel("版", { exact: true }).selectOption("1");
    await keep(2);
    await landed(2);

    await read();
    await page
      .getByLabel("期", { exact: true })
      .selectOption({ label: newspaperDate(day, "zh-CN") });
    await page.getByLabel("版", { exact: true }).selectOption("1");
    await page.getByRole("checkbox", { name: "保存《图书馆延长开放》" }).uncheck();
    await keep(1);
    const ask = page.getByRole("dialog", { name: "这一版已经有稿件" });
    await expect(ask.getByText("第 1 版已经有 2 篇稿件。")).toBeVisible();
    await ask.getByRole("button", { name: "取消", exact: true }).last().click();
    await expect(ask).toHaveCount(0);
    await expect(page).toHaveURL(/\/desk\/import$/);
    await keep(1);
    await ask.getByRole("button", { name: "接在后面" }).click();
    await landed(3);

    await read();
    await page
      .getByLabel("期", { exact: true })
      .selectOption({ label: newspaperDate(day, "zh-CN") });
    await page.getByLabel("版", { exact: true }).selectOption("1");
    await keep(2);
    await expect(ask.getByText("第 1 版已经有 3 篇稿件。")).toBeVisible();
    await ask.getByRole("button", { name: "换下原来的" }).click();
    await landed(2);
  });

  const read = async () => {
    await begin();
    await page.getByRole("textbox", { name: "版面文字" }).fill(text);
    await page.getByRole("button", { name: "读成稿件" }).click();
    await expect(page.getByText(/读出 2 篇/)).toBeVisible();
  };
  const keep = (count: number) =>
    page.getByRole("button", { name: `存为草稿并上第 1 版（${count} 篇）` }).click();
  const landed = async (count: number) => {
    await page.waitForURL(/\/pages\/1$/);
    await expect(page.getByRole("article")).toHaveCount(count);
  };
});
