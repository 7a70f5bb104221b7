import { expect, type Page, test } from "@playwright/test";
import { expectAlive } from "./alive";
import { expectOpenToAll } from "./axe";
import { signIn } from "./sign-in";
import { expectSaved, fieldOf, newPhoto, storyAddress, textOf, writeStory } from "./story-desk";

const panel = (page: Page) => page.getByRole("complementary", { name: "稿件资料" });

/** Keeps what stands in the editor as a version, called so. */
async function keep(page: Page, name: string, number: number): Promise<void> {
  const form = panel(page).getByRole("form", { name: "保存一个版本" });
  await form.getByRole("textbox", { name: "给这一版起个名，可不填" }).fill(name);
  await form.getByRole("button", { name: "保存一个版本" }).click();
  await expect(form.getByRole("status")).toHaveText(`已保存为第 ${number} 版。`);
}

test("陆之遥 keeps two versions under their names and sees what became of words, looks, lines and pictures, in one text and side by side", async ({
  page,
}) => {
  await signIn(page, "lu");
  const id = await writeStory(page, { headline: "新渡口通航", text: "江水一路向东。" });
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("汽笛三声，两岸相送。");
  await page.getByRole("button", { name: "图片", exact: true }).click();
  await page
    .getByRole("dialog")
    .locator("input[type=file]:not([capture])")
    .setInputFiles(await newPhoto());
  await page.getByRole("textbox", { name: "图片说明" }).fill("渡口的清晨");
  await panel(page).getByRole("tab", { name: "版本" }).click();
  await keep(page, "送外审前", 1);

  await test.step("nothing is kept twice without a new name", async () => {
    await panel(page).getByRole("button", { name: "保存一个版本" }).click();
    await expect(panel(page).getByText("这些文字已经是第 1 版。")).toBeVisible();
  });

  await test.step("a line, a look, a kind of block and a caption are changed", async () => {
    await fieldOf(page, "主题").fill("新渡口今晨通航");
    await textOf(page).press("Control+Home");
    for (let i = 0; i < 2; i++) await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+b");
    await page.getByText("汽笛三声，两岸相送。").click();
    await page.getByRole("button", { name: "小标题", exact: true }).click();
    await page.getByRole("textbox", { name: "图片说明" }).fill("渡口的黄昏");
    await expectSaved(page);
    await keep(page, "外审改过", 2);
  });

  await test.step("the list says who, when and why; both are compared in one text", async () => {
    await expect(panel(page).getByRole("listitem").filter({ hasText: "第 2 版" })).toContainText(
      /“外审改过”.*手工留存.*陆之遥/,
    );
    await page.goto(`${storyAddress(id)}/versions?from=1&to=2`);
    const text = page.getByRole("article");
    await expect(text.getByRole("insertion").first()).toHaveText("今晨");
    await expect(text.getByText("（样式：常规 → 加粗）")).toBeAttached();
    await expect(text.getByText("正文 → 小标题")).toBeVisible();
    await expect(page.getByRole("region", { name: "图片的改动" })).toHaveText("改说明");
    await expect(page.getByText("共 4 处改动")).toBeVisible();
  });

  await test.step("side by side, gone through by key, also on a phone", async () => {
    await page.getByRole("link", { name: "左右对照" }).click();
    await expect(page.getByRole("link", { name: "左右对照" })).toHaveAttribute("aria-current", /./);
    await expectAlive(page);
    await expect(page.getByText("渡口的清晨")).toBeVisible();
    await expect(page.getByText("渡口的黄昏")).toBeVisible();
    await expect(page.getByText("共 4 处改动")).toBeVisible();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(page.getByText("第 2 处，共 4 处")).toBeVisible();
    await expect(page.locator(":focus")).toContainText("江水一路向东。");
    await expectOpenToAll(page);
  });
});
