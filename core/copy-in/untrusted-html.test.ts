import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { markupFaults } from "@/core/blocks/markup-faults";
import { renderBody } from "@/core/blocks/render-body";
import { scriptVectors } from "@/core/blocks/script-vectors";
import { plainText } from "@/core/text/plain-text";
import { copyLimits } from "./copy-limits";
import { type ReadCopy, readHtml } from "./read-html";

function copyOf(html: string): ReadCopy {
  const read = readHtml(html);
  if (!read.ok) throw new Error(read.code);
  return read;
}

const printed = (body: Body): string => renderBody(body, { picture: () => null, lang: "zh-CN" });

describe("Whatever comes in", () => {
  const vector = fc.constantFrom(...scriptVectors);
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    vector,
    fc.constantFrom("澜江", " ", "\n", "　　"),
  );
  const tags =
    "p div span b i a ul ol li table tr td th thead blockquote h1 h4 br hr img pre q sup figure figcaption section font del o:p".split(
      " ",
    );
  const attribute = fc.oneof(
    fc.constantFrom(
      ' style="mso-list:l0 level3 lfo1"',
      " style='mso-list:Ignore'",
      ' href="#a" name="b"',
      ' href="#b" id="a"',
      ' href="https://a.example/?utm_source=x&id=1"',
      ' src="data:image/png;base64,AAAA"',
      " colspan=99999 rowspan=0",
      ' style="white-space:pre;font-weight:bold"',
      ' class="MsoListParagraph"',
      " data-aria-level=2 data-listid=1",
    ),
    vector.map((value) => ` title="${value}"`),
    vector.map((value) => ` href="${value}"`),
  );
  const piece = fc.oneof(
    word,
    fc.tuple(fc.constantFrom(...tags), attribute).map(([tag, attrs]) => `<${tag}${attrs}>`),
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(
      "<![if !supportLists]>",
      "<![endif]>",
      "<!--StartFragment-->",
      "<style>.a{",
      "</style>",
      "<!--",
    ),
  );
  const anyHtml = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it("is a body the desk accepts, and prints as nothing but a story", () => {
    fc.assert(
      fc.property(anyHtml, fc.boolean(), (html, takesTitle) => {
        const read = readHtml(html, { takesTitle });
        if (!read.ok) throw new Error(read.code);
        expect(checkBody(read.body)).toEqual({ ok: true, body: read.body });
        expect(markupFaults(printed(read.body))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps every word that could be seen", () => {
    const numeral = (n: number) => Array.from(String(n), (d) => "零一二三四五六七八九"[Number(d)]);
    const seen = fc.oneof(
      fc.nat(999).map((n) => `第${numeral(n).join("")}号`),
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    );
    fc.assert(
      fc.property(fc.array(seen, { maxLength: 40 }), (pieces) => {
        const text = JSON.stringify(copyOf(pieces.join("")).body);
        for (const word of pieces.filter((piece) => piece.startsWith("第")))
          expect(text).toContain(word);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(scriptVectors)("runs no script: %s", (vector) => {
    for (const html of [
      vector,
      `<p>${vector}</p>`,
      `<a href="${vector}">字</a>`,
      `<img alt="${vector}" src="data:image/png;base64,AAAA">`,
      `<p title="${vector}" style="${vector}">字</p>`,
    ]) {
      const { body } = copyOf(html);
      expect(checkBody(body).ok).toBe(true);
      expect(markupFaults(printed(body))).toEqual([]);
    }
  });

  it.each(["div", "span", "b", "ul", "blockquote", "table", "li", "td", "a", "q", "sup"])(
    "4,000 <%s> inside one another are read",
    (tag) => {
      const html = `${`<${tag}>`.repeat(4_000)}澜江${`</${tag}>`.repeat(4_000)}`;
      expect(plainText(copyOf(html).body)).toContain("澜江");
    },
  );

  it("more than that is refused", () => {
    expect(readHtml("<div>".repeat(copyLimits.depth + 1))).toMatchObject({
      ok: false,
      code: "copy-too-deep",
    });
  });

  it.each([
    [
      "paragraphs",
      "<p class=MsoNormal style='mso-pagination:none'><span lang=EN-US>澜江 bridge</span></p>",
    ],
    ["spans nobody closed", "<p><span style='color:red'>澜江"],
    ["links back and forth", "<a href='#a' id='b'>澜江</a><a href='#b' id='a'>大桥</a>"],
    ["brackets", "(((((((((("],
    ["styles", '<p style=\'((((((""""\'>'],
    ["ends of what never began", "</b></p></td>"],
    ["white space", "      \n"],
    ["breaks", "<br>"],
    ["pixels", "<img width=1>"],
    ["readings", "<ruby>字<rt>x"],
    ["items", "<ul><li>甲</ul>"],
    ["blank lines", "<pre>\n\n\n\n"],
  ])("%s without end are read or refused in good time", (_what, piece) => {
    const html = piece.repeat(Math.floor(1_500_000 / piece.length));
    const read = readHtml(html);
    if (!read.ok) expect(read.code).toMatch(/^(?:copy|body)-too-/);
  });

  it.each([
    ["rows", "<table>", "<tr><td>甲<td>乙"],
    ["cells", "<table><tr>", "<td>甲"],
    ["addresses", "<a href='https://a.example/?", "utm_a=1&"],
    ["classes", "<p class='", "a "],
    ["rules", "<style>", ".a{b:c}"],
    ["words without a gap", "<p>", "字"],
    ["words and gaps", "<p>", "a "],
    ["line ends", "<p>", "a\n"],
  ])("%s without end in one element are read or refused in good time", (_what, head, piece) => {
    const read = readHtml(head + piece.repeat(Math.floor(1_500_000 / piece.length)));
    if (!read.ok) expect(read.code).toMatch(/^(?:copy|body)-too-/);
  });

  it("up to 5 MB is read, and refused beyond", () => {
    const style = "mso-pagination:none;".repeat(40);
    const piece = `<p class=MsoNormal style='${style}'><span lang=EN-US>澜江 bridge</span></p>`;
    const html = piece.repeat(Math.floor(copyLimits.bytes / piece.length));
    expect(copyOf(html).body.content?.length).toBeGreaterThan(5_000);
    expect(readHtml(`${html}${piece}`)).toMatchObject({ ok: false, code: "copy-too-large" });
  });

  it("pictures inside it do not count against it", () => {
    const image = `data:image/png;base64,${"A".repeat(6_000_000)}`;
    const read = copyOf(`<p>文</p><img src="${image}">`);
    expect(read.pictures[0]?.src).toBe(image);
  });
});
