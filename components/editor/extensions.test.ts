import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { blocks } from "@/core/blocks/blocks";
import { type Body, bodySchemaVersion } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { marks } from "@/core/blocks/marks";
import { deskMarks } from "@/core/markup/desk-marks";
import { bodyOfEditor } from "./editor-body";
import { storyExtensions } from "./extensions";

const schema = getSchema(
  storyExtensions("", {
    by: { newId: () => "", isMine: () => false },
    isOn: false,
    colourOf: () => 0,
  }),
);

const cell = (type: string, text: string, spans = {}) => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...spans },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** One of every block and mark, as they are stored. */
const everything: Body = {
  type: "doc",
  attrs: { schema: bodySchemaVersion },
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "小标题" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "粗", marks: [{ type: "bold" }] },
        { type: "text", text: "斜", marks: [{ type: "italic" }] },
        {
          type: "text",
          text: "链",
          marks: [{ type: "link", attrs: { href: "https://lancheng.example/" } }],
        },
        { type: "text", text: "勾践", marks: [{ type: "ruby", attrs: { reading: "gōu jiàn" } }] },
        { type: "text", text: "tide", marks: [{ type: "lang", attrs: { lang: "en" } }] },
        { type: "footnote", attrs: { text: "据市水文站。" } },
        { type: "hardBreak" },
        { type: "text", text: "下一行" },
      ],
    },
    {
      type: "blockquote",
      content: [{ type: "paragraph", content: [{ type: "text", text: "引文" }] }],
    },
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [{ type: "paragraph", content: [{ type: "text", text: "一" }] }],
        },
      ],
    },
    {
      type: "orderedList",
      attrs: { start: 3 },
      content: [
        {
          type: "listItem",
          content: [{ type: "paragraph", content: [{ type: "text", text: "三" }] }],
        },
      ],
    },
    {
      type: "verse",
      content: [
        { type: "text", text: "江水长" },
        { type: "hardBreak" },
        { type: "text", text: "渡口忙" },
      ],
    },
    { type: "horizontalRule" },
    {
      type: "picture",
      attrs: {
        pictureId: "p1",
        alt: "渡口",
        caption: "晨雾",
        credit: "江晚舟",
        width: 1600,
        height: 900,
      },
    },
    {
      type: "gallery",
      attrs: { caption: "晨" },
      content: [
        { type: "picture", attrs: { pictureId: "p2", alt: "渡口", caption: "", credit: "" } },
      ],
    },
    { type: "pullquote", attrs: { source: "苏明" }, content: [{ type: "text", text: "慢一点" }] },
    { type: "question", attrs: { speaker: "记者" }, content: [{ type: "text", text: "几点？" }] },
    { type: "answer", attrs: { speaker: "苏明" }, content: [{ type: "text", text: "六点。" }] },
    { type: "embed", attrs: { url: "https://x.com/lancheng/status/1234567890", title: "现场" } },
    {
      type: "table",
      attrs: { caption: "水位" },
      content: [
        {
          type: "tableRow",
          content: [
            cell("tableHeader", "站"),
            cell("tableHeader", "米"),
            cell("tableHeader", "比昨日"),
          ],
        },
        {
          type: "tableRow",
          content: [cell("tableHeader", "望江门"), cell("tableCell", "8.2", { colspan: 2 })],
        },
      ],
    },
  ],
};

describe("The editor", () => {
  it("knows exactly the blocks and marks a story may be made of", () => {
    const editors = Object.keys(schema.nodes).filter((name) => name !== "doc");
    expect(editors.sort()).toEqual(blocks.map((block) => block.name).sort());
    expect(Object.keys(schema.marks).sort()).toEqual(
      [...marks, ...deskMarks].map((mark) => mark.name).sort(),
    );
  });

  it("takes a stored story in and gives the same story back, and the server accepts it", () => {
    const node = schema.nodeFromJSON(everything);
    node.check();
    const back = bodyOfEditor(node.toJSON());
    expect(checkBody(back)).toEqual({ ok: true, body: checkedBody() });
    const checked = checkBody(everything);
    expect(checked.ok && checkBody(back)).toEqual(checked);
  });

  it("begins a paragraph of prose when Enter ends a block, never a stanza", () => {
    for (const parent of ["doc", "blockquote", "listItem"])
      expect(schema.nodes[parent]?.contentMatch.defaultType?.name, parent).toBe("paragraph");
  });

  it("leaves out what only the editor knows, such as a link's target", () => {
    const link = {
      type: "link",
      attrs: { href: "https://a.example/", target: "_blank", rel: "x", class: "y" },
    };
    const body = bodyOfEditor({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "链", marks: [link] }] }],
    });
    expect(body.content?.[0]?.content?.[0]?.marks).toEqual([
      { type: "link", attrs: { href: "https://a.example/" } },
    ]);
    expect(checkBody(body).ok).toBe(true);
  });
});

function checkedBody(): Body {
  const checked = checkBody(everything);
  if (!checked.ok) throw new Error(checked.code);
  return checked.body;
}
