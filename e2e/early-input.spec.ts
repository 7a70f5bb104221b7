import { expect, type Page, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { expectAlive } from "./alive";
import { demoPassword } from "./server";
import { signIn } from "./sign-in";

/** Opens a screen whose scripts are still on the way. @returns lets them come. */
async function openOnSlowLine(page: Page, address: string): Promise<() => void> {
  let letCome: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return letCome;
}

test("what is chosen, typed and ticked before a screen's scripts have come is done once they are there", async ({
  page,
}) => {
  await signIn(page, "guan");

  await test.step("a choice", async () => {
    const come = await openOnSlowLine(page, "/desk/settings/format");
    await page.getByLabel("用纸").selectOption("dui-kai");
    come();
    await expect(page.getByLabel("基本栏数")).toHaveValue("8");
    await expect(page.getByLabel("用纸")).toHaveValue("dui-kai");
  });

  await test.step("words, and the press that sends them", async () => {
    const come = await openOnSlowLine(page, "/desk/settings/publication");
    await page.getByLabel("出版时间（时:分）").fill("25:00");
    await page.getByRole("button", { name: "保存报纸资料" }).click();
    come();
    await expect(page.getByText("“25:00”不是时刻。")).toBeVisible();
  });

  await test.step("words that are typed on with, where the cursor stood", async () => {
    const come = await openOnSlowLine(page, "/desk/settings/publication");
    const name = page.getByLabel("名称", { exact: true });
    await name.fill("澜报");
    await name.press("ArrowLeft");
    come();
    await expectAlive(page);
    await page.keyboard.insertText("江");
    await expect(name).toHaveValue("澜江报");
  });

  await test.step("a tick", async () => {
    await signIn(page, "fang");
    const come = await openOnSlowLine(page, "/desk/stories");
    await page.getByRole("checkbox").nth(1).check();
    come();
    await expect(page.getByText("已选 1 篇")).toBeVisible();
  });
});

/** Keeps a screen whose scripts are there from coming alive until the first thing is done on it. */
async function keepAsleep(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isWoken = false;
    window.addEventListener(
      "input",
      () => {
        isWoken = true;
      },
      true,
    );
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...sent: [unknown]) {
      const send = () => (isWoken ? post.apply(this, sent) : setTimeout(send, 10));
      send();
    };
  });
}

test("what is chosen and typed stands when the screen comes alive in the middle of it", async ({
  page,
}) => {
  await signIn(page, "guan");
  await keepAsleep(page);
  await page.goto("/desk/settings/format");
  await page.getByLabel("用纸").selectOption("dui-kai");
  await expect(page.getByLabel("基本栏数")).toHaveValue("8");
  await page.goto("/desk/settings/publication");
  await page.getByLabel("出版时间（时:分）").fill("25:00");
  await page.getByRole("button", { name: "保存报纸资料" }).click();
  await expect(page.getByText("“25:00”不是时刻。")).toBeVisible();
});

test("who sends login and password before the scripts have come is let in once they are there", async ({
  page,
}) => {
  const come = await openOnSlowLine(page, "/desk/sign-in");
  await typePassword(page);
  come();
  await expect(page.getByRole("button", { name: "管一鸣：账号菜单" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a password stands in no address", async ({ page }) => {
    await page.goto("/desk/sign-in");
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await typePassword(page);
    expect((await sent).url()).toMatch(/\/desk\/sign-in$/);
  });
});

async function typePassword(page: Page): Promise<void> {
  await page.getByLabel("账号（邮箱）").fill(cast.guan.login);
  const password = page.getByLabel("密码", { exact: true });
  await password.fill(demoPassword);
  await password.press("Enter");
}
