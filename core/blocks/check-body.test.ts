import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "@/core/text/plain-text";
import en from "@/messages/en/refusals.json";
import zh from "@/messages/zh-CN/refusals.json";
import { arbitraryBody, forgedBody } from "./arbitrary-body";
import { type Body, type BodyNode, bodyOf, emptyBody } from "./body";
import { bodyLimits } from "./body-limits";
import { checkBody } from "./check-body";
import { embedHosts } from "./read-embed";

const words = (text: string, ...marks: unknown[]) => ({
  type: "text",
  text,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: unknown[]) => ({ type: "paragraph", content });
const cell = (text: string, attrs = {}, type = "tableCell") => ({
  type,
  attrs,
  content: [p(words(text))],
});
const row = (...content: unknown[]) => ({ type: "tableRow", content });
const table = (...content: unknown[]) => ({ type: "table", content });
const doc = (...content: unknown[]) => ({ type: "doc", attrs: { schema: 1 }, content });

function accepted(value: unknown): Body {
  const checked = checkBody(value);
  if (!checked.ok) throw new Error(`refused: ${JSON.stringify(checked)}`);
  return checked.body;
}

function nested(levels: number): BodyNode {
  let node: BodyNode = { type: "paragraph" };
  for (let level = 1; level < levels; level++) node = { type: "blockquote", content: [node] };
  return node;
}

describe("a body that may be saved", () => {
  it("every block and mark there is", () => {
    const whole = doc(
      p(
        words("地铁", { type: "bold" }, { type: "italic" }),
        words("官网", { type: "link", attrs: { href: "https://lancheng.example/metro" } }),
        words("metro", { type: "lang", attrs: { lang: "en" } }),
        words("澜", { type: "ruby", attrs: { reading: "lán" } }),
        { type: "hardBreak" },
        { type: "footnote", attrs: { text: "全长28.6公里。" } },
      ),
      { type: "heading", attrs: { level: 3 }, content: [words("票价")] },
      { type: "blockquote", content: [p(words("便民"))] },
      { type: "bulletList", content: [{ type: "listItem", content: [p(words("三元"))] }] },
      { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [p()] }] },
      {
        type: "picture",
        attrs: {
          pictureId: "p1",
          alt: "站台",
          caption: "首班车",
          credit: "江晚舟",
          width: 3,
          height: 2,
        },
      },
      { type: "verse", content: [words("一江秋水"), { type: "hardBreak" }, words("两岸人家")] },
      { type: "horizontalRule" },
      {
        type: "table",
        attrs: { caption: "票价表" },
        content: [
          row(cell("里程", { colspan: 2 }, "tableHeader")),
          row(cell("四公里内", { rowspan: 2 }), cell("二元")),
          row(cell("三元")),
        ],
      },
      {
        type: "gallery",
        attrs: { caption: "首日" },
        content: [
          { type: "picture", attrs: { pictureId: "p1", alt: "站台" } },
          { type: "picture", attrs: { pictureId: "p2", alt: "车厢" } },
        ],
      },
      { type: "pullquote", attrs: { source: "苏明" }, content: [words("慢一点才看得见江")] },
      { type: "question", attrs: { speaker: "记者" }, content: [words("何时通车？")] },
      { type: "answer", content: [words("年底。")] },
      {
        type: "embed",
        attrs: { url: "https://www.bilibili.com/video/BV1Lc411aXyZ", title: "首班车" },
      },
    );
    expect(plainText(accepted(whole))).toBe(
      "地铁官网metro澜\n\n票价\n便民\n三元\n一江秋水\n两岸人家\n里程\n四公里内\n二元\n三元\n何时通车？\n年底。",
    );
    expect(accepted(JSON.parse(JSON.stringify(accepted(whole))))).toEqual(accepted(whole));
  });

  it("what the editor adds and nobody needs is left out: nulls, empty texts, empty lists of marks", () => {
    const sent = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          attrs: null,
          marks: [],
          content: [words(""), words("澜城", { type: "bold", attrs: {} })],
        },
        {
          type: "orderedList",
          attrs: { start: 1, type: null },
          content: [
            {
              type: "listItem",
              content: [
                p(
                  words("一", { type: "link", attrs: { href: "https://a.example", target: null } }),
                ),
              ],
            },
          ],
        },
      ],
    };
    expect(accepted(sent)).toEqual(
      doc(
        { type: "paragraph", content: [words("澜城", { type: "bold" })] },
        {
          type: "orderedList",
          attrs: { start: 1 },
          content: [
            {
              type: "listItem",
              content: [p(words("一", { type: "link", attrs: { href: "https://a.example" } }))],
            },
          ],
        },
      ),
    );
  });

  it("control characters and halves of characters are dropped, all else is kept to the letter", () => {
    expect(
      plainText(accepted(doc(p(words("一\u0000二\u0007\uD800三\u200D四"))))).replace("\uFFFD", ""),
    ).toBe("一二三\u200D四");
  });

  it("an empty document becomes one empty paragraph; a mark given twice counts once", () => {
    expect(accepted({ type: "doc" })).toEqual(emptyBody);
    expect(accepted({ type: "doc", attrs: null, content: [] })).toEqual(emptyBody);
    const twice = doc(p(words("澜城", { type: "bold" }, { type: "bold" })));
    expect(accepted(twice)).toEqual(doc(p(words("澜城", { type: "bold" }))));
  });

  it("the limits themselves are allowed", () => {
    expect(checkBody(doc(nested(bodyLimits.depth))).ok).toBe(true);
    const paragraphs = Array.from({ length: bodyLimits.nodes - 1 }, () => ({ type: "paragraph" }));
    expect(checkBody(doc(...paragraphs)).ok).toBe(true);
    expect(checkBody(bodyOf(["a".repeat(bodyLimits.bytes)])).ok).toBe(true);
  });
});

const refusals: readonly [name: string, value: unknown, code: string, params?: object][] = [
  ["nothing", null, "body-not-a-document"],
  ["a text", "<p>澜城</p>", "body-not-a-document"],
  ["a list", [doc()], "body-not-a-document"],
  ["a node that is no document", p(), "body-not-a-document"],
  ["content that is no list", { type: "doc", content: "澜城" }, "body-not-a-document"],
  ["content that hides a text", doc("澜城"), "body-not-a-document"],
  ["content that hides a nothing", doc(null), "body-not-a-document"],
  ["attributes that are a list", { type: "doc", attrs: [] }, "body-not-a-document"],
  [
    "a later version",
    { type: "doc", attrs: { schema: 2 }, content: [] },
    "body-newer-schema",
    { schema: 2, known: 1 },
  ],
  [
    "a version that is none",
    { type: "doc", attrs: { schema: 0 } },
    "body-bad-attribute",
    { node: "doc", attribute: "schema" },
  ],
  [
    "a version in words",
    { type: "doc", attrs: { schema: "一" } },
    "body-bad-attribute",
    { node: "doc", attribute: "schema" },
  ],
  [
    "an attribute of the document",
    { type: "doc", attrs: { onload: "x" } },
    "body-unknown-attribute",
    { node: "doc", attribute: "onload" },
  ],
  [
    "a property of the document",
    { type: "doc", html: "<b>" },
    "body-unknown-attribute",
    { node: "doc", attribute: "html" },
  ],
  ["an unknown node", doc({ type: "iframe" }), "body-unknown-node", { node: "iframe" }],
  [
    "a node named like a method",
    doc({ type: "constructor" }),
    "body-unknown-node",
    { node: "constructor" },
  ],
  ["a node without a name", doc({ content: [] }), "body-unknown-node", { node: "?" }],
  ["a document in the document", doc(doc()), "body-unknown-node", { node: "doc" }],
  [
    "an unknown mark",
    doc(p(words("澜", { type: "underline" }))),
    "body-unknown-mark",
    { mark: "underline" },
  ],
  ["a mark that is a text", doc(p(words("澜", "bold"))), "body-unknown-mark", { mark: "?" }],
  [
    "marks that are no list",
    doc(p({ type: "text", text: "澜", marks: "bold" })),
    "body-bad-attribute",
    { node: "text", attribute: "marks" },
  ],
  [
    "a mark on a paragraph",
    doc({ type: "paragraph", marks: [{ type: "bold" }] }),
    "body-misplaced-mark",
    { mark: "bold", node: "paragraph" },
  ],
  [
    "an attribute nobody knows",
    doc({ type: "paragraph", attrs: { style: "color:red" } }),
    "body-unknown-attribute",
    { node: "paragraph", attribute: "style" },
  ],
  [
    "an attribute of the prototype",
    doc(JSON.parse('{"type":"paragraph","attrs":{"__proto__":{"x":1}}}')),
    "body-unknown-attribute",
    { node: "paragraph", attribute: "__proto__" },
  ],
  [
    "a property nobody knows",
    doc({ type: "paragraph", html: "<b>" }),
    "body-unknown-attribute",
    { node: "paragraph", attribute: "html" },
  ],
  [
    "text on a paragraph",
    doc({ type: "paragraph", text: "澜" }),
    "body-unknown-attribute",
    { node: "paragraph", attribute: "text" },
  ],
  [
    "content in a text",
    doc(p({ type: "text", text: "澜", content: [words("城")] })),
    "body-unknown-attribute",
    { node: "text", attribute: "content" },
  ],
  [
    "a text without text",
    doc(p({ type: "text" })),
    "body-bad-attribute",
    { node: "text", attribute: "text" },
  ],
  [
    "a text that is a number",
    doc(p({ type: "text", text: 1 })),
    "body-bad-attribute",
    { node: "text", attribute: "text" },
  ],
  [
    "a mark with a foreign attribute",
    doc(p(words("澜", { type: "bold", attrs: { class: "x" } }))),
    "body-unknown-attribute",
    { node: "bold", attribute: "class" },
  ],
  [
    "a headline in the body",
    doc({ type: "heading", attrs: { level: 1 } }),
    "body-bad-attribute",
    { node: "heading", attribute: "level" },
  ],
  [
    "a level in words",
    doc({ type: "heading", attrs: { level: "2" } }),
    "body-bad-attribute",
    { node: "heading", attribute: "level" },
  ],
  [
    "a level that is an object",
    doc({ type: "heading", attrs: { level: { valueOf: 2 } } }),
    "body-bad-attribute",
    { node: "heading", attribute: "level" },
  ],
  [
    "attributes that are a text",
    doc({ type: "heading", attrs: "level" }),
    "body-bad-attribute",
    { node: "heading", attribute: "attrs" },
  ],
  [
    "a picture without a file",
    doc({ type: "picture", attrs: { alt: "站台" } }),
    "body-bad-attribute",
    { node: "picture", attribute: "pictureId" },
  ],
  [
    "a picture by address",
    doc({ type: "picture", attrs: { pictureId: "https://evil.example/x.png" } }),
    "body-bad-attribute",
    { node: "picture", attribute: "pictureId" },
  ],
  [
    "a picture of no width",
    doc({ type: "picture", attrs: { pictureId: "p1", width: 0 } }),
    "body-bad-attribute",
    { node: "picture", attribute: "width" },
  ],
  [
    "a caption as long as a story",
    doc({ type: "picture", attrs: { pictureId: "p1", caption: "长".repeat(5_001) } }),
    "body-bad-attribute",
    { node: "picture", attribute: "caption" },
  ],
  [
    "a language that is none",
    doc(p(words("澜", { type: "lang", attrs: { lang: 'en" x="' } }))),
    "body-bad-attribute",
    { node: "lang", attribute: "lang" },
  ],
  [
    "a link without an address",
    doc(p(words("澜", { type: "link" }))),
    "body-bad-link",
    { href: "?" },
  ],
  [
    "a link that runs",
    doc(p(words("澜", { type: "link", attrs: { href: "javascript:alert(1)" } }))),
    "body-bad-link",
    { href: "javascript:alert(1)" },
  ],
  [
    "words outside a paragraph",
    doc(words("澜城")),
    "body-bad-nesting",
    { node: "text", parent: "doc" },
  ],
  [
    "a paragraph in a paragraph",
    doc(p(p())),
    "body-bad-nesting",
    { node: "paragraph", parent: "paragraph" },
  ],
  [
    "a paragraph in a list",
    doc({ type: "bulletList", content: [p()] }),
    "body-bad-nesting",
    { node: "paragraph", parent: "bulletList" },
  ],
  [
    "a list item outside a list",
    doc({ type: "listItem", content: [p()] }),
    "body-bad-nesting",
    { node: "listItem", parent: "doc" },
  ],
  [
    "a list item that begins with a list",
    doc({ type: "bulletList", content: [{ type: "listItem", content: [{ type: "bulletList" }] }] }),
    "body-bad-nesting",
    { node: "bulletList", parent: "listItem" },
  ],
  [
    "a picture in a paragraph",
    doc(p({ type: "picture", attrs: { pictureId: "p1" } })),
    "body-bad-nesting",
    { node: "picture", parent: "paragraph" },
  ],
  [
    "words in a separator",
    doc({ type: "horizontalRule", content: [words("澜")] }),
    "body-bad-nesting",
    { node: "text", parent: "horizontalRule" },
  ],
  ["an empty list", doc({ type: "bulletList" }), "body-incomplete", { node: "bulletList" }],
  [
    "an empty quotation",
    doc({ type: "blockquote", content: [] }),
    "body-incomplete",
    { node: "blockquote" },
  ],
  [
    "a reading of nothing",
    doc(p(words("澜", { type: "ruby", attrs: { reading: " " } }))),
    "body-bad-attribute",
    { node: "ruby", attribute: "reading" },
  ],
  [
    "a gallery of words",
    doc({ type: "gallery", content: [p(words("站台"))] }),
    "body-bad-nesting",
    { node: "paragraph", parent: "gallery" },
  ],
  [
    "a gallery of too many pictures",
    doc({
      type: "gallery",
      content: Array.from({ length: 41 }, () => ({ type: "picture", attrs: { pictureId: "p1" } })),
    }),
    "body-gallery-too-large",
    { most: 40 },
  ],
  [
    "a pull quote in a quotation",
    doc({ type: "blockquote", content: [{ type: "pullquote" }] }),
    "body-bad-nesting",
    { node: "pullquote", parent: "blockquote" },
  ],
  [
    "an embed of a site that is not on the list",
    doc({ type: "embed", attrs: { url: "https://evil.example/video/1" } }),
    "body-bad-embed",
    { href: "https://evil.example/video/1", allowed: embedHosts },
  ],
  [
    "an embed by an address that tells who passed it on",
    doc({
      type: "embed",
      attrs: { url: "https://www.bilibili.com/video/BV1Lc411aXyZ?spm_id_from=333" },
    }),
    "body-bad-embed",
    {
      href: "https://www.bilibili.com/video/BV1Lc411aXyZ?spm_id_from=333".slice(0, 60),
      allowed: embedHosts,
    },
  ],
  [
    "a table in a list",
    doc({
      type: "bulletList",
      content: [{ type: "listItem", content: [p(), table(row(cell("甲")))] }],
    }),
    "body-bad-nesting",
    { node: "table", parent: "listItem" },
  ],
  [
    "a table in a table",
    doc(table(row({ type: "tableCell", content: [table(row(cell("甲")))] }))),
    "body-bad-nesting",
    { node: "table", parent: "tableCell" },
  ],
  [
    "a cell that holds words without a paragraph",
    doc(table(row({ type: "tableCell", content: [words("甲")] }))),
    "body-bad-nesting",
    { node: "text", parent: "tableCell" },
  ],
  [
    "a cell without so much as a paragraph",
    doc(table(row({ type: "tableCell" }))),
    "body-incomplete",
    { node: "tableCell" },
  ],
  ["a table without rows", doc(table()), "body-incomplete", { node: "table" }],
  [
    "a table with a short row",
    doc(table(row(cell("甲"), cell("乙")), row(cell("丙")))),
    "body-table-uneven",
    { row: 2 },
  ],
  [
    "a table with a long row",
    doc(table(row(cell("甲")), row(cell("乙"), cell("丙")))),
    "body-table-uneven",
    { row: 1 },
  ],
  [
    "a cell that reaches past the last row",
    doc(table(row(cell("甲", { rowspan: 2 })))),
    "body-table-uneven",
    { row: 1 },
  ],
  [
    "a cell that runs into the one above it",
    doc(table(row(cell("甲"), cell("乙", { rowspan: 2 })), row(cell("丙", { colspan: 2 })))),
    "body-table-uneven",
    { row: 2 },
  ],
  ["a table without a cell", doc(table(row())), "body-table-uneven", { row: 1 }],
  [
    "a table of too many rows",
    doc(table(...Array.from({ length: 301 }, () => row(cell("甲"))))),
    "body-table-too-large",
    { rows: 300, columns: 30 },
  ],
  [
    "a table of too many columns",
    doc(table(row(...Array.from({ length: 31 }, () => cell("甲"))))),
    "body-table-too-large",
    { rows: 300, columns: 30 },
  ],
  [
    "a span in words",
    doc(table(row(cell("甲", { colspan: "2" })))),
    "body-bad-attribute",
    { node: "tableCell", attribute: "colspan" },
  ],
  ["one level too many", doc(nested(bodyLimits.depth + 1)), "body-too-deep", { limit: 32 }],
  ["4,000 levels", doc(nested(4_000)), "body-too-deep", { limit: 32 }],
  ["100,000 levels", doc(nested(100_000)), "body-too-deep", { limit: 32 }],
  [
    "one node too many",
    doc(...Array.from({ length: 20_000 }, () => ({ type: "paragraph" }))),
    "body-too-many-nodes",
    { limit: 20_000 },
  ],
  [
    "a million nodes",
    { type: "doc", content: Array.from({ length: 1_000_000 }, () => null) },
    "body-too-many-nodes",
    { limit: 20_000 },
  ],
  ["more than 2 MB of text", bodyOf(["城".repeat(666_667)]), "body-too-long", { limit: 2 }],
  [
    "more than 2 MB in footnotes",
    doc(
      p(
        ...Array.from({ length: 300 }, () => ({
          type: "footnote",
          attrs: { text: "注".repeat(9_999) },
        })),
      ),
    ),
    "body-too-long",
    { limit: 2 },
  ],
];

describe("a body that may not", () => {
  it.each(refusals)("%s", (_name, value, code, params) => {
    expect(checkBody(value)).toEqual({ ok: false, code, field: "body", ...(params && { params }) });
  });

  it("a long name from outside is shortened before it is told", () => {
    const refusal = checkBody(doc({ type: "x".repeat(100_000) }));
    expect(JSON.stringify(refusal).length).toBeLessThan(200);
  });

  it("every reason is told in both languages, and every sentence has its case above", () => {
    const codes = [...new Set(refusals.map(([, , code]) => code))].sort();
    for (const messages of [zh, en])
      expect(
        Object.keys(messages)
          .filter((key) => key.startsWith("body-"))
          .sort(),
      ).toEqual(codes);
  });
});

describe("whatever arrives", () => {
  it("a body the editor can make is kept, and checking it again changes nothing", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const once = accepted(body);
        expect(accepted(once)).toEqual(once);
        expect(plainText(once, { footnotes: true, captions: true })).toBe(
          plainText(body, { footnotes: true, captions: true }),
        );
      }),
    );
  });

  it("JSON that somebody made up is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.oneof(forgedBody, fc.anything()), (value) => {
        const checked = checkBody(value);
        if (checked.ok) expect(checkBody(checked.body)).toEqual(checked);
        else expect(checked.code).toMatch(/^body-/);
      }),
      { numRuns: 500 },
    );
  });
});
