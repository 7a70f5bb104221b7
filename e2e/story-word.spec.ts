import { readFile } from "node:fs/promises";
import { buffer, text } from "node:stream/consumers";
import { expect, type Page, test } from "@playwright/test";
import { fromBufferPromise } from "yauzl";
import { ZipFile } from "yazl";
import { del, docxParts, ins, p, r, styled } from "@/core/word/word-sample";
import { expectAlive } from "./alive";
import { expectOpenToAll } from "./axe";
import { closeDesks, signIn } from "./sign-in";
import { textOf } from "./story-desk";

test.afterEach(closeDesks);

/** A document that came back from a reader outside: two tracked changes and a remark. */
async function reviewed(): Promise<Buffer> {
  const zip = new ZipFile();
  const parts = docxParts({
    comments: `<w:comment w:id="0" w:author="王编辑" w:date="2026-11-20T09:30:00Z"><w:p>${r("全名是什么？")}</w:p></w:comment>`,
    body: [
      styled("a3", r("澜江新渡口通航")),
      p(r("本报记者 陆之遥")),
      p(
        `${r("汽笛三声，")}<w:commentRangeStart w:id="0"/>${r("渡口")}<w:commentRangeEnd w:id="0"/>${r("通航。")}`,
      ),
      p(
        r("大桥") + del("明天") + ins("今天") + r("合龙，") + del("大约", "李审") + r("三年建成。"),
      ),
    ].join(""),
  });
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** Lets files go over the page, as a mouse that carries them does. */
async function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  await expectAlive(page);
  await expect(page.getByRole("button", { name: "导入文件" })).toBeEnabled();
  const carried = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") })),
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: carried });
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
}

test("a Word file with tracked changes and a comment becomes a draft, is worked on, and leaves with the rest", async ({
  page,
}) => {
  await signIn(page, "lu");
  await page.goto("/desk/stories");
  const bytes = await reviewed();
  const lines = page.getByRole("region", { name: "导入的文件" }).getByRole("listitem");

  await test.step("dropped on the list, each file says what became of it", async () => {
    await drop(page, [
      { name: "渡口.docx", bytes },
      { name: "断了.docx", bytes: bytes.subarray(0, 300) },
    ]);
    await expect(lines.nth(0)).toContainText("修订 2 处，批注 1 条，已存为草稿。");
    await expect(lines.nth(1).getByRole("alert")).toContainText("文件不完整");
    await expect(page.getByRole("link", { name: "澜江新渡口通航", exact: true })).toBeVisible();
    await expectOpenToAll(page);
  });

  await test.step("the draft shows who proposed what in Word, and what was said", async () => {
    await lines.nth(0).getByRole("link", { name: "打开《澜江新渡口通航》" }).click();
    await expect(textOf(page)).toBeEditable();
    const panel = page.getByRole("complementary", { name: "稿件资料" });
    await panel.getByRole("tab", { name: "评论" }).click();
    await expect(panel.getByText("全名是什么？")).toBeVisible();
    await expect(panel.getByText("在 Word 里写，陆之遥导入")).toBeVisible();
    await panel.getByRole("tab", { name: "建议" }).click();
    const cards = panel.getByRole("region", { name: "建议" }).getByRole("listitem");
    await expect(cards).toHaveCount(2);
    await expect(cards.nth(0)).toContainText("王编辑");
    await expect(cards.nth(0)).toContainText(/2026年11月20日 09:30 · Word/);
    await cards.nth(0).getByRole("button", { name: /^接受/ }).click();
    await expect(cards).toHaveCount(1);
  });

  await test.step("what leaves as a Word file holds the words accepted, the change left open, and the comment", async () => {
    const leaving = page.waitForEvent("download");
    await page.getByRole("link", { name: "导出 Word" }).click();
    const file = await leaving;
    expect(file.suggestedFilename()).toBe("澜江新渡口通航.docx");
    const parts = await unzip(await readFile(await file.path()));
    const document = parts.get("word/document.xml") ?? "";
    expect(document).toContain("今天");
    expect(document).not.toContain("明天");
    expect(document).toMatch(/<w:del [^>]*w:author="李审"/);
    expect(parts.get("word/comments.xml")).toMatch(/w:author="王编辑".*全名是什么？/s);
  });

  await test.step("a file let go over a story that is being written goes to the cursor, and Ctrl Z takes it out", async () => {
    await textOf(page).press("Control+End");
    await drop(page, [
      { name: "续.txt", bytes: Buffer.from("又一段新写的话，从文本文件里来的。") },
    ]);
    await expect(textOf(page)).toContainText("从文本文件里来的");
    await textOf(page).press("Control+z");
    await expect(textOf(page)).not.toContainText("从文本文件里来的");
  });
});

async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}
