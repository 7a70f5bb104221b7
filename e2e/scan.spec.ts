import { expect, type Page, test } from "@playwright/test";
import { newspaperDate } from "@/core/text/newspaper-date";
import { expectOpenToAll } from "./axe";
import { openingDay } from "./server";
import { closeDesks, openDesk, signIn } from "./sign-in";

test.afterEach(closeDesks);

const ferry = [
  "本报讯（记者 陆之遥）澜江渡口昨天恢复通航，首班船载着三十多名乘客驶向对岸。",
  "管理处说，渡船每天往返二十四班，票价不变；遇上大风大雾，停航的消息会提前一小时贴在码头。",
  "家住对岸的老周等了三个星期，他说坐船比绕桥快四十分钟。",
];
const bridge = [
  "澜江大桥从昨天起封闭检修，工期三天，过江车辆请走上游的二桥。",
  "检修的是桥面伸缩缝和路灯，施工在夜里进行，白天只留一条人行通道。",
];

/** A page that another system laid out, as its PDF: two headlines, each over three columns. */
async function oldPage(page: Page): Promise<Buffer> {
  const story = (headline: string, paragraphs: readonly string[]) =>
    `<h1>${headline}</h1><div>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</div>`;
  await page.setContent(`<style>
    @page{size:272mm 390mm;margin:20mm} body{font:12pt/16pt serif;margin:0}
    h1{font-size:30pt;line-height:40pt;margin:12pt 0 6pt} div{columns:3;column-gap:14pt}
    p{margin:0;text-indent:2em;text-align:justify}
  </style>${story("澜江渡口复航", ferry)}${story("大桥封闭检修", bridge)}`);
  return page.pdf({ preferCSSPageSize: true });
}

const zone = (page: Page, name: string | RegExp) =>
  page.getByRole("region", { name: "热区列表" }).getByRole("button", { name });

test("an old page comes as PDF, is drawn into zones, told into stories, and read as e-paper", async ({
  page,
  browser,
}) => {
  const pdf = await oldPage(page);
  await signIn(page, "fang");
  const day = openingDay();
  let room = "";

  await test.step("方格 brings it for page 1 of an issue that readers have", async () => {
    await page.goto(`/desk/issues?month=${day.slice(0, 7)}`);
    const date = newspaperDate(day, "zh-CN");
    await page.getByRole("link", { name: date }).first().click();
    await page.waitForURL(/\/desk\/issues\/[0-9a-f-]{36}$/);
    room = new URL(page.url()).pathname;
    await page.goto(`${room}/pages/1/scan`);
    await page
      .getByLabel("选择 PDF 或图片…")
      .first()
      .setInputFiles({ name: "旧版面.pdf", mimeType: "application/pdf", buffer: pdf });
    await expect(zone(page, /澜江渡口复航/)).toBeVisible({ timeout: 60_000 });
    await expect(zone(page, /大桥封闭检修/)).toBeVisible();
    const alone = await page.getByRole("link", { name: "PDF", exact: true }).getAttribute("href");
    const sent = (await page.request.get(alone ?? "")).headers();
    // A browser shows no PDF that comes in a sandbox.
    expect(sent["content-security-policy"]).toBe("frame-ancestors 'none'");
  });

  await test.step("a zone is moved by key, another drawn by mouse; both can be taken back", async () => {
    await zone(page, /大桥封闭检修/).click();
    const shape = page.getByRole("button", { name: /^热区 2：大桥封闭检修/ });
    const before = await shape.getAttribute("points");
    await zone(page, /大桥封闭检修/).press("ArrowDown");
    await expect(shape).not.toHaveAttribute("points", before ?? "");
    await page.getByRole("button", { name: "撤销" }).click();
    await expect(shape).toHaveAttribute("points", before ?? "");
    await page.getByText("画方框").click();
    const picture = page.getByRole("img", { name: "版面图" });
    const { width = 0 } = (await picture.boundingBox()) ?? {};
    // The zones lie over the picture, so it is never what is hit.
    await picture.hover({ position: { x: width * 0.2, y: width * 0.9 }, force: true });
    await page.mouse.down();
    await picture.hover({ position: { x: width * 0.6, y: width * 1.05 }, force: true });
    await page.mouse.up();
    await page.getByRole("textbox", { name: "标题" }).fill("广告");
    await page.getByRole("button", { name: "保存热区" }).click();
    await expect(page.getByText("3 个热区，已保存")).toBeVisible();
  });

  await test.step("the text of one becomes a draft, joined over its columns", async () => {
    await zone(page, /澜江渡口复航/).click();
    await page.getByRole("button", { name: "从文字成稿…" }).click();
    const dialog = page.getByRole("dialog", { name: "从热区的文字成稿" });
    await expect(dialog.getByRole("textbox", { name: "热区里的文字" })).toHaveValue(
      ["澜江渡口复航", "", ...ferry.map((words) => `　　${words}`)].join("\n"),
    );
    await expect(dialog.getByText("陆之遥", { exact: true })).toBeVisible();
    await dialog.getByRole("button", { name: "存为草稿并连上" }).click();
    await expect(zone(page, /澜江渡口复航.*草稿/)).toBeVisible();
  });

  let headline = "";
  await test.step("another leads to a story of the issue", async () => {
    await zone(page, /大桥封闭检修/).click();
    await page.getByLabel("连到稿件").first().click();
    const choice = page.getByRole("option", { name: /（第 1 版）$/ }).first();
    headline = ((await choice.textContent()) ?? "").replace(/（第 1 版）$/, "");
    await choice.click();
    await page.getByRole("button", { name: "保存热区" }).click();
    await expect(page.getByText("3 个热区，已保存")).toBeVisible();
    await expectOpenToAll(page);
  });

  await test.step("方格 may not show it, and is told who may; 秦若谷 does", async () => {
    await expect(page.getByRole("button", { name: "给读者看" })).toHaveAccessibleDescription(
      /只有值班总编/,
    );
    const qin = await openDesk(browser, "qin");
    await qin.goto(`${room}/pages/1/scan`);
    await qin.getByRole("button", { name: "给读者看" }).click();
    await expect(qin.getByText("读者已看到")).toBeVisible();
  });

  await test.step("readers get the page: the public story's zone, the ad's, and not a word of the draft", async () => {
    const reader = await browser.newPage();
    await reader.goto(`/issues/${day}/01`);
    const plate = reader.locator("figure.print");
    await expect(plate.getByRole("link", { name: headline })).toHaveAttribute(
      "href",
      /\/stories?\//,
    );
    await expect(plate.locator("g.plain title")).toHaveText("广告");
    await expect(plate.getByRole("link", { name: "澜江渡口复航" })).toHaveCount(0);
    await reader.close();
  });
});
