import iconv from "iconv-lite";
import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "@/core/text/plain-text";
import { findStory } from "@/db/queries/story/find-story";
import { draftOf } from "@/db/queries/story/story-content";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { importStory } from "./import-story";
import { zip } from "./word-fixtures/docx";
import { oldDoc } from "./word-fixtures/old-doc";

let room: Newsroom;
beforeAll(async () => {
  room = await freshNewsroom();
});

async function bring(bytes: Uint8Array, fileName: string) {
  const ctx = { actor: room.actors.lu, now: Date.UTC(2026, 10, 24) };
  const made = await importStory(ctx, { bytes, fileName, sectionId: room.sections.city });
  const file = await findStory(room.actors.lu, made.storyId);
  if (!file) throw new Error("the story is not there");
  const draft = draftOf(file.story);
  return { ...made, draft, text: plainText(draft.body), blocks: draft.body.content ?? [] };
}

describe("Plain text", () => {
  const lines = [
    "澜江大桥今日合龙",
    "本报记者 陆之遥",
    "",
    "　　昨天上午，随着最后一段钢箱梁吊装到位，澜江大桥全线合龙。",
    "　　大桥全长一千二百米，明年十月通车。",
  ].join("\r\n");

  test.each(["utf-8", "gb18030", "gbk", "utf-16le"])(
    "in %s is a story with its headline and byline",
    async (encoding) => {
      const bytes = iconv.encode(lines, encoding, { addBOM: encoding.startsWith("utf-16") });
      const { draft, text } = await bring(bytes, "大桥.txt");
      expect(draft.headline).toBe("澜江大桥今日合龙");
      expect(draft.credits).toEqual([{ role: "reporter", name: "陆之遥" }]);
      expect(text).toBe(
        "昨天上午，随着最后一段钢箱梁吊装到位，澜江大桥全线合龙。\n大桥全长一千二百米，明年十月通车。",
      );
    },
  );
});

test("A Word file of before 2007 gives its words, and says that it gives no more", async () => {
  const text =
    "大桥合龙\r本报记者 陆之遥\r昨天上午，澜江大桥全线合龙，两岸的人第一次走到了一起。\r";
  const { draft, text: body, notices } = await bring(oldDoc(text), "大桥.doc");
  expect(draft).toMatchObject({ headline: "大桥合龙", credits: [{ name: "陆之遥" }] });
  expect(body).toBe("昨天上午，澜江大桥全线合龙，两岸的人第一次走到了一起。");
  expect(notices).toEqual(["plain-words"]);
});

test("Markdown keeps its headings, emphasis, lists, links and tables, and runs no script", async () => {
  const { draft, blocks } = await bring(
    Buffer.from(
      "# 大桥合龙\n\n本报记者 陆之遥\n\n**今天**上午，[大桥](https://lancheng.example/)合龙。\n\n## 十年\n\n- 甲\n  - 乙\n\n| 段 | 米 |\n|---|---|\n| 主跨 | 600 |\n\n<script>alert(1)</script>\n\n[坏](javascript:alert(1))\n",
    ),
    "大桥.md",
  );
  expect(draft).toMatchObject({ headline: "大桥合龙", credits: [{ name: "陆之遥" }] });
  expect(blocks.map(({ type }) => type).slice(0, 4)).toEqual([
    "paragraph",
    "heading",
    "bulletList",
    "table",
  ]);
  expect(blocks.at(-1)?.content).toEqual([{ type: "text", text: "坏" }]);
  expect(JSON.stringify(blocks)).not.toMatch(/script|alert/);
});

test("Rich Text is read in every way it writes Chinese, with bold and italic", async () => {
  const gbk = [...iconv.encode("大桥", "gbk")]
    .map((byte) => `\\'${byte.toString(16).padStart(2, "0")}`)
    .join("");
  const unicode = [..."合龙"].map((char) => `\\u${char.charCodeAt(0)}?`).join("");
  const { draft, blocks } = await bring(
    Buffer.from(
      `{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\info{\\title x}}{\\*\\generator Word;}\\f0 ${gbk}${unicode}\\par\\pard ${gbk}{\\b ${unicode}}{\\i a\\{b\\}}\\line c\\tab d\\'a1\\'a3\\par}`,
      "latin1",
    ),
    "大桥.rtf",
  );
  expect(draft.headline).toBe("大桥合龙");
  expect(blocks[0]?.content).toEqual([
    { type: "text", text: "大桥" },
    { type: "text", text: "合龙", marks: [{ type: "bold" }] },
    { type: "text", text: "a{b}", marks: [{ type: "italic" }] },
    { type: "hardBreak" },
    expect.objectContaining({ text: expect.stringMatching(/^c\s+d。$/) }),
  ]);
});

test("A LibreOffice text keeps its title, headings, emphasis, lists, merged cells and links", async () => {
  const names = ["office", "text", "table", "style", "fo", "xlink", "draw", "svg"]
    .map((name) => {
      const own: Record<string, string> = {
        fo: "xsl-fo-compatible",
        draw: "drawing",
        svg: "svg-compatible",
      };
      const uri =
        name === "xlink"
          ? "http://www.w3.org/1999/xlink"
          : `urn:oasis:names:tc:opendocument:xmlns:${own[name] ?? name}:1.0`;
      return `xmlns:${name}="${uri}"`;
    })
    .join(" ");
  const content = `<office:document-content ${names}><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text><text:p text:style-name="Title">大桥合龙</text:p><text:p><text:span text:style-name="T1">今天</text:span>上午，<text:a xlink:href="https://lancheng.example/">大桥</text:a>合龙。</text:p><text:h text:outline-level="1">十年</text:h><text:list><text:list-item><text:p>甲</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>并</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>一</text:p></table:table-cell><table:table-cell><text:p>二</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`;
  const styles = `<office:document-styles ${names}><office:styles><style:style style:name="Title" style:family="paragraph"/></office:styles></office:document-styles>`;
  const bytes = await zip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": content,
    "styles.xml": styles,
  });
  const { draft, blocks } = await bring(bytes, "大桥.odt");
  expect(draft.headline).toBe("大桥合龙");
  expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "heading", "bulletList", "table"]);
  expect(blocks[0]?.content?.[0]).toEqual({
    type: "text",
    text: "今天",
    marks: [{ type: "bold" }],
  });
  expect(blocks[3]?.content?.[0]?.content?.[0]?.attrs).toMatchObject({ colspan: 2 });
});
