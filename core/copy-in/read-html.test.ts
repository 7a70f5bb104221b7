import { describe, expect, it } from "vitest";
import type { Body, BodyNode } from "@/core/blocks/body";
import { renderBody } from "@/core/blocks/render-body";
import { plainText } from "@/core/text/plain-text";
import { type ReadCopy, type ReadOptions, readHtml } from "./read-html";

function copyOf(html: string, options?: ReadOptions): ReadCopy {
  const read = readHtml(html, options);
  if (!read.ok) throw new Error(read.code);
  return read;
}

const blocksOf = (html: string, options?: ReadOptions): readonly BodyNode[] =>
  copyOf(html, options).body.content ?? [];
const wordsOf = (html: string): readonly string[] =>
  blocksOf(html).map((node) => plainText({ type: "doc", content: [node] }));
const printed = (body: Body): string => renderBody(body, { picture: () => null, lang: "zh-CN" });

describe("Words that come in", () => {
  it("keep the spaces between Han and Latin that they had, and get none", () => {
    expect(
      wordsOf("<p>全长<span lang=EN-US>1200</span>米，称为<b>C919</b> 大飞机 A320</p>"),
    ).toEqual(["全长1200米，称为C919 大飞机 A320"]);
  });

  it("are not parted where only the markup begins a new line between two characters", () => {
    expect(wordsOf("<p>澜江\n大桥，\r\n今天<span>\n合龙</span>\nat last\nit is</p>")).toEqual([
      "澜江大桥，今天合龙 at last it is",
    ]);
  });

  it("lose the indent before them, and the empty lines between them", () => {
    const html = "<p>　　第一段</p><p>&nbsp;</p><p><br></p><p>&nbsp;&nbsp;&nbsp;&nbsp;第二段　</p>";
    expect(wordsOf(html)).toEqual(["第一段", "第二段"]);
  });

  it("are paragraphs where breaks part them, and lines where they do not", () => {
    expect(wordsOf("　　第一段<br>　　第二段<br><br>第三段")).toEqual([
      "第一段",
      "第二段",
      "第三段",
    ]);
    expect(
      blocksOf("<p>地址：澜城<br>电话：12345</p>")[0]?.content?.map(({ type }) => type),
    ).toEqual(["text", "hardBreak", "text"]);
  });

  it("are bold and italic where they are seen so, whatever says it", () => {
    const html =
      '<b style="font-weight:normal">常<span style="font-weight:700">重</span><em style="font-style:normal">直</em></b><span style="font:italic 12px 宋体">斜</span>';
    expect(blocksOf(html)[0]?.content).toEqual([
      { type: "text", text: "常" },
      { type: "text", marks: [{ type: "bold" }], text: "重" },
      { type: "text", text: "直" },
      { type: "text", marks: [{ type: "italic" }], text: "斜" },
    ]);
  });

  it("keep what raised figures mean", () => {
    expect(wordsOf("<p>10<sup>4</sup> m<sup>2</sup>，H<sub>2</sub>O，1<sup>st</sup></p>")).toEqual([
      "10⁴ m²，H₂O，1st",
    ]);
  });

  it("leave behind what nobody saw, and what was struck out", () => {
    const html =
      '<p>看得见<span style="display:none">看不见</span><span style="mso-hide:all">也看不见</span><del cite="mailto:a" datetime="2026-01-01">删了</del><script>alert(1)</script></p>';
    const { body, lost } = copyOf(html);
    expect(plainText(body)).toBe("看得见");
    expect(lost).toMatchObject({ hidden: 2, deletions: 1, scripts: 1 });
  });

  it("come in where something inside makes them seen again", () => {
    const html =
      '<div style="font-size:0"><span style="font-size:14px">看得见</span> 太小<b style="visibility:hidden">遮住<i style="visibility:visible">又见</i></b></div>';
    const { body, lost } = copyOf(html);
    expect(plainText(body)).toBe("看得见");
    expect(lost.hidden).toBe(3);
    expect(
      wordsOf('<b style="visibility:hidden">遮住<i style="visibility:visible">又见</i></b>'),
    ).toEqual(["又见"]);
  });

  it("hold no control characters and no halves of characters", () => {
    expect(wordsOf("<p>澜\u0000\u0008江\uD800</p><p>\uDC00</p>").join("")).not.toMatch(
      /(?![\t\n])\p{Cc}|\p{Cs}/u,
    );
  });
});

describe("Headings", () => {
  it("of any levels become the two of a story", () => {
    const html = "<h1>题</h1><p>文</p><h3>一</h3><h4>二</h4><h5>三</h5>";
    const levels = blocksOf(html).flatMap(({ type, attrs }) =>
      type === "heading" ? [attrs?.level] : [],
    );
    expect(levels).toEqual([2, 2, 3, 3]);
  });

  it("at the head of the copy are its title, for whoever wants one", () => {
    const read = copyOf("<h1>澜江大桥合龙</h1><h2>一</h2><p>文</p>", { takesTitle: true });
    expect(read.title).toBe("澜江大桥合龙");
    expect(plainText(read.body)).not.toContain("大桥");
    expect(copyOf("<h2>一</h2><p>文</p><h2>二</h2>", { takesTitle: true }).title).toBeNull();
  });
});

describe("Lists", () => {
  const nested = [
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [
            { type: "paragraph", content: [{ type: "text", text: "甲" }] },
            {
              type: "orderedList",
              content: [
                {
                  type: "listItem",
                  content: [{ type: "paragraph", content: [{ type: "text", text: "乙" }] }],
                },
              ],
            },
          ],
        },
        {
          type: "listItem",
          content: [{ type: "paragraph", content: [{ type: "text", text: "丙" }] }],
        },
      ],
    },
  ];

  it.each([
    ["inside an item", "<ul><li>甲<ol><li>乙</li></ol></li><li>丙</li></ul>"],
    ["between two items", "<ul><li>甲</li><ol><li>乙</li></ol><li>丙</li></ul>"],
    [
      "with blocks in the items",
      "<ul><li><p>甲</p><ol><li><div>乙</div></li></ol><li><h3>丙</h3></ul>",
    ],
    ["with empty items around", "<ul><li></li><li>甲<ol><li><ul></ul>乙</ol></li><li>丙<li></ul>"],
  ])("nest where one stands %s", (_where, html) => {
    expect(blocksOf(html)).toEqual(nested);
  });

  it("that only hold a list are that list", () => {
    expect(blocksOf("<ul><li><ul><li>甲</li><li>乙</li></ul></li></ul>")).toMatchObject([
      { type: "bulletList", content: [{ type: "listItem" }, { type: "listItem" }] },
    ]);
  });

  it("too deep for a story stand beside the deepest", () => {
    const html = `${"<ul><li>层".repeat(40)}${"</li></ul>".repeat(40)}`;
    expect(plainText(copyOf(html).body).match(/层/g)).toHaveLength(40);
  });

  it("keep the number they begin with, and count on after an interruption", () => {
    const item = (marker: string, text: string) =>
      `<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${marker}</span>${text}</p>`;
    const html = `${item("3.", "甲")}${item("4.", "乙")}<p>文</p>${item("5.", "丙")}`;
    expect(blocksOf(html).map(({ attrs }) => attrs)).toEqual([
      { start: 3 },
      undefined,
      { start: 5 },
    ]);
  });

  it("numbered as Chinese texts are keep their numbers as words", () => {
    const html =
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">一、<span>&nbsp;</span></span>提高认识</p>';
    expect(blocksOf(html)).toMatchObject([
      { type: "paragraph", content: [{ text: "一、提高认识" }] },
    ]);
  });
});

describe("Tables", () => {
  it("keep their spans and the row that names the columns", () => {
    const html =
      "<table><thead><tr><td colspan=2>年</td></tr></thead><tr><td>甲</td><td>乙</td></tr></table>";
    expect(blocksOf(html)).toMatchObject([
      {
        type: "table",
        content: [
          { content: [{ type: "tableHeader", attrs: { colspan: 2 } }] },
          { content: [{ type: "tableCell" }, { type: "tableCell" }] },
        ],
      },
    ]);
  });

  it("inside others stay as the lines in a cell", () => {
    const inner = "<table><tr><td>内一</td><td>内二</td></tr></table>";
    const html = `<table><tr><td>外面的字多一些</td><td>${inner}</td></tr><tr><td>乙</td><td>丙</td></tr></table>`;
    const { body, lost } = copyOf(html);
    expect(body.content).toHaveLength(1);
    expect(plainText(body)).toMatch(/内一\s+内二/);
    expect(lost.tables).toBe(1);
  });

  it("that only hold a page in shape are the lines of the page", () => {
    const data = "<table><tr><td>甲</td><td>乙</td></tr></table>";
    const html = `<table width="100%"><tr><td><h2>题</h2><p>第一段</p>${data}</td></tr></table>`;
    expect(blocksOf(html).map(({ type }) => type)).toEqual(["heading", "paragraph", "table"]);
  });

  it("larger than a story may have come as lines", () => {
    const html = `<table>${"<tr><td>甲</td><td>乙</td></tr>".repeat(400)}</table>`;
    expect(blocksOf(html)).toHaveLength(400);
    expect(wordsOf(html)[0]).toBe("甲　乙");
  });

  it("give their pictures a place after them", () => {
    const html = `<table><tr><td>甲</td><td><img src="data:image/png;base64,AAAA"></td></tr><tr><td>乙</td><td>丙</td></tr></table>`;
    expect(blocksOf(html).map(({ type }) => type)).toEqual(["table", "picture"]);
  });
});

describe("Notes", () => {
  it.each([
    [
      "a word processor",
      '<p>文<a href="#_ftn1" name="_ftnref1">[1]</a></p><div style="mso-element:footnote-list"><hr width="33%"><div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> 据市统计局</p></div></div>',
    ],
    [
      "an encyclopaedia on the web",
      '<p>文<sup id="cite_ref-1"><a href="https://zh.example/w#cite_note-1">[1]</a></sup></p><ol><li id="cite_note-1"><b><a href="https://zh.example/w#cite_ref-1">^</a></b> <span>据市统计局</span></li></ol>',
    ],
    [
      "Markdown",
      '<p>文<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes"><hr><ol><li id="fn1"><p>据市统计局<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
    [
      "a docx reader",
      '<p>文<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p> 据市统计局 <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ],
    [
      "our own pages",
      printed({
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [
              { type: "text", text: "文" },
              { type: "footnote", attrs: { text: "据市统计局" } },
            ],
          },
        ],
      }),
    ],
  ])("of %s are notes of the story", (_from, html) => {
    expect(blocksOf(html)).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "文" },
          { type: "footnote", attrs: { text: "据市统计局" } },
        ],
      },
    ]);
  });

  it("that were not copied with the text leave their number", () => {
    expect(wordsOf('<p>文<a href="#_ftn1" name="_ftnref1">[1]</a></p>')).toEqual(["文[1]"]);
  });
});

describe("Links", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,<b>",
    "file:///C:/a.docx",
    "vbscript:x",
    "/rel",
    "JaVa\nscript:alert(1)",
  ])("to %s leave their words", (href) => {
    const { body, lost } = copyOf(`<p><a href="${href}">请看</a></p>`);
    expect(body.content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "请看" }] },
    ]);
    expect(lost.links).toBe(1);
  });
});

describe("Pictures", () => {
  it("that lie in the copy keep their place, and are named", () => {
    const html =
      '<figure><img src="data:image/png;base64,AAAA" alt="桥"><figcaption>大桥合龙。</figcaption></figure><p>文</p>';
    const read = copyOf(html);
    expect(read.pictures).toEqual([
      { id: "incoming-1", src: "data:image/png;base64,AAAA", alt: "桥" },
    ]);
    expect(read.body.content?.[0]).toEqual({
      type: "picture",
      attrs: { pictureId: "incoming-1", alt: "桥", caption: "大桥合龙。" },
    });
    expect(read.body.content).toHaveLength(2);
  });

  it("that lie elsewhere are named and left out; their words stay", () => {
    const html =
      '<p>文<img src="https://a.example/1.jpg"></p><figure><img src="file:///C:/2.png"><figcaption>图说</figcaption></figure>';
    const read = copyOf(html);
    expect(read.pictures.map(({ id, src }) => [id, src])).toEqual([
      [null, "https://a.example/1.jpg"],
      [null, "file:///C:/2.png"],
    ]);
    expect(plainText(read.body)).toContain("图说");
  });

  it("of one pixel only count readers", () => {
    const { pictures, lost } = copyOf(
      '<p>文<img src="https://a.example/p.gif" width=1 height="1"></p>',
    );
    expect(pictures).toEqual([]);
    expect(lost.trackers).toBe(1);
  });
});
