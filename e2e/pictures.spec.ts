import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { expectAlive } from "./alive";
import { expectOpenToAll } from "./axe";
import { closeDesks, openDesk } from "./sign-in";

test.afterEach(closeDesks);

let made = 0;

/** A photograph of its own for each call; `words` are what the photographer wrote into it. */
async function photo(
  name: string,
  { words, width = 640 }: { words?: Record<string, string>; width?: number } = {},
) {
  made += 1;
  const shade = (n: number) => (process.pid * 13 + made * 37 + n) % 256;
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  const image = sharp({
    create: {
      width,
      height: 480,
      channels: 3,
      background: { r: shade(1), g: shade(90), b: shade(180) },
      noise,
    },
  }).modulate({ hue: shade(7) });
  const bytes = words ? image.withExif({ IFD0: words }) : image;
  return { name, mimeType: "image/jpeg", buffer: await bytes.jpeg({ quality: 95 }).toBuffer() };
}

type Files = Awaited<ReturnType<typeof photo>>[];

/** Lets go of files over the place, as from a folder beside the browser. */
async function drop(page: Page, files: Files, on = "body"): Promise<void> {
  await expectAlive(page);
  const carried = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type, lastModified: 1 }));
      }
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({
      name,
      type: mimeType,
      base64: buffer.toString("base64"),
    })),
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: carried });
  await page.dispatchEvent(on, "drop", { dataTransfer: carried });
}

const lines = (page: Page) => page.getByRole("region", { name: "上传" }).getByRole("listitem");
const grid = (page: Page) => page.getByRole("list", { name: "图片", exact: true });

async function upload(page: Page, files: Files): Promise<void> {
  await page.goto("/desk/pictures");
  await expectAlive(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "上传图片" }).click();
  await (await chooser).setFiles(files);
  for (const { name } of files)
    await expect(lines(page).filter({ hasText: name })).toContainText("已入库");
}

const open = async (page: Page, name: string) => {
  await grid(page).getByRole("link", { name }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
};

test("Jiang drops files anywhere: each has its line, and a bad one says what to do", async ({
  browser,
}) => {
  const page = await openDesk(browser, "jiang");
  await page.goto("/desk/pictures");
  const whole = await photo("断了.jpg");
  const files = [
    await photo("甲.jpg"),
    await photo("乙.jpg"),
    { name: "图标.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg></svg>") },
    { ...whole, buffer: whole.buffer.subarray(0, 3000) },
  ];
  await drop(page, files);
  await expect(lines(page).filter({ hasText: "甲.jpg" })).toContainText("已入库");
  await expect(lines(page).filter({ hasText: "乙.jpg" })).toContainText("已入库");
  await expect(lines(page).filter({ hasText: "图标.svg" })).toContainText("请导出为 PNG");
  await expect(lines(page).filter({ hasText: "断了.jpg" })).toContainText("请从相机或原处重新拷贝");
  await expect(page.getByText("2 / 4 张已入库")).toBeVisible();
  await expect(grid(page).getByRole("link", { name: "甲.jpg" })).toBeVisible();
  const [first] = files;
  if (first) await drop(page, [{ ...first, name: "同一张.jpg" }]);
  await expect(lines(page).filter({ hasText: "同一张.jpg" })).toContainText("没有重复存放");
});

test("an upload that breaks off goes on after a reload, where it broke off", async ({
  browser,
}) => {
  const page = await openDesk(browser, "jiang");
  await page.goto("/desk/pictures");
  const file = await photo("长传.jpg", { width: 5000 });
  expect(file.buffer.byteLength).toBeGreaterThan(1_500_000);
  let sent = 0;
  await page.route("**/api/desk/pictures/parts*", async (route) => {
    if (route.request().method() === "POST" && ++sent > 1) await route.abort();
    else await route.continue();
  });
  await drop(page, [file]);
  const line = lines(page).filter({ hasText: "长传.jpg" });
  await expect(line).toContainText("断线了");
  await page.reload();
  await expect(line).toContainText("再选这个文件");
  await page.unroute("**/api/desk/pictures/parts*");
  const resumed = page.waitForRequest(
    (request) => request.method() === "POST" && request.url().includes("/parts?"),
  );
  await drop(page, [file]);
  expect(new URL((await resumed).url()).searchParams.get("at")).toBe(String(1024 * 1024));
  await expect(line).toContainText("已入库");
  await page.reload();
  await expect(line).toHaveCount(0);
});

test("words, focal point and crops stick, and the file behind them can be replaced", async ({
  browser,
}) => {
  const page = await openDesk(browser, "jiang");
  await upload(page, [await photo("焦点.jpg")]);
  await open(page, "焦点.jpg");
  const dialog = page.getByRole("dialog");
  await test.step("the details, the last day among them", async () => {
    await dialog.getByLabel("图片说明").fill("江上的灯");
    await dialog.getByLabel("署名").fill("江晚舟 摄");
    await dialog.getByLabel("替代文字").fill("夜里江面上的一排灯");
    await dialog.getByLabel("使用期限").fill("2020-01-01");
    await dialog.getByRole("button", { name: "保存资料" }).click();
    await expect(dialog.getByText("已保存")).toBeVisible();
    await expect(dialog.getByText("使用期限已过（2020-01-01）")).toBeVisible();
  });
  await test.step("the focal point and a crop, by keyboard alone", async () => {
    await dialog.getByRole("button", { name: /^焦点：横 50%/ }).focus();
    for (let n = 0; n < 5; n++) await page.keyboard.press("ArrowLeft");
    await expect(dialog.getByRole("button", { name: /^焦点：横 40%/ })).toBeFocused();
    await dialog.getByRole("radio", { name: "1:1" }).press("Space");
    await dialog.getByRole("button", { name: "裁小" }).press("Enter");
    await dialog.getByRole("button", { name: "保存焦点与裁切" }).press("Enter");
    const framing = dialog.getByRole("region", { name: "焦点与裁切" });
    await expect(framing.getByText("已保存")).toBeVisible();
  });
  await test.step("another file: the framing is still there after a reload", async () => {
    const chooser = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "换文件…" }).click();
    await (await chooser).setFiles(await photo("新焦点.jpg"));
    await expect(dialog.getByText("已换，各处都是新的。")).toBeVisible();
    await page.reload();
    await expect(dialog.getByRole("heading", { name: "新焦点.jpg" })).toBeVisible();
    await expect(dialog.getByRole("button", { name: /^焦点：横 40%/ })).toBeVisible();
    await expect(dialog.getByText("1:1 · 手动")).toBeVisible();
    await expect(dialog.getByLabel("图片说明")).toHaveValue("江上的灯");
  });
  await test.step("the library finds it among what may no longer be used", async () => {
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await page.getByRole("link", { name: "已过期" }).click();
    await expect(grid(page).getByRole("link", { name: "江上的灯" })).toBeVisible();
  });
});

test("several pictures go into a set and get one credit; an unused one is deleted, a used one says where it is", async ({
  browser,
}) => {
  const page = await openDesk(browser, "jiang");
  await upload(page, [await photo("集一.jpg"), await photo("集二.jpg")]);
  for (const name of ["集一.jpg", "集二.jpg"])
    await page.getByRole("checkbox", { name: `选 ${name}` }).check();
  const picks = page.getByRole("region", { name: "选中的图片" });
  await picks.getByRole("button", { name: "一起改…" }).click();
  await page.getByRole("dialog").getByLabel("署名").fill("江晚舟 摄");
  await page.getByRole("button", { name: "改 2 张" }).click();
  // What is done is no longer picked.
  await expect(picks).toBeHidden();
  await expect(grid(page).getByText("江晚舟 摄").first()).toBeVisible();
  for (const name of ["集一.jpg", "集二.jpg"])
    await page.getByRole("checkbox", { name: `选 ${name}` }).check();
  await picks.getByRole("button", { name: "放进图集…" }).click();
  await page.getByRole("dialog").getByLabel("图集名称").fill("灯会");
  await page.getByRole("button", { name: "放进图集（2 张）" }).click();
  await page.getByRole("link", { name: "灯会 2" }).click();
  await expect(grid(page).getByRole("listitem")).toHaveCount(2);
  await open(page, "集一.jpg");
  await expect(page.getByRole("dialog").getByText("图集：灯会")).toBeVisible();
  await page.getByRole("button", { name: "删除" }).click();
  await page.getByRole("button", { name: "确认删除" }).click();
  await expect(grid(page).getByRole("listitem")).toHaveCount(1);
  await page.goto("/desk/pictures");
  await open(page, "《沙尘带的弃屋》");
  await page.getByRole("button", { name: "删除" }).click();
  await page.getByRole("button", { name: "确认删除" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("用着它");
});

test("a folder of photographs becomes a photo story in one drop, with what the photographer wrote", async ({
  browser,
}) => {
  const page = await openDesk(browser, "jiang");
  await page.goto("/desk/pictures");
  const words = (n: number) => ({ Artist: "Jiang Wanzhou", ImageDescription: `Lantern ${n}` });
  const files = [
    await photo("DSC_10.jpg", { words: words(10) }),
    await photo("DSC_9.jpg", { words: words(9) }),
  ];
  await expectAlive(page);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["x"], "x.jpg"));
    document.body.dispatchEvent(
      new DragEvent("dragenter", { bubbles: true, dataTransfer: transfer }),
    );
  });
  await expect(page.getByText("做成一篇图片稿")).toBeVisible();
  await drop(page, files, "[data-drop=story]");
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  const captions = page.getByRole("textbox", { name: "图片说明" });
  await expect(captions).toHaveCount(2);
  await expect(captions.nth(0)).toHaveValue("Lantern 9");
  await expect(captions.nth(1)).toHaveValue("Lantern 10");
  await expect(page.getByRole("textbox", { name: "图片署名" }).first()).toHaveValue(
    "Jiang Wanzhou",
  );
});

test("a picture on the clipboard is pasted into the library", async ({ browser }) => {
  const page = await openDesk(browser, "jiang");
  await page.goto("/desk/pictures");
  await expectAlive(page);
  const { name, mimeType, buffer } = await photo("粘贴.jpg");
  await page.evaluate(
    ({ name, type, base64 }) => {
      const clipboardData = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      clipboardData.items.add(new File([bytes], name, { type }));
      window.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
    },
    { name, type: mimeType, base64: buffer.toString("base64") },
  );
  await expect(lines(page).filter({ hasText: "粘贴.jpg" })).toContainText("已入库");
});

test("the library, its lines, its windows and a picture are open to all", async ({ browser }) => {
  const page = await openDesk(browser, "jiang");
  await upload(page, [await photo("无障碍.jpg")]);
  await page.getByRole("checkbox", { name: "选 无障碍.jpg" }).check();
  await expectOpenToAll(page);
  await page.getByRole("button", { name: "放进图集…" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectOpenToAll(page);
  await page.keyboard.press("Escape");
  await open(page, "无障碍.jpg");
  await expectOpenToAll(page);
  await page.getByRole("dialog").getByRole("radio", { name: "3:4" }).press("Space");
  await expectOpenToAll(page);
  await page.goto("/desk/pictures?q=没有这样的图片");
  await expect(page.getByText("没有这样的图片。")).toBeVisible();
  await expectOpenToAll(page);
});
