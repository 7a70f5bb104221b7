import { expect, type Page, test } from "@playwright/test";
import { cast } from "@/db/seed/cast";
import { demoPassword, type House, startServer } from "./server";
import { signInAtTheDoor } from "./sign-in";

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const atTheDoor = (page: Page) => expect(page).toHaveURL(/\/desk\/sign-in/);

/** Signs in with an account that is not of the cast. */
async function comeIn(page: Page, house: string, login: string, password: string): Promise<void> {
  await page.goto(`${house}/desk/sign-in`);
  await page.getByLabel("账号（邮箱）").fill(login);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
}

test.describe("an empty house", () => {
  test.describe.configure({ timeout: 300_000 });
  let house: House;
  const administrator = {
    name: "苏南",
    login: "su@weekly.example",
    password: "柳絮飘过第三只青瓷大碗边",
  };
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    house = await startServer({ demo: false });
  });
  test.afterAll(() => house.stop());

  test("opens at the welcome, which makes the paper and its administrator by keyboard alone, once", async ({
    page,
    browser,
    request,
  }) => {
    const late = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    for (const path of ["/", "/desk", "/desk/stories", "/desk/sign-in", "/search"]) {
      const answer = await request.get(`${house.url}${path}`, { maxRedirects: 0 });
      expect([path, answer.status(), answer.headers().location]).toEqual([path, 307, "/welcome"]);
    }
    await page.goto(`${house.url}/desk`);
    await expect(page).toHaveURL(`${house.url}/welcome`);
    await late.goto(`${house.url}/welcome`);

    await test.step("every wrong field is told at the field, in words", async () => {
      await page.getByLabel("出版时间（时:分）").fill("半夜");
      await page.getByRole("button", { name: "建立报纸并进入" }).click();
      await expect(page.getByText("请写报纸的名称。")).toBeVisible();
      await expect(page.getByText("请写姓名。")).toBeVisible();
      await expect(page.getByText("这不是一个邮箱地址。")).toBeVisible();
      await expect(page.getByLabel("出版时间（时:分）")).toHaveAttribute("aria-invalid", "true");
    });

    await test.step("from the first field to the button with the Tab key", async () => {
      await page.getByLabel("名称", { exact: true }).focus();
      const typed = ["南城周刊", "Nancheng Weekly", null, null, "Asia/Shanghai", "06:00"];
      const person = [administrator.name, administrator.login, administrator.password];
      for (const text of [...typed, ...person]) {
        if (text !== null) {
          await page.keyboard.press("ControlOrMeta+a");
          await page.keyboard.type(text);
        }
        await page.keyboard.press("Tab");
      }
      await expect(page.getByRole("button", { name: "显示或隐藏密码" })).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    });

    await page.waitForURL(`${house.url}/desk/settings/publication`);

    await test.step("somebody who held the welcome open meanwhile is told, and makes nothing", async () => {
      await late.getByLabel("名称", { exact: true }).fill("别的报");
      await late.getByLabel("姓名").fill("别人");
      await late.getByLabel("账号（邮箱）").fill("other@weekly.example");
      await late.getByLabel("密码", { exact: true }).fill(administrator.password);
      await late.getByRole("button", { name: "建立报纸并进入" }).click();
      await expect(late.getByText("报纸已经建好了。请去登录。")).toBeVisible();
      await late.goto(`${house.url}/welcome`);
      await atTheDoor(late);
      await late.context().close();
    });

    await expect(page.getByLabel("名称", { exact: true })).toHaveValue("南城周刊");
    await page.goto(`${house.url}/welcome`);
    await expect(page).toHaveURL(`${house.url}/desk`);
    await expect(heading(page, "今日")).toBeVisible();
    await page.goto(`${house.url}/`);
    await expect(page).toHaveTitle(/南城周刊/);
  });
});

test.describe("管一鸣 keeps the people of the house", () => {
  test.describe.configure({ timeout: 300_000 });
  let house: House;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    house = await startServer();
  });
  test.afterAll(() => house.stop());

  const newcomer = {
    name: "卫小舟",
    login: "wei@lancheng.example",
    password: "一把没有柄的旧铜壶烧水喝",
  };

  test("invites 卫小舟, who sets a password and is a reporter; roles and an end come at the next request", async ({
    page,
    browser,
  }) => {
    await signInAtTheDoor(page, "guan", house.url);
    await page.goto(`${house.url}/desk/settings/people`);
    await page.getByRole("link", { name: "邀请新人" }).click();

    await test.step("an invitation without a name or an address says what is missing", async () => {
      await page.getByRole("button", { name: "生成邀请链接" }).click();
      await expect(page.getByText("请写姓名。")).toBeVisible();
      await expect(page.getByText("这不是一个邮箱地址。")).toBeVisible();
      await page.getByLabel("账号（邮箱）").fill(cast.lu.login);
      await page.getByLabel("姓名").fill(newcomer.name);
      await page.getByRole("button", { name: "生成邀请链接" }).click();
      await expect(page.getByText("这个账号已经有人用了。")).toBeVisible();
    });

    await page.getByLabel("账号（邮箱）").fill(newcomer.login);
    await page.getByRole("button", { name: "生成邀请链接" }).click();
    await expect(page.getByText("邀请链接做好了")).toBeVisible();
    const link = await page.getByLabel("链接", { exact: true }).inputValue();
    expect(link).toMatch(new RegExp(`^${house.url}/invitation/[\\w-]{43}$`));

    const theirs = await browser.newContext({ locale: "zh-CN" });
    const wei = await theirs.newPage();
    await test.step("a weak password is refused at its field; a good one opens the desk", async () => {
      await wei.goto(link);
      await expect(wei.getByText(newcomer.name)).toBeVisible();
      await wei.getByLabel("密码", { exact: true }).fill("password1234");
      await wei.keyboard.press("Enter");
      await expect(wei.getByText("这个密码太好猜")).toBeVisible();
      await wei.getByLabel("密码", { exact: true }).fill(newcomer.password);
      await wei.keyboard.press("Enter");
      await wei.waitForURL(`${house.url}/desk`);
      await expect(wei.getByRole("heading", { name: "我的草稿" })).toBeVisible();
    });

    await test.step("the link works once", async () => {
      const late = await theirs.newPage();
      await late.goto(link);
      await expect(heading(late, "这个链接不能用了")).toBeVisible();
      await late.close();
    });

    await test.step("another role is in force at the next request, without signing in again", async () => {
      await page.goto(`${house.url}/desk/settings/people`);
      await page.getByRole("link", { name: newcomer.name }).click();
      await page.getByLabel("第 1 个角色", { exact: true }).selectOption("校对");
      await page.getByRole("button", { name: "保存角色" }).click();
      await expect(page.getByText("已保存")).toBeVisible();
      await wei.goto(`${house.url}/desk`);
      await expect(heading(wei, "今日")).toBeVisible();
      await expect(wei.getByRole("heading", { name: "我的草稿" })).toBeHidden();
      await wei.goto(`${house.url}/desk/settings`);
      await expect(wei.getByRole("main").getByText("校对")).toBeVisible();
    });

    await test.step("the settings of the house are not there for a proofreader", async () => {
      await expect(wei.getByRole("navigation", { name: "设置" }).getByText("人员")).toBeHidden();
      await wei.goto(`${house.url}/desk/settings/people`);
      await expect(heading(wei, "没有这一页")).toBeVisible();
    });

    await test.step("a disabled account stands at the door at its next step, and cannot sign in", async () => {
      await page.getByRole("button", { name: "停用账号" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "停用账号" }).click();
      await expect(page.getByRole("button", { name: "启用账号" })).toBeVisible();
      await wei.goto(`${house.url}/desk`);
      await atTheDoor(wei);
      await comeIn(wei, house.url, newcomer.login, newcomer.password);
      await expect(wei.getByText("账号或密码不对，或者账号已停用。")).toBeVisible();
      await page.getByRole("button", { name: "启用账号" }).click();
      await expect(page.getByRole("button", { name: "停用账号" })).toBeVisible();
      await comeIn(wei, house.url, newcomer.login, newcomer.password);
      await wei.waitForURL(`${house.url}/desk`);
    });
    await theirs.close();
  });

  test("takes a link back, and it opens nothing any more", async ({ page, browser }) => {
    await signInAtTheDoor(page, "guan", house.url);
    await page.goto(`${house.url}/desk/settings/people/invite`);
    await page.getByLabel("姓名").fill("何人");
    await page.getByLabel("账号（邮箱）").fill("heren@lancheng.example");
    await page.getByRole("button", { name: "生成邀请链接" }).click();
    const link = await page.getByLabel("链接", { exact: true }).inputValue();
    await page.goto(`${house.url}/desk/settings/people`);
    await page
      .getByRole("listitem")
      .filter({ hasText: "heren@lancheng.example" })
      .getByRole("button", { name: "收回链接" })
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "收回链接" }).click();
    await expect(page.getByText("heren@lancheng.example")).toBeHidden();
    const stranger = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    await stranger.goto(link);
    await expect(heading(stranger, "这个链接不能用了")).toBeVisible();
    await stranger.context().close();
  });

  test("gives 何苗 a link for a new password: the old sessions end, the old password opens nothing", async ({
    page,
    browser,
  }) => {
    const he = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    await signInAtTheDoor(he, "he", house.url);
    await signInAtTheDoor(page, "guan", house.url);
    await page.goto(`${house.url}/desk/settings/people`);
    await page.getByRole("link", { name: cast.he.name }).click();
    await page.getByRole("button", { name: "生成重设密码的链接" }).click();
    const link = await page.getByLabel("链接", { exact: true }).inputValue();
    await he.goto(`${house.url}/desk`);
    await expect(heading(he, "今日")).toBeVisible();

    const phone = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    await phone.goto(link);
    await phone.getByLabel("密码", { exact: true }).fill("三更天灯下翻开的那本旧账簿");
    await phone.getByRole("button", { name: "设好密码并进入" }).click();
    await phone.waitForURL(`${house.url}/desk`);
    await he.goto(`${house.url}/desk`);
    await atTheDoor(he);
    await comeIn(he, house.url, cast.he.login, demoPassword);
    await expect(he.getByText("账号或密码不对")).toBeVisible();
    await he.context().close();
    await phone.context().close();
  });

  test("is asked for her password again when it was typed long ago, and then goes on where she was", async ({
    page,
  }) => {
    await signInAtTheDoor(page, "guan", house.url);
    await page.goto(`${house.url}/desk/settings/people/invite`);
    await page.getByLabel("姓名").fill("迟到的人");
    await page.getByLabel("账号（邮箱）").fill("chi@lancheng.example");
    // The session ends in another tab, in mid-form.
    await page.context().clearCookies();
    await page.getByRole("button", { name: "生成邀请链接" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText("您的登录已经过期")).toBeVisible();
    await dialog.getByLabel("密码", { exact: true }).fill(demoPassword);
    await dialog.getByRole("button", { name: "登录" }).click();
    await expect(page.getByText("迟到的人的邀请链接做好了")).toBeVisible();
  });

  test("陆之遥 sees two devices, signs the other one out, and a new password ends the rest", async ({
    page,
    browser,
  }) => {
    const pad = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    await signInAtTheDoor(pad, "lu", house.url);
    await signInAtTheDoor(page, "lu", house.url);
    await page.goto(`${house.url}/desk/settings/sessions`);
    await expect(page.getByText("就是这台设备")).toHaveCount(1);
    await page.getByRole("button", { name: /^退出 / }).click();
    await expect(page.getByRole("button", { name: /^退出 / })).toHaveCount(0);
    await pad.goto(`${house.url}/desk`);
    await atTheDoor(pad);

    await signInAtTheDoor(pad, "lu", house.url);
    await page.goto(`${house.url}/desk/settings`);
    await page.getByLabel("现在的密码").fill("不是这个密码");
    await page.getByLabel("新密码").fill("江边第七号旧码头的缆绳结");
    await page.getByRole("button", { name: "修改密码" }).click();
    await expect(page.getByText("现在的密码不对。")).toBeVisible();
    await page.getByLabel("现在的密码").fill(demoPassword);
    await page.getByRole("button", { name: "修改密码" }).click();
    await expect(page.getByText("密码已改，其他设备已退出。")).toBeVisible();
    await pad.goto(`${house.url}/desk`);
    await atTheDoor(pad);
    await page.goto(`${house.url}/desk`);
    await expect(heading(page, "今日")).toBeVisible();
    await pad.context().close();
  });

  test("the last administrator can neither leave nor be left out", async ({ page }) => {
    await signInAtTheDoor(page, "guan", house.url);
    await page.goto(`${house.url}/desk/settings/people`);
    await page.getByRole("link", { name: cast.guan.name }).click();
    await page.getByLabel("第 1 个角色", { exact: true }).selectOption("记者");
    await page.getByRole("button", { name: "保存角色" }).click();
    await expect(page.getByText("这是最后一位管理员。")).toBeVisible();
    await page.getByRole("button", { name: "停用账号" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "停用账号" }).click();
    await expect(page.getByText("这是最后一位管理员。")).toHaveCount(2);
    await page.goto(`${house.url}/desk`);
    await expect(heading(page, "今日")).toBeVisible();
  });
});
