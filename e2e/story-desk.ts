import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";

/** Fields of the story that stand above and below its text, by the name a screen reader hears. */
export const fieldOf = (page: Page, name: string): Locator =>
  page.getByRole("textbox", { name, exact: true });

export const textOf = (page: Page): Locator => page.getByRole("textbox", { name: "正文" });

/** What the status line says of the words: 已保存 only when the server has all of them. */
export const saveStatus = (page: Page): Locator => page.locator("[data-save] [role=status]");

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

/** Types at the end of the text, as a person does. */
export async function write(page: Page, words: string): Promise<void> {
  await expect(textOf(page)).toBeEditable();
  await textOf(page).press("Control+End");
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.insertText(words);
}

/** What a reviewer changes from here on is changed, not suggested. */
export async function editDirectly(page: Page): Promise<void> {
  const suggests = page.getByRole("button", { name: "建议", exact: true });
  await expect(suggests).toHaveAttribute("aria-pressed", "true");
  await suggests.click();
  await expect(suggests).toHaveAttribute("aria-pressed", "false");
}

/**
 * Decides on the story on the screen. Until it says where it stands now the decision may still be on its way and the next
 * desk too early; the opinion is no sign of that, for it stands in its field before it is sent.
 */
export async function decide(
  page: Page,
  act: string,
  state: string,
  opinion = "可用。",
): Promise<void> {
  await page.getByRole("textbox", { name: "审稿意见" }).fill(opinion);
  await page.getByRole("button", { name: act, exact: true }).click();
  await expect(page.getByText(state, { exact: true }).first()).toBeVisible();
}

/** Sends the story on the screen back to its author with a reason. */
export async function sendBack(page: Page, reason: string): Promise<void> {
  await page.getByRole("button", { name: "退回作者…" }).click();
  const asking = page.getByRole("dialog", { name: "退回作者" });
  await asking.getByLabel("理由").fill(reason);
  await asking.getByRole("button", { name: "退回作者" }).click();
  await expect(page.getByText("草稿", { exact: true }).first()).toBeVisible();
}

/** Goes from the story that is written to another room, and waits until the server knows that it is free. */
export async function leaveStory(page: Page): Promise<void> {
  const left = page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/lease") && /"act":"leave"/.test(answer.request().postData() ?? ""),
  );
  await page
    .getByRole("navigation", { name: "采编室" })
    .getByRole("link", { name: "今日" })
    .click();
  await left;
}

/** Begins a story of this kind on the screen for it and stands in its editor. @returns its id. */
export async function beginStory(
  page: Page,
  { kind = "消息", section = "要闻" }: { kind?: string; section?: string } = {},
): Promise<string> {
  await page.goto("/desk/stories/new");
  await page.getByRole("radio", { name: new RegExp(`^${kind}`) }).click();
  await page.getByLabel("栏目", { exact: true }).selectOption(section);
  await page.getByRole("button", { name: "开始写" }).click();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await expect(textOf(page)).toBeEditable();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** A story ready to be submitted: headline and one paragraph, saved. @returns its id. */
export async function writeStory(
  page: Page,
  {
    headline,
    text = "澜江大桥今天合龙，两岸的人第一次走到了一起。",
  }: { headline: string; text?: string },
): Promise<string> {
  const id = await beginStory(page);
  await fieldOf(page, "主题").fill(headline);
  await write(page, text);
  await expectSaved(page);
  return id;
}

/** Submits what is in the editor and waits until the story waits for its first review. */
export async function submitStory(page: Page): Promise<void> {
  await page.getByRole("button", { name: "送审", exact: true }).click();
  await expect(page.getByText("待一审", { exact: true }).first()).toBeVisible();
}

export const storyAddress = (id: string): string => `/desk/stories/${id}`;

let pictures = 0;

/** A photograph that no library has yet. */
export async function newPhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  pictures += 1;
  const shade = (n: number) => (process.pid * 7 + pictures * 31 + n) % 256;
  const buffer = await sharp({
    create: {
      width: 1200,
      height: 800,
      channels: 3,
      background: { r: shade(0), g: shade(85), b: shade(170) },
    },
  })
    .jpeg()
    .toBuffer();
  return { name: `桥-${process.pid}-${pictures}.jpg`, mimeType: "image/jpeg", buffer };
}
