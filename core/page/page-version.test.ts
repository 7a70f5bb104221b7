import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBody } from "@/core/blocks/arbitrary-body";
import { type BodyNode, bodyOf } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { printedCopy } from "@/core/layout/printed-copy";
import { blankDraft } from "@/core/story/blank-draft";
import type { StoryContent } from "@/core/story/story";
import { cutCopy } from "./cut-copy";
import { pageVersion } from "./page-version";
import type { TextCut } from "./text-cut";

const story = (more: Partial<StoryContent>): StoryContent => ({
  ...blankDraft({ kind: "news", sectionId: "city" }),
  headline: "渡口复航",
  ...more,
});
const untitled = { kicker: null, headline: null, deck: null } as const;
const text = (words: string): BodyNode => ({ type: "text", text: words });
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const doc = (...content: BodyNode[]) => ({ ...bodyOf([]), content });

const wordsOf = (content: StoryContent) => printedCopy(content).map(({ words }) => words);
/** The cut that strikes these words where they first stand. */
function striking(content: StoryContent, words: string): TextCut {
  const lines = wordsOf(content);
  const at = lines.findIndex((line) => line.includes(words));
  const from = lines[at]?.indexOf(words) ?? -1;
  return { paragraph: at, from, to: from + words.length };
}
const cut = (content: StoryContent, ...words: readonly string[]) =>
  pageVersion(content, { ...untitled, cuts: words.map((one) => striking(content, one)) });

describe("A story as its page prints it, for readers of the site", () => {
  it("has the page's titles, and its own where the page has none", () => {
    const own = story({ deck: "首班船坐满" });
    const shown = pageVersion(own, { ...untitled, headline: "渡船回来了", cuts: [] });
    expect(shown).toEqual({ ...own, headline: "渡船回来了" });
  });

  it("leaves out what the page strikes, through bold words and over a note", () => {
    const bold = { ...text("今天复航"), marks: [{ type: "bold" }] };
    const note: BodyNode = { type: "footnote", attrs: { text: "见昨日本报" } };
    const content = story({
      body: doc(paragraph(text("渡口停航三年，"), bold, note, text("。首班船上坐满了人。"))),
    });
    const shown = cut(content, "三年，今天复航。首班");
    expect(shown.body.content).toEqual([paragraph(text("渡口停航"), text("船上坐满了人。"))]);
    expect(cut(content, "首班").body.content?.[0]?.content).toContainEqual(note);
  });

  it("has no empty paragraphs, items or quotes", () => {
    const quote: BodyNode = { type: "blockquote", content: [paragraph(text("船票两元。"))] };
    const content = story({ body: doc(paragraph(text("渡口复航。")), quote) });
    expect(cut(content, "船票两元。").body.content).toEqual([paragraph(text("渡口复航。"))]);
    const item: BodyNode = { type: "listItem", content: [paragraph(text("渡口复航。")), quote] };
    const listed = story({ body: doc({ type: "bulletList", content: [item] }) });
    expect(wordsOf(cut(listed, "船票两元。"))).toEqual(["渡口复航。"]);
  });

  it("prints its dateline once, cut like the rest", () => {
    const content = story({ dateline: "本报讯", body: bodyOf(["渡口今天复航。", "船票两元。"]) });
    const shown = cut(content, "船票两元。");
    expect(wordsOf(shown)).toEqual(["本报讯\u3000渡口今天复航。"]);
    expect(wordsOf(cut(content, "本报讯\u3000"))).toEqual(["渡口今天复航。", "船票两元。"]);
  });

  it("loses a line of verse with its break, a struck salutation, and a row that is struck whole", () => {
    const verse: BodyNode = {
      type: "verse",
      content: [
        text("江水东流"),
        { type: "hardBreak" },
        text("渡船西归"),
        { type: "hardBreak" },
        text("灯火初上"),
      ],
    };
    const content = story({ salutation: "编辑同志：", body: doc(verse) });
    const shown = cut(content, "渡船西归", "编辑同志：");
    expect(shown.salutation).toBe("");
    expect(wordsOf(shown)).toEqual(["江水东流", "灯火初上"]);
  });

  it("reads as the page does, whatever the body and wherever it is cut, and stays a body", () => {
    fc.assert(
      fc.property(arbitraryBody, fc.nat(), fc.nat(), fc.nat(), (body, which, one, other) => {
        const content = story({ body });
        const lines = printedCopy(content);
        const rows = JSON.stringify(body).includes("tableRow");
        const words = lines[which % Math.max(1, lines.length)]?.words ?? "";
        fc.pre(words.length > 1 && !rows && !/[\uD800-\uDFFF]/.test(words));
        const from = one % words.length;
        const to = from + 1 + (other % (words.length - from));
        const cuts = [{ paragraph: which % lines.length, from, to }];
        const shown = pageVersion(content, { ...untitled, cuts });
        const squeezed = (all: readonly { words: string }[]) =>
          all.map((line) => line.words.replaceAll(/\s+/g, "")).join("");
        expect(squeezed(printedCopy(shown))).toBe(squeezed(cutCopy(lines, cuts)));
        expect(checkBody(shown.body).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
