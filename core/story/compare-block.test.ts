import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBody } from "@/core/blocks/arbitrary-body";
import type { BodyNode } from "@/core/blocks/body";
import { alignBlocks } from "./align-blocks";
import { blockRuns } from "./block-runs";
import { blockText } from "./block-text";
import { compareBlock, isOtherKind } from "./compare-block";
import { comparePictures } from "./compare-pictures";
import { findMoves } from "./find-moves";

const words = (text: string, ...marks: readonly string[]): BodyNode => ({
  type: "text",
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: readonly BodyNode[]): BodyNode => ({ type: "paragraph", content });
const picture = (pictureId: string, caption = "渡口的清晨"): BodyNode => ({
  type: "picture",
  attrs: { pictureId, caption, alt: "江面", credit: "程一帆 摄" },
});
const told = (before: BodyNode | null, after: BodyNode | null) =>
  compareBlock({ before, after, same: false }).map(
    ({ kind, text, marks, wore }) =>
      `${kind} ${text}${kind === "restyled" ? ` ${wore.join("+")}→${marks.join("+")}` : ""}`,
  );

describe("Two versions of a paragraph", () => {
  it("show words that only look another way, and how they looked before", () => {
    expect(
      told(
        paragraph(words("江水"), words("一路", "bold"), words("向东")),
        paragraph(words("江水一路", "italic"), words("向东")),
      ),
    ).toEqual(["restyled 江水 →italic", "restyled 一路 bold→italic", "equal 向东"]);
  });

  it("show what was put in and taken out with the look it has", () => {
    const runs = compareBlock({
      before: paragraph(words("汽笛"), words("三声", "bold")),
      after: paragraph(words("汽笛"), words("长鸣", "italic")),
      same: false,
    });
    expect(runs).toEqual([
      { kind: "equal", text: "汽笛", marks: [], wore: [] },
      { kind: "delete", text: "三声", marks: ["bold"], wore: ["bold"] },
      { kind: "insert", text: "长鸣", marks: ["italic"], wore: ["italic"] },
    ]);
  });

  it("show a word in another language as changed, and a link by where it leads", () => {
    const lang = (code: string): BodyNode => ({
      ...words("Masthead"),
      marks: [{ type: "lang", attrs: { lang: code } }],
    });
    expect(told(paragraph(lang("en")), paragraph(lang("fr")))).toEqual([
      "restyled Masthead lang:en→lang:fr",
    ]);
    const link = (href: string): BodyNode => ({
      ...words("渡口"),
      marks: [{ type: "link", attrs: { href } }],
    });
    expect(
      told(paragraph(link("https://a.example")), paragraph(link("https://b.example"))),
    ).toContainEqual(expect.stringContaining("insert"));
  });

  it("are told apart by their kind: a paragraph that became a heading", () => {
    const heading = (level: number): BodyNode => ({
      type: "heading",
      attrs: { level },
      content: [words("渡口十年")],
    });
    const pair = (before: BodyNode, after: BodyNode) => ({ before, after, same: false });
    expect(isOtherKind(pair(paragraph(words("渡口十年")), heading(2)))).toBe(true);
    expect(isOtherKind(pair(heading(2), heading(3)))).toBe(true);
    expect(isOtherKind(pair(heading(2), heading(2)))).toBe(false);
  });

  it("lose no word on either side, whatever the blocks are", () => {
    fc.assert(
      fc.property(arbitraryBody, arbitraryBody, (one, other) => {
        for (const pair of alignBlocks(one.content ?? [], other.content ?? [])) {
          const runs = compareBlock(pair);
          const side = (kind: string) =>
            runs
              .filter((run) => run.kind !== kind)
              .map(({ text }) => text)
              .join("");
          expect(side("insert")).toBe(pair.before ? blockText(pair.before) : "");
          expect(side("delete")).toBe(pair.after ? blockText(pair.after) : "");
        }
      }),
    );
  });

  it("know the look of every word that any block of ours holds", () => {
    fc.assert(
      fc.property(arbitraryBody, ({ content = [] }) => {
        for (const node of content)
          expect(
            blockRuns(node)
              .map(({ text }) => text)
              .join(""),
          ).toBe(blockText(node));
      }),
    );
    const list: BodyNode = {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph(words("盐"), words("鱼", "bold"))] }],
    };
    expect(blockRuns(list)).toContainEqual({ text: "鱼", marks: ["bold"] });
  });
});

describe("What stands at another place now", () => {
  const [a, b, c] = ["晨雾散去。", "汽笛三声。", "两岸相送。"].map((text) =>
    paragraph(words(text)),
  ) as [BodyNode, BodyNode, BodyNode];

  it("is one move, not words taken out and others put in", () => {
    const pairs = alignBlocks([a, b, c], [b, c, a]);
    expect(findMoves(pairs)).toEqual([{ from: 0, to: 3 }]);
  });

  it("and of a picture and a paragraph that changed places the picture moved", () => {
    const pairs = alignBlocks([picture("p1"), a], [a, picture("p1")]);
    const [move] = findMoves(pairs);
    expect(pairs[move?.to ?? -1]?.after?.type).toBe("picture");
  });
});

describe("Pictures of two versions", () => {
  const a = paragraph(words("晨雾散去。"));

  it("are told as added, taken out, moved or described otherwise; one that stands as it stood is not told", () => {
    const changes = comparePictures(
      alignBlocks(
        [picture("stays"), picture("goes"), a, picture("moves"), picture("named")],
        [picture("stays"), picture("moves"), a, picture("named", "渡口的黄昏"), picture("comes")],
      ),
    );
    expect(
      changes.map(({ pictureId, before, after, isMoved, isReworded }) => [
        pictureId,
        !before ? "added" : !after ? "removed" : [isMoved && "moved", isReworded && "reworded"],
      ]),
    ).toEqual([
      ["goes", "removed"],
      ["moves", ["moved", false]],
      ["named", [false, "reworded"]],
      ["comes", "added"],
    ]);
  });

  it("are two when one is shown twice, and found inside other blocks too", () => {
    const pair = (node: BodyNode): BodyNode => ({ type: "blockquote", content: [node] });
    const changes = comparePictures(
      alignBlocks([picture("p1")], [picture("p1"), pair(picture("p1"))]),
    );
    expect(changes).toMatchObject([{ pictureId: "p1", before: null, isMoved: false }]);
  });
});
