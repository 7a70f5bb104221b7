import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { expectOpenToAll } from "./axe";
import { closeDesks, signIn } from "./sign-in";
import { expectSaved, fieldOf, newPhoto, textOf, write, writeStory } from "./story-desk";

test.afterEach(closeDesks);

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="读者看到的样子"]');

/** How far the page in the frame is scrolled, and whether it is still the page that was loaded first. */
const insideFrame = (page: Page): Promise<{ top: number; isFirst: boolean }> =>
  page.evaluate(() => {
    const view = document.querySelector("iframe")?.contentWindow;
    if (!view) throw new Error("there is no preview");
    return { top: Math.round(view.scrollY), isFirst: Reflect.get(view, "isFirst") === true };
  });

test("Lu sees her story as readers will while she writes it, and lends it out until she takes it back", async ({
  page,
  browser,
}) => {
  await signIn(page, "lu");
  const long = "澜江大桥今天合龙，两岸的人第一次走到了一起。".repeat(12);
  await writeStory(page, { headline: "预览的桥", text: long });

  await test.step("the preview follows what she writes, without being loaded anew and without a jump", async () => {
    await textOf(page).press("Control+Alt+v");
    const seen = frameOf(page);
    await expect(seen.getByRole("heading", { name: "预览的桥" })).toBeVisible();
    await page.evaluate(() => {
      const view = document.querySelector("iframe")?.contentWindow;
      if (!view) throw new Error("there is no preview");
      Reflect.set(view, "isFirst", true);
      view.scrollTo(0, 500);
    });
    const { top } = await insideFrame(page);
    expect(top).toBeGreaterThan(0);
    await write(page, "汽笛三声。");
    await expect(seen.locator(".text")).toContainText("汽笛三声。");
    expect(await insideFrame(page)).toEqual({ top, isFirst: true });
    await fieldOf(page, "主题").fill("预览的大桥");
    await expect(seen.getByRole("heading", { name: "预览的大桥" })).toBeVisible();
    await expectSaved(page);
  });

  await test.step("what she only suggests is not shown: print would leave it out", async () => {
    await page.getByRole("button", { name: "建议", exact: true }).click();
    await write(page, "只是建议。");
    await expectSaved(page);
    await page.getByRole("button", { name: "建议", exact: true }).click();
    await fieldOf(page, "主题").fill("预览的新桥");
    await expect(frameOf(page).getByRole("heading", { name: "预览的新桥" })).toBeVisible();
    await expect(frameOf(page).locator(".text")).not.toContainText("只是建议。");
  });

  await test.step("a link is looked at when she asks, and an address of the house itself is not reached", async () => {
    await textOf(page).press("Control+End");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("Control+k");
    await page.getByLabel("地址").fill("http://127.0.0.1:3000/");
    await page.getByRole("button", { name: "好", exact: true }).click();
    await expect(textOf(page).locator("a").first()).toHaveAttribute(
      "href",
      "http://127.0.0.1:3000/",
    );
    await page.getByRole("button", { name: "预览", exact: true }).click();
    await page.getByRole("tab", { name: /^校对/ }).click();
    const links = page.getByRole("region", { name: "链接" });
    await links.getByRole("button", { name: "查链接" }).click();
    await expect(links).toContainText("查了 1 个，没有失效的，1 个没能检查。");
    await links.getByText("没能检查的 1 个").click();
    await expect(links).toContainText("这是内部网络的地址");
    await expectOpenToAll(page);
    await page.getByRole("button", { name: "预览", exact: true }).click();
  });

  await test.step("a picture that readers do not have stands in it", async () => {
    await textOf(page).press("Control+End");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "图片", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "选择图片" });
    const choosing = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "上传图片" }).click();
    await (await choosing).setFiles(await newPhoto());
    await expect(dialog).toBeHidden();
    const shown = frameOf(page).locator(".text img");
    await expect(shown).toBeVisible();
    await expect
      .poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    await expectSaved(page);
  });

  await expectOpenToAll(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("dialog", { name: "预览" })).toHaveCSS("width", "390px");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByText("电脑", { exact: true }).click();
  await expect(page.locator("iframe")).toHaveCSS("width", "1240px");
  await page.getByRole("button", { name: "关闭预览" }).click();
  await expect(page.locator("iframe")).toHaveCount(0);

  const link = await test.step("she makes a link that follows the story", async () => {
    await page.getByRole("button", { name: "分享链接" }).click();
    const dialog = page.getByRole("dialog", { name: "分享未发布的稿件" });
    await dialog.getByRole("button", { name: "生成链接" }).click();
    const made = dialog.getByRole("textbox", { name: "链接" });
    await expect(made).toHaveValue(/\/preview\/[\w-]{43}$/);
    await expect(dialog.getByRole("img", { name: "用手机扫码打开" })).toBeVisible();
    await expect(dialog.getByText("没有人打开过")).toBeVisible();
    await expectOpenToAll(page);
    return made.inputValue();
  });

  await test.step("who holds it reads the draft on a phone, without an account and without script", async () => {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
      locale: "zh-CN",
    });
    const reader = await phone.newPage();
    const answer = await reader.goto(link);
    expect(answer?.headers()).toMatchObject({
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow, noarchive",
    });
    await expect(reader.getByText("草稿 DRAFT")).toBeVisible();
    await expect(reader.getByRole("heading", { name: "预览的新桥" })).toBeVisible();
    await expect(reader.locator("article")).not.toContainText("只是建议。");
    const photo = await reader.locator(".text img").getAttribute("src");
    const address = new URL(photo ?? "", link).href;
    expect(address).toContain(new URL(link).pathname);
    expect((await reader.request.get(address)).status()).toBe(200);

    await page.getByRole("button", { name: "收回", exact: true }).click();
    await page.getByRole("dialog", { name: "收回" }).getByRole("button", { name: "收回" }).click();
    await expect(page.getByText("已收回")).toBeVisible();
    expect((await reader.goto(link))?.status()).toBe(404);
    await expect(reader.getByText("这个链接看不到稿件")).toBeVisible();
    expect((await reader.request.get(address)).status()).toBe(404);
    await phone.close();
  });
});
