import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBody } from "@/core/blocks/arbitrary-body";
import { type Body, type BodyNode, bodyOf } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { holdsText } from "@/core/blocks/holds-text";
import { cutBody } from "./cut-body";

const words = (body: Body): string => (body.content ?? []).map(wordsOf).join("");
const wordsOf = ({ text, content }: BodyNode): string =>
  text ?? (content ?? []).map(wordsOf).join("");

/** Every place a cursor can stand in, in blocks that may be divided. */
function places(body: Body): { path: number[]; offset: number }[] {
  const found: { path: number[]; offset: number }[] = [];
  const walk = (children: readonly BodyNode[], path: number[]) => {
    children.forEach((node, index) => {
      const here = [...path, index];
      if (holdsText(node.type)) {
        const size = (node.content ?? []).reduce((n, { text }) => n + (text?.length ?? 1), 0);
        const text = (node.content ?? []).map((one) => one.text ?? "-").join("");
        for (let offset = 0; offset <= size; offset++)
          if (!/^[\uDC00-\uDFFF]/.test(text.slice(offset))) found.push({ path: here, offset });
      } else if (/^(blockquote|bulletList|orderedList|listItem)$/.test(node.type))
        walk(node.content ?? [], here);
    });
  };
  walk(body.content ?? [], []);
  return found;
}

describe("a body cut in two", () => {
  it("has every word in one of its halves and in their order, and both halves are bodies", () => {
    fc.assert(
      fc.property(arbitraryBody, fc.nat(), (given, pick) => {
        const checked = checkBody(given);
        if (!checked.ok) throw new Error(checked.code);
        const all = places(checked.body);
        const place = all[pick % Math.max(1, all.length)];
        if (!place) return;
        const cut = cutBody(checked.body, place);
        if (!cut) throw new Error("no such place");
        expect(words(cut.first) + words(cut.second)).toBe(words(checked.body));
        expect(checkBody(cut.first)).toMatchObject({ ok: true });
        expect(checkBody(cut.second)).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it("is cut in the middle of a paragraph at the cursor", () => {
    const cut = cutBody(bodyOf(["渡口的灯", "夜校开课"]), { path: [0], offset: 2 });
    expect(cut).toEqual({ first: bodyOf(["渡口"]), second: bodyOf(["的灯", "夜校开课"]) });
  });

  it("has no empty paragraph left over when the cursor stands between two", () => {
    const body = bodyOf(["渡口的灯", "夜校开课"]);
    const between = { first: bodyOf(["渡口的灯"]), second: bodyOf(["夜校开课"]) };
    expect(cutBody(body, { path: [0], offset: 4 })).toEqual(between);
    expect(cutBody(body, { path: [1], offset: 0 })).toEqual(between);
  });

  it("begins the numbers of a list anew", () => {
    const item = (text: string) => ({
      type: "listItem",
      content: [{ type: "paragraph", content: [{ type: "text", text }] }],
    });
    const body: Body = {
      type: "doc",
      content: [{ type: "orderedList", attrs: { start: 3 }, content: [item("甲"), item("乙")] }],
    };
    const cut = cutBody(body, { path: [0, 1, 0], offset: 0 });
    expect(cut?.second.content).toEqual([{ type: "orderedList", content: [item("乙")] }]);
    expect(cut?.first.content?.[0]?.attrs).toEqual({ start: 3 });
  });

  it("is not cut where there is no such place", () => {
    expect(cutBody(bodyOf(["𠮷"]), { path: [0], offset: 1 })).toBeNull();
    const body = bodyOf(["渡口"]);
    for (const place of [
      { path: [1], offset: 0 },
      { path: [0], offset: 3 },
      { path: [0], offset: -1 },
      { path: [0], offset: 0.5 },
      { path: [0, 0], offset: 0 },
      { path: [], offset: 2 },
    ])
      expect(cutBody(body, place)).toBeNull();
  });

  it("is not cut inside what is one thing", () => {
    const row = { type: "tableRow", content: [{ type: "paragraph" }] };
    const body: Body = { type: "doc", content: [{ type: "table", content: [row] }] };
    expect(cutBody(body, { path: [0, 0, 0], offset: 0 })).toBeNull();
  });
});
