import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDeskBody } from "@/core/markup/desk-body";
import { withoutMarkup } from "@/core/markup/settle";
import { plainText } from "@/core/text/plain-text";
import { hanFigure } from "./heading-figure";
import { readWord } from "./read-word";
import type { WordFile } from "./word-file";
import { readWordTime, writeWordTime } from "./word-time";
import type { XmlElement } from "./xml";

const element = (
  name: string,
  attrs: Record<string, string>,
  children: XmlElement["children"],
): XmlElement => ({ name, attrs, children });

const names = fc.constantFrom(
  ..."w:p w:r w:t w:delText w:ins w:del w:moveTo w:tbl w:tr w:tc w:tcPr w:vMerge w:gridSpan w:sdt w:sdtPr w:sdtContent w:tag w:pPr w:rPr w:pStyle w:rStyle w:numPr w:ilvl w:numId w:b w:i w:lang w:hyperlink w:br w:tab w:footnoteReference w:drawing a:blip wp:docPr w:txbxContent mc:AlternateContent mc:Choice w:fldChar w:instrText w:commentRangeStart w:commentRangeEnd w:rPrChange w:pPrChange w:trPr w:vanish w:ruby w:rubyBase w:rt m:oMath m:t".split(
    " ",
  ),
);
const value = fc.constantFrom(
  ..."1 2 a3 restart masthead-quote-0 masthead-item-1 masthead-gallery-0 Heading1 Title Quote Caption MastheadVerse MastheadEmbed MastheadSeparator rId1 begin separate end en 王编辑 -5 99999999".split(
    " ",
  ),
);
const attrs = fc.dictionary(
  fc.constantFrom(
    "w:val",
    "w:id",
    "w:author",
    "r:id",
    "r:embed",
    "w:fldCharType",
    "w:type",
    "mh:s",
  ),
  value,
  { maxKeys: 3 },
);
const leaf = fc
  .tuple(names, attrs)
  .map(([name, given]): XmlElement => element(name, given, ["汽笛"]));
const wrap = (name: string, inner: fc.Arbitrary<XmlElement[]>) =>
  fc.tuple(attrs, inner).map(([given, children]) => element(name, given, children));
const few = (one: fc.Arbitrary<XmlElement>) => fc.array(one, { maxLength: 4 });

/** Documents by Word's grammar, with anything at all in the place of anything here and there. */
const { block: tree } = fc.letrec<Record<"block" | "inline" | "row", XmlElement>>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, depthIdentifier: "xml" },
    leaf,
    wrap("w:r", few(leaf)),
    wrap("w:ins", few(tie("inline"))),
    wrap("w:del", few(tie("inline"))),
    wrap("w:hyperlink", few(tie("inline"))),
    wrap("w:sdt", few(tie("inline"))),
  ),
  row: wrap(
    "w:tr",
    few(
      fc.oneof(
        leaf,
        fc
          .tuple(few(leaf), few(tie("block")))
          .map(([properties, blocks]) =>
            element("w:tc", {}, [element("w:tcPr", {}, properties), ...blocks]),
          ),
      ),
    ),
  ),
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: "xml" },
    leaf,
    fc
      .tuple(few(leaf), few(leaf), few(tie("inline")))
      .map(([properties, mark, inlines]) =>
        element("w:p", {}, [
          element("w:pPr", {}, [...properties, element("w:rPr", {}, mark)]),
          ...inlines,
        ]),
      ),
    wrap("w:tbl", few(tie("row"))),
    fc
      .tuple(value, few(tie("block")))
      .map(([tag, blocks]) =>
        element("w:sdt", {}, [
          element("w:sdtPr", {}, [element("w:tag", { "w:val": tag }, [])]),
          element("w:sdtContent", {}, blocks),
        ]),
      ),
  ),
}));

const style = (id: string, name: string) =>
  element("w:style", { "w:styleId": id }, [element("w:name", { "w:val": name }, [])]);
const styles = element("w:styles", {}, [
  style("Heading1", "heading 1"),
  style("Title", "Title"),
  style("Quote", "Quote"),
  style("Caption", "caption"),
  style("MastheadVerse", "Masthead Verse"),
  style("MastheadEmbed", "Masthead Embed"),
  style("MastheadSeparator", "Masthead Separator"),
  element("w:style", { "w:styleId": "a3" }, [element("w:basedOn", { "w:val": "a3" }, [])]),
]);
const level = element("w:lvl", { "w:ilvl": "0" }, [
  element("w:numFmt", { "w:val": "decimal" }, []),
]);
const numbering = element("w:numbering", {}, [
  element("w:abstractNum", { "w:abstractNumId": "1" }, [level]),
  ...["1", "2"].map((id) =>
    element("w:num", { "w:numId": id }, [element("w:abstractNumId", { "w:val": "1" }, [])]),
  ),
]);

function fileOf(children: readonly (XmlElement | string)[]): WordFile {
  return {
    document: element("w:document", {}, [element("w:body", {}, children)]),
    styles,
    numbering,
    footnotes: element("w:footnotes", {}, [element("w:footnote", { "w:id": "1" }, [...children])]),
    endnotes: null,
    comments: element("w:comments", {}, [element("w:comment", { "w:id": "1" }, [...children])]),
    commentsExtended: null,
    custom: null,
    relations: {
      rId1: { target: "https://lancheng.example/", isOutside: true },
      "2": { target: "word/media/x.jpg", isOutside: false },
    },
  };
}

const read = (children: readonly (XmlElement | string)[]) => {
  let made = 0;
  const newId = () => `suggestion-${++made}`;
  return readWord(fileOf(children), { newId, timeZone: "Asia/Shanghai", now: 0 });
};

describe("A document of any shape", () => {
  it("is read without a fault, and as a body that the house accepts", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (children) => {
        const { body, suggestions } = read(children);
        expect(checkDeskBody(body)).toMatchObject({ ok: true });
        expect(checkDeskBody(withoutMarkup(body))).toMatchObject({ ok: true });
        expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("loses no word of its paragraphs", () => {
    const words = fc.string({ unit: fc.constantFrom("汽", "笛", "a", "1"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (lines) => {
        const paragraphs = lines.map((line) =>
          element("w:p", {}, [element("w:r", {}, [element("w:t", {}, [`${line}。`])])]),
        );
        const { body, content } = read(paragraphs);
        const said = [...Object.values(content).map(String), plainText(body)].join("");
        for (const line of lines) expect(said).toContain(line);
      }),
    );
  });
});

describe("Word's clock", () => {
  it("is the zone's, whatever it says after the time, unless the true instant stands beside it", () => {
    const reader = { newId: () => "", timeZone: "Asia/Shanghai", now: 7 };
    const at = Date.UTC(2026, 10, 24, 1, 30, 15);
    expect(readWordTime({ "w:date": "2026-11-24T09:30:15Z" }, reader)).toBe(at);
    expect(readWordTime({ ...writeWordTime(at, "Asia/Shanghai") }, reader)).toBe(at);
    expect(readWordTime({ "w:date": "2026-02-31T25:00:00Z" }, reader)).toBe(7);
    expect(readWordTime({}, reader)).toBe(7);
  });
});

it("Figures of headings are written as Chinese counts", () => {
  expect([1, 10, 12, 20, 21, 105, 110, 999].map(hanFigure)).toEqual(
    "一 十 十二 二十 二十一 一百〇五 一百一十 九百九十九".split(" "),
  );
});
