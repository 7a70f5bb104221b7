import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { scriptVectors } from "@/core/blocks/script-vectors";
import type { Box } from "@/core/layout/box";
import { measureCopy } from "@/core/layout/measured-copy";
import { samplePage, sampleStory } from "@/core/layout/sample-page";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import { printedPages } from "./printed-pages";

const paper: PressPaper = {
  name: "澜城日报",
  nameEn: "Lancheng Daily",
  motto: "记一城日常",
  language: "zh-CN",
  date: "2026-11-28",
  edition: "",
  number: 332,
  runningNumber: 18234,
  cn: "CN 00-0000",
  issn: "",
  price: "2.00元",
  governedBy: "",
  sponsoredBy: "澜城日报社",
  publishedBy: "澜城日报社",
  pages: 4,
};

/** A page whose every word is the same. */
function pageOf(words: string, boxes: readonly Box[] = samplePage.boxes): PressPage {
  const paragraphs = [{ role: "text", words, indent: 2 }] as const;
  const copy = { kicker: words, headline: words, deck: words, text: measureCopy(paragraphs) };
  const ids = boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : []));
  const picture = { alt: words, caption: words, credit: words, focalX: 500, focalY: 500 };
  return {
    number: 1,
    name: words,
    banner: words,
    editor: words,
    layout: { ...samplePage, boxes },
    stories: new Map(ids.map((id) => [id, { language: "zh-CN", copy, paragraphs }])),
    pictures: new Map([["bridge", { ...picture, src: "/bridge.jpg", width: 3, height: 2 }]]),
    elsewhere: new Map([["far", { headline: words, pageNumber: 3 }]]),
  };
}

const print = (page: PressPage, of: Partial<PressPaper> = {}) =>
  printedPages([page], page.layout.format, { ...paper, ...of }, []);

const place = (id: string, row: number) =>
  ({ id, isLocked: false, column: 0, row, span: 6, rows: 4 }) as const;

/** One box of every kind, whose words are the ones given. */
const everyKind = (words: string): readonly Box[] => [
  ...samplePage.boxes.filter(({ kind }) => kind !== "ad"),
  { ...place("ad", 64), kind: "ad", size: "a", client: words, pictureId: null, isLabelled: true },
  { ...place("folio", 68), kind: "folio" },
  { ...place("banner", 72), kind: "banner", words },
  { ...place("rule", 76), kind: "rule", style: "double" },
  { ...place("text", 77), kind: "text", text: words, scale: 1 },
  { ...place("contents", 80), kind: "contents", storyIds: [] },
];

describe("a page in print", () => {
  it("has the size of its paper and all that a paper must say of itself", () => {
    const markup = print(pageOf("渡口今起复航"));
    expect(markup).toContain("@page{size:272mm 390mm;margin:0}");
    for (const words of [
      "澜城日报",
      "2026年11月28日",
      "星期六",
      "农历十月二十",
      "第332期 总第18234期",
    ])
      expect(markup).toContain(words);
    for (const words of ["国内统一刊号 CN 00-0000", "今日4版", "零售 2.00元", "主办 澜城日报社"])
      expect(markup).toContain(words);
  });

  it("says 广告 on every ad, and the client where no artwork has come", () => {
    expect(print(pageOf("渡口"))).toMatch(
      /data-kind="ad"><div><p>望江百货<\/p><small>广告<\/small>/,
    );
  });

  it("says where a story goes on, and where it began", () => {
    const markup = print(
      pageOf("渡口今起复航", [
        sampleStory({ id: "to", jumpTo: 3 }),
        sampleStory({ id: "from", column: 2, jumpFrom: 1 }),
      ]),
    );
    expect(markup).toContain("（下转第3版）");
    expect(markup).toContain("（上接第1版）");
  });

  it("speaks the language of the paper", () => {
    const markup = print(pageOf("Ferry"), { language: "en", name: "Lancheng Daily" });
    expect(markup).toContain("November 28, 2026");
    expect(markup).toContain("Advertisement");
    expect(markup).not.toMatch(/广告|农历|第332期/);
  });

  it("points 导读 at the pages where the stories are", () => {
    const markup = print(pageOf("渡口", everyKind("渡口")));
    expect(markup).toContain("<li><span>渡口</span> <small>第3版</small></li>");
  });

  it("sets a banner that is longer than its box smaller, and loses none of its words", () => {
    const banner = (words: string) =>
      print(pageOf("渡口", [{ ...place("b", 0), kind: "banner", words }]));
    expect(banner("看得见江的城市")).toContain("<p>看得见江的城市</p>");
    const long = "看得见江的城市".repeat(8);
    const [, em = ""] = /<p style="font-size:([\d.]+)em">/.exec(banner(long)) ?? [];
    const { columnChars, gutterChars } = samplePage.format;
    const width = 6 * columnChars + 5 * gutterChars;
    expect(Number(em) * 1.3 * long.length).toBeCloseTo(width, 0);
  });

  it("goes on without a story or a picture that is gone", () => {
    const page = { ...pageOf("渡口"), stories: new Map(), pictures: new Map() };
    expect(print(page)).not.toMatch(/data-kind="(story|picture)"/);
  });

  it.each(scriptVectors)("prints %j as words and never as script", (vector) => {
    const page = pageOf(vector, everyKind(vector));
    const names = { name: vector, nameEn: vector, motto: vector, edition: vector, price: vector };
    const faults: string[] = [];
    const walk = (node: { name?: string; attribs?: object; children?: unknown[] }): void => {
      if (node.name && /^(script|iframe|object|embed|svg|math|form|link|base)$/.test(node.name))
        faults.push(node.name);
      for (const name of Object.keys(node.attribs ?? {})) if (/^on/i.test(name)) faults.push(name);
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    walk(parseDocument(print(page, { ...names, cn: vector, sponsoredBy: vector })));
    expect(faults).toEqual([]);
  });

  it("draws the heavy line above a story that has one, and no hairline over it", () => {
    const upper = sampleStory({ id: "upper", rows: 20 });
    const lower = (frame: "none" | "rule") => sampleStory({ id: "lower", row: 20, frame });
    const page = (frame: "none" | "rule") => print(pageOf("桥", [upper, lower(frame)]));
    expect(page("none")).toContain('class="across"');
    expect(page("none")).not.toContain(" ruled");
    expect(page("rule")).not.toContain('class="across"');
    expect(page("rule")).toMatch(/<article class="box story[^"]* ruled[^>]*><div class="frame"/);
  });
});

it("names a face for rare characters only where one of them is printed", () => {
  const faces = [
    { family: "Body", weight: 400, src: "/fonts/all" },
    { family: "Body", weight: 400, src: "/fonts/rare", only: "踔" },
  ] as const;
  const printed = (words: string) => printedPages([pageOf(words)], samplePage.format, paper, faces);
  expect(printed("踔厉奋发")).toContain("/fonts/rare");
  expect(printed("奋发有为")).toContain("/fonts/all");
  expect(printed("奋发有为")).not.toContain("/fonts/rare");
});

it("says on the first page too who answers for it, where one does", () => {
  const page = { ...pageOf("渡口复航"), editor: "沈砚秋" };
  expect(print(page)).toContain("责任编辑 沈砚秋");
  expect(print({ ...page, editor: "" })).not.toContain("责任编辑");
});
