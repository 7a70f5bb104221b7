import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "@/core/text/plain-text";
import { arbitraryBody, forgedBody } from "./arbitrary-body";
import type { RenderOptions } from "./block";
import { type Body, type BodyNode, bodyOf, emptyBody } from "./body";
import { checkBody } from "./check-body";
import { cleanText } from "./clean-text";
import { markupFaults } from "./markup-faults";
import { renderBody } from "./render-body";
import { scriptVectors } from "./script-vectors";

const options: RenderOptions = {
  lang: "zh-CN",
  picture: (id) => ({ src: `/pictures/${id}.jpg`, width: 1200, height: 800 }),
};
const words = (text: string, ...marks: BodyNode["marks"] & object): BodyNode => ({
  type: "text",
  text,
  marks,
});
const p = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const doc = (...content: BodyNode[]): Body => ({ type: "doc", attrs: { schema: 1 }, content });
const link = (href: string) => ({ type: "link", attrs: { href } });
const render = (...content: BodyNode[]) => renderBody(doc(...content), options);

describe("a body in print", () => {
  it("paragraphs, headings below the story's headline, quotations, lists, verse, a separator", () => {
    expect(
      render(p(words("澜城")), { type: "heading", attrs: { level: 2 }, content: [words("票价")] }),
    ).toBe("<p>澜城</p><h2>票价</h2>");
    expect(render({ type: "blockquote", content: [p(words("便民"))] })).toBe(
      "<blockquote><p>便民</p></blockquote>",
    );
    const item = { type: "listItem", content: [p(words("三元"))] };
    expect(render({ type: "bulletList", content: [item] })).toBe("<ul><li><p>三元</p></li></ul>");
    expect(render({ type: "orderedList", attrs: { start: 3 }, content: [item] })).toBe(
      '<ol start="3"><li><p>三元</p></li></ol>',
    );
    expect(
      render({ type: "verse", content: [words("一江"), { type: "hardBreak" }, words("两岸")] }),
    ).toBe('<p class="verse">一江<br>两岸</p>');
    expect(render({ type: "horizontalRule" })).toBe("<hr>");
  });

  it("headings go down with the story's headline, never past the sixth level", () => {
    const heading = { type: "heading", attrs: { level: 3 }, content: [words("票价")] };
    const at = (headlineLevel: number) => renderBody(doc(heading), { ...options, headlineLevel });
    expect([at(1), at(2), at(5)]).toEqual(["<h3>票价</h3>", "<h4>票价</h4>", "<h6>票价</h6>"]);
  });

  it("a link holds the bold words inside it in one piece", () => {
    const metro = link("https://lancheng.example/?a=1&b=2");
    expect(render(p(words("见", metro), words("官网", { type: "bold" }, metro), words("。")))).toBe(
      '<p><a href="https://lancheng.example/?a=1&amp;b=2" rel="noopener">见<strong>官网</strong></a>。</p>',
    );
  });

  it("a passage in another language says so", () => {
    expect(render(p(words("Metro", { type: "lang", attrs: { lang: "en" } })))).toBe(
      '<p><span lang="en">Metro</span></p>',
    );
  });

  it("a picture with caption and credit; without a file that may be shown, nothing of it", () => {
    const picture = {
      type: "picture",
      attrs: { pictureId: "p1", alt: "站台", caption: "首班车", credit: "江晚舟 摄" },
    };
    expect(render(picture)).toBe(
      '<figure class="pic"><img src="/pictures/p1.jpg" alt="站台" width="1200" height="800" loading="lazy" decoding="async"><figcaption>首班车 <span class="credit">江晚舟 摄</span></figcaption></figure>',
    );
    expect(renderBody(doc(picture, p(words("文"))), { ...options, picture: () => null })).toBe(
      "<p>文</p>",
    );
    const bare = { type: "picture", attrs: { pictureId: "p1" } };
    expect(render(bare)).toContain('alt=""');
    expect(render(bare)).not.toContain("figcaption");
    const wide = {
      src: "/p1.jpg",
      sources: [{ type: "image/avif", srcset: "/p1-600.avif 600w,/p1.avif 1200w" }],
      width: 1200,
      height: 800,
    };
    expect(renderBody(doc(bare), { ...options, picture: () => wide })).toContain(
      '<picture><source type="image/avif" srcset="/p1-600.avif 600w,/p1.avif 1200w" sizes="100vw"><img src="/p1.jpg"',
    );
  });

  it("footnotes are numbered where they are called and stand at the end, linked both ways", () => {
    const body = doc(
      p(words("甲"), { type: "footnote", attrs: { text: "注一" } }),
      p(
        words("乙"),
        { type: "footnote", attrs: { text: " " } },
        { type: "footnote", attrs: { text: "注二" } },
      ),
    );
    const printed = renderBody(body, { ...options, idPrefix: "s7" });
    expect(printed).toContain(
      '<a id="s7-2-ref" href="#s7-2" role="doc-noteref">2</a></sup></p><section',
    );
    expect(printed).toContain(
      '<li id="s7-1">注一 <a href="#s7-1-ref" role="doc-backlink" aria-label="返回正文第1处注释">↑</a></li>',
    );
    expect(renderBody(body, { ...options, lang: "en" })).toContain('aria-label="Notes"');
    expect(render(p(words("甲")))).not.toContain("section");
  });

  it("a table in a frame that can be pushed; a row of headers names columns, any other header its row", () => {
    const cell = (text: string, type = "tableCell", attrs = {}) => ({
      type,
      attrs,
      content: [text === "" ? p() : p(words(text))],
    });
    const row = (...content: BodyNode[]) => ({ type: "tableRow", content });
    const content = [
      row(cell("", "tableHeader"), cell("票价", "tableHeader", { colspan: 2 })),
      row(cell("四公里内", "tableHeader"), cell("二元"), cell("半价")),
    ];
    expect(render({ type: "table", attrs: { caption: "票价表" }, content })).toBe(
      '<div class="table" role="group" tabindex="0" aria-label="票价表"><table><caption>票价表</caption><tbody>' +
        '<tr><td></td><th scope="colgroup" colspan="2"><p>票价</p></th></tr>' +
        '<tr><th scope="row"><p>四公里内</p></th><td><p>二元</p></td><td><p>半价</p></td></tr>' +
        "</tbody></table></div>",
    );
    expect(render({ type: "table", content })).toContain('aria-label="表格"><table><tbody>');
  });

  it("a table stands in the body alone: in a list or another table nothing of it is printed", () => {
    const inner = {
      type: "table",
      content: [{ type: "tableRow", content: [{ type: "tableCell", content: [p(words("甲"))] }] }],
    };
    const item = { type: "listItem", content: [p(words("三元")), inner] };
    expect(render({ type: "bulletList", content: [item] })).toBe("<ul><li><p>三元</p></li></ul>");
  });

  it("a gallery holds its pictures with their own words, and its caption; of none that may be shown nothing is left", () => {
    const picture = (pictureId: string) => ({
      type: "picture",
      attrs: { pictureId, alt: "站台", caption: "首班车" },
    });
    const gallery = {
      type: "gallery",
      attrs: { caption: "通车首日" },
      content: [picture("p1"), picture("p2")],
    };
    const printed = render(gallery);
    expect(printed).toMatch(
      /^<figure class="gallery"><figure class="pic">.*<\/figure><figure class="pic">.*<\/figure><figcaption>通车首日<\/figcaption><\/figure>$/,
    );
    const onlyOne: RenderOptions = {
      ...options,
      picture: (id) => (id === "p2" ? options.picture(id) : null),
    };
    expect(renderBody(doc(gallery), onlyOne).match(/<img/g)).toHaveLength(1);
    expect(renderBody(doc(gallery), { ...options, picture: () => null })).toBe("");
  });

  it("a pull quote names its source; an empty one is left out", () => {
    const quote = (...content: BodyNode[]) => ({
      type: "pullquote",
      attrs: { source: "苏明" },
      content,
    });
    expect(render(quote(words("慢一点才看得见江")))).toBe(
      '<figure class="pullquote"><blockquote><p>慢一点才看得见江</p></blockquote><figcaption>苏明</figcaption></figure>',
    );
    expect(render(quote())).toBe("");
  });

  it("an interview says who speaks, or 问 and 答, in the language of the paper", () => {
    const question = (attrs = {}) => ({ type: "question", attrs, content: [words("何时通车？")] });
    expect(render(question({ speaker: " 记者 " }))).toBe(
      '<p class="question"><strong class="speaker">记者：</strong>何时通车？</p>',
    );
    expect(render(question(), { type: "answer", content: [words("年底。")] })).toBe(
      '<p class="question"><strong class="speaker">问：</strong>何时通车？</p>' +
        '<p class="answer"><strong class="speaker">答：</strong>年底。</p>',
    );
    expect(renderBody(doc(question()), { ...options, lang: "en" })).toContain(
      '<strong class="speaker">Q: </strong>',
    );
  });

  it("a reading stands above its words, once for all that share it", () => {
    const ruby = { type: "ruby", attrs: { reading: "gōu jiàn" } };
    expect(render(p(words("越王"), words("勾", ruby), words("践", { type: "bold" }, ruby)))).toBe(
      "<p>越王<ruby>勾<strong>践</strong><rp>（</rp><rt>gōu jiàn</rt><rp>）</rp></ruby></p>",
    );
  });

  it("an embed is a card with a link and asks nothing of anybody else", () => {
    const url = "https://www.bilibili.com/video/BV1Lc411aXyZ";
    const embed = (attrs: object) => ({ type: "embed", attrs: { url, ...attrs } });
    expect(render(embed({ title: "首班车进站" }))).toBe(
      `<p class="embed"><span class="provider">视频 · 哔哩哔哩</span><a href="${url}" rel="noopener">首班车进站</a></p>`,
    );
    expect(render(embed({ title: " " }))).toContain(`>${url}</a>`);
    expect(render(embed({ url: "https://evil.example/video/1" }))).toBe("");
    for (const tag of ["iframe", "script", "src=", "img"])
      expect(render(embed({ title: "首班车进站" }))).not.toContain(tag);
  });

  it("empty paragraphs and empty bodies print nothing", () => {
    expect(renderBody(emptyBody, options)).toBe("");
    expect(render({ type: "paragraph" }, p(words("澜城")), { type: "verse" })).toBe("<p>澜城</p>");
  });

  it("every word of a story is in print", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 })), (paragraphs) => {
        const printed = renderBody(bodyOf(paragraphs), options);
        const read = printed
          .replace(/<[^>]*>/g, "")
          .replace(
            /&(amp|lt|gt|quot|#39|#96);/g,
            (_all, name: string) =>
              ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#96": "`" })[name] ?? "",
          );
        expect(read).toBe(paragraphs.map(cleanText).join(""));
      }),
    );
  });
});

/** Every place of a body that holds a text from outside, filled with one vector. */
const places: Readonly<Record<string, (vector: string) => BodyNode>> = {
  text: (v) => p(words(v)),
  "text in a heading": (v) => ({ type: "heading", attrs: { level: 2 }, content: [words(v)] }),
  "text in verse": (v) => ({ type: "verse", content: [words(v)] }),
  "text in a link": (v) => p(words(v, link("https://lancheng.example/"))),
  "a link": (v) => p(words("见", link(v))),
  "a link's target": (v) =>
    p(
      words("见", {
        type: "link",
        attrs: { href: "https://a.example", target: v, rel: v, class: v },
      }),
    ),
  "a language": (v) => p(words("见", { type: "lang", attrs: { lang: v } })),
  "a mark's name": (v) => p(words("见", { type: v })),
  "a footnote": (v) => p({ type: "footnote", attrs: { text: v } }),
  "alternative text": (v) => ({ type: "picture", attrs: { pictureId: "p1", alt: v } }),
  "a caption": (v) => ({ type: "picture", attrs: { pictureId: "p1", caption: v } }),
  "a credit": (v) => ({ type: "picture", attrs: { pictureId: "p1", credit: v } }),
  "a picture's id": (v) => ({ type: "picture", attrs: { pictureId: v, src: v } }),
  "a picture's size": (v) => ({ type: "picture", attrs: { pictureId: "p1", width: v, height: v } }),
  "a level": (v) => ({ type: "heading", attrs: { level: v }, content: [words("见")] }),
  "a first number": (v) => ({
    type: "orderedList",
    attrs: { start: v },
    content: [{ type: "listItem", content: [p(words("见"))] }],
  }),
  "a table's caption": (v) => ({
    type: "table",
    attrs: { caption: v },
    content: [{ type: "tableRow", content: [{ type: "tableCell", content: [p(words(v))] }] }],
  }),
  "a cell's span": (v) => ({
    type: "table",
    content: [
      {
        type: "tableRow",
        content: [
          {
            type: "tableHeader",
            attrs: { colspan: v, rowspan: v, scope: v },
            content: [p(words(v))],
          },
        ],
      },
    ],
  }),
  "a gallery's caption": (v) => ({
    type: "gallery",
    attrs: { caption: v },
    content: [{ type: "picture", attrs: { pictureId: "p1", alt: v, caption: v } }],
  }),
  "a pull quote": (v) => ({ type: "pullquote", attrs: { source: v }, content: [words(v)] }),
  "who speaks": (v) => ({ type: "question", attrs: { speaker: v }, content: [words("见")] }),
  "a reading": (v) => p(words("见", { type: "ruby", attrs: { reading: v } })),
  "an embed's address": (v) => ({ type: "embed", attrs: { url: v, title: "见" } }),
  "an embed's address, hidden in a good one": (v) => ({
    type: "embed",
    attrs: { url: `https://www.bilibili.com/video/BV1Lc411aXyZ?${v}`, title: "见" },
  }),
  "an embed's title": (v) => ({
    type: "embed",
    attrs: { url: "https://www.bilibili.com/video/BV1Lc411aXyZ", title: v },
  }),
  "a node's name": (v) => ({ type: v, attrs: { src: v }, content: [words(v)] }),
  "foreign attributes": (v) => ({
    type: "paragraph",
    attrs: { class: v, style: v, onclick: v, [v]: v },
    content: [words("见")],
  }),
};

const printWith = (renderer: (body: Body) => string) =>
  scriptVectors.flatMap((vector) =>
    Object.entries(places).flatMap(([place, put]) =>
      markupFaults(renderer(doc(put(vector)))).map((fault) => `${vector} as ${place}: ${fault}`),
    ),
  );

describe("script in every place of a body", () => {
  it("there are at least sixty vectors, no two alike", () => {
    expect(new Set(scriptVectors).size).toBe(scriptVectors.length);
    expect(scriptVectors.length).toBeGreaterThanOrEqual(60);
  });

  it("prints as text or not at all, also when the body was never checked", () => {
    expect(printWith((body) => renderBody(body, options))).toEqual([]);
  });

  it.each(Object.entries(places))(
    "as %s, a checked body keeps it out or prints it as text",
    (_place, put) => {
      for (const vector of scriptVectors) {
        const checked = checkBody(doc(put(vector)));
        if (checked.ok) expect(markupFaults(renderBody(checked.body, options))).toEqual([]);
      }
    },
  );

  it("as text it is kept to the letter, control characters aside", () => {
    for (const vector of scriptVectors) {
      const checked = checkBody(doc(p(words(vector))));
      expect(checked.ok && plainText(checked.body)).toBe(cleanText(vector));
    }
  });

  it("as the address of a picture it is not sent", () => {
    const picture = { type: "picture", attrs: { pictureId: "p1" } };
    const printed = (src: string) =>
      renderBody(doc(picture), { ...options, picture: () => ({ src, width: 1, height: 1 }) });
    for (const vector of scriptVectors) expect(markupFaults(printed(vector))).toEqual([]);
    for (const src of ["//evil.example/x.jpg", "javascript:alert(1)", "data:image/svg+xml,x", ""])
      expect(printed(src)).toBe("");
    for (const src of ["/p/1.jpg?v=2", "../p/1.jpg", "p1.jpg", "https://cdn.example/1.jpg"])
      expect(printed(src)).toContain(`src="${src}"`);
  });

  it("control: renderers that forget one rule are caught", () => {
    const textOf = (node: BodyNode): string =>
      node.text ?? (node.content ?? []).map(textOf).join("");
    const everyMark = (node: BodyNode): string =>
      [...(node.marks ?? []), node].map((part) => String(part.attrs?.href ?? "")).join("") +
      (node.content ?? []).map(everyMark).join("");
    const escaped = (text: string) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const careless: Record<string, (body: Body) => string> = {
      "no escaping": (body) => `<p>${(body.content ?? []).map(textOf).join("")}</p>`,
      "quotes forgotten": (body) =>
        `<p><a href="https://x.example/${escaped((body.content ?? []).map(textOf).join(""))}">x</a></p>`,
      "any protocol": (body) =>
        `<p><a href="${escaped((body.content ?? []).map(everyMark).join("")).replaceAll('"', "&quot;")}">x</a></p>`,
      "attributes passed on": (body) =>
        (body.content ?? [])
          .map((node) => {
            const attrs = Object.entries(node.attrs ?? {}).map(
              ([k, v]) => ` ${k}="${escaped(String(v)).replaceAll('"', "&quot;")}"`,
            );
            return `<p${attrs.join("")}>x</p>`;
          })
          .join(""),
    };
    for (const [name, renderer] of Object.entries(careless))
      expect(printWith(renderer).length, name).toBeGreaterThan(20);
  });
});

describe("whatever is stored", () => {
  it("a body nobody checked prints without a fault and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(forgedBody, arbitraryBody), (body) => {
        expect(markupFaults(renderBody(body, options))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("a checked body prints as it did before the check", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const checked = checkBody(body);
        expect(checked.ok && renderBody(checked.body, options)).toBe(renderBody(body, options));
      }),
    );
  });

  it("thousands of levels are cut, not followed", () => {
    let deep: BodyNode = p(words("底"));
    for (let level = 0; level < 100_000; level++) deep = { type: "blockquote", content: [deep] };
    expect(render(deep)).not.toContain("底");
  });
});
