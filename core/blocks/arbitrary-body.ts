import fc from "fast-check";
import { blocks } from "./blocks";
import type { Body, BodyNode } from "./body";
import { marks } from "./marks";
import { scriptVectors } from "./script-vectors";

const words = fc.oneof(
  fc.constantFrom("澜城日报", "地铁三号线", "a & b", ...scriptVectors.slice(0, 20)),
  fc.string({ unit: "grapheme", minLength: 1 }),
);
const href = fc.constantFrom("https://lancheng.example/?a=1&b=2", "mailto:desk@lancheng.example");
const someMarks = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom({ type: "bold" }, { type: "italic" }),
    href.map((value) => ({ type: "link", attrs: { href: value } })),
    fc.constantFrom("en", "zh-Hant-TW").map((value) => ({ type: "lang", attrs: { lang: value } })),
    fc
      .constantFrom("gōu jiàn", ...scriptVectors.slice(0, 5))
      .map((value) => ({ type: "ruby", attrs: { reading: value } })),
  ),
  { selector: (mark) => mark.type, maxLength: 3 },
);

const inline: fc.Arbitrary<BodyNode> = fc.oneof(
  fc.record({ type: fc.constant("text"), text: words, marks: someMarks }),
  fc.constant({ type: "hardBreak" }),
  words.map((text) => ({ type: "footnote", attrs: { text } })),
);
const inlines = fc.array(inline, { maxLength: 5 });
const textblock = fc.record({ type: fc.constantFrom("paragraph", "verse"), content: inlines });
const picture = fc.record({
  type: fc.constant("picture"),
  attrs: fc.record(
    {
      pictureId: fc.constantFrom("p1", "p2"),
      alt: words,
      caption: words,
      credit: words,
      width: fc.nat(),
    },
    { requiredKeys: ["pictureId"] },
  ),
});
const isSized = ({ attrs: { width } }: { attrs: { width?: number } }) =>
  width === undefined || (width > 0 && width <= 100_000);
const leaf: fc.Arbitrary<BodyNode> = fc.oneof(
  textblock,
  fc.record({
    type: fc.constant("heading"),
    attrs: fc.record({ level: fc.constantFrom(2, 3) }),
    content: inlines,
  }),
  picture.filter(isSized),
  fc.constant({ type: "horizontalRule" }),
);

const { block } = fc.letrec<{ block: BodyNode; item: BodyNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: "body" },
    leaf,
    fc.record({
      type: fc.constant("blockquote"),
      content: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constantFrom("bulletList", "orderedList"),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    }),
  ),
  item: fc.tuple(inlines, fc.array(tie("block"), { maxLength: 2 })).map(([first, rest]) => ({
    type: "listItem",
    content: [{ type: "paragraph", content: first }, ...rest],
  })),
}));

const spans = { colspan: fc.constant(1), rowspan: fc.constant(1) };
const cell = fc.record({
  type: fc.constantFrom("tableCell", "tableHeader"),
  attrs: fc.record(spans, { requiredKeys: [] }),
  content: fc.array(fc.record({ type: fc.constant("paragraph"), content: inlines }), {
    minLength: 1,
    maxLength: 2,
  }),
});
const row = (cells: BodyNode[]): BodyNode => ({ type: "tableRow", content: cells });
/** A head across all columns, a cell down the left side, the rest one by one. */
const spanned = (cells: BodyNode[], head: BodyNode, side: BodyNode): BodyNode[] => [
  row([{ ...head, attrs: { colspan: cells.length + 1 } }]),
  row([{ ...side, attrs: { rowspan: 2 } }, ...cells]),
  row(cells),
];
const rows = fc.oneof(
  fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }).map(row), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  fc
    .tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), cell, cell)
    .map((given) => spanned(...given)),
);
const table: fc.Arbitrary<BodyNode> = fc.record({
  type: fc.constant("table"),
  attrs: fc.record({ caption: words }, { requiredKeys: [] }),
  content: rows,
});

const gallery: fc.Arbitrary<BodyNode> = fc.record({
  type: fc.constant("gallery"),
  attrs: fc.record({ caption: words }, { requiredKeys: [] }),
  content: fc.array(picture.filter(isSized), { minLength: 1, maxLength: 3 }),
});
const spoken: fc.Arbitrary<BodyNode> = fc.oneof(
  fc.record({
    type: fc.constant("pullquote"),
    attrs: fc.record({ source: words }, { requiredKeys: [] }),
    content: inlines,
  }),
  fc.record({
    type: fc.constantFrom("question", "answer"),
    attrs: fc.record({ speaker: words.filter(({ length }) => length <= 40) }, { requiredKeys: [] }),
    content: inlines,
  }),
);
const embed: fc.Arbitrary<BodyNode> = fc.record({
  type: fc.constant("embed"),
  attrs: fc.record(
    {
      url: fc.constantFrom(
        "https://www.bilibili.com/video/BV1Lc411aXyZ",
        "https://x.com/lanchengdaily/status/1234567890",
      ),
      title: words,
    },
    { requiredKeys: ["url"] },
  ),
});
const top = fc.oneof(table, gallery, spoken, embed);

/** A body as an editor may send it: every block and mark, nested as they may be, texts of any kind. */
export const arbitraryBody: fc.Arbitrary<Body> = fc
  .array(fc.oneof({ weight: 6, arbitrary: block }, { weight: 3, arbitrary: top }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((content) => ({ type: "doc", attrs: { schema: 1 }, content }));

const names = [...blocks, ...marks].map(({ name }) => name);
const anyName = fc.oneof(
  fc.constantFrom(...names, "doc", "script", "iframe", "constructor"),
  fc.anything(),
);
const anyValue = fc.oneof(fc.constantFrom(...scriptVectors), fc.anything());
const anyAttrs = fc.oneof(
  fc.dictionary(
    fc.constantFrom(
      "href",
      "pictureId",
      "alt",
      "caption",
      "level",
      "start",
      "colspan",
      "rowspan",
      "source",
      "speaker",
      "url",
      "title",
      "reading",
      "lang",
      "text",
      "class",
      "onclick",
      "__proto__",
    ),
    anyValue,
  ),
  anyValue,
);

/** JSON that somebody made up: known names in wrong places, unknown names, values of any kind. */
export const forgedBody: fc.Arbitrary<Body> = fc
  .letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthIdentifier: "forged" },
      anyValue,
      fc.record(
        {
          type: anyName,
          attrs: anyAttrs,
          text: anyValue,
          marks: fc.oneof(fc.array(fc.record({ type: anyName, attrs: anyAttrs })), anyValue),
          content: fc.oneof(fc.array(tie("node"), { maxLength: 4 }), anyValue),
        },
        { requiredKeys: ["type"] },
      ),
    ),
  }))
  .node.map((node) => ({ type: "doc", content: [node as BodyNode] }));
