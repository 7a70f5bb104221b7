import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBody } from "@/core/blocks/arbitrary-body";
import { captionOf } from "@/core/blocks/caption-of";
import { checkBody } from "@/core/blocks/check-body";
import { bodyBlocks } from "@/core/proofreading/story-blocks";
import { storyExtensions } from "../extensions";
import { docOfBody } from "../suggesting/doc-body";
import { blockPositions, captionPosition } from "./block-positions";

const schema = getSchema(
  storyExtensions("", {
    by: { newId: () => "", isMine: () => false },
    isOn: false,
    colourOf: () => 0,
  }),
);

describe("What the proofreader reads of a text", () => {
  it("stands where the editor looks for it, whatever the text is made of", () => {
    fc.assert(
      fc.property(arbitraryBody, (given) => {
        const checked = checkBody(given);
        if (!checked.ok) throw new Error(checked.code);
        const doc = docOfBody(checked.body, schema);
        const positions = blockPositions(doc);
        for (const { place, text } of bodyBlocks(checked.body.content ?? []))
          if (place.field === "body") {
            const at = positions[place.index];
            expect(at).toHaveLength(text.length + 1);
            expect(doc.textBetween(at?.[0] ?? 0, at?.at(-1) ?? 0, "", "\ufffc")).toBe(text);
          } else {
            const node = doc.nodeAt(captionPosition(doc, place.index) ?? -1);
            expect(node && captionOf({ type: node.type.name, attrs: node.attrs })).toBe(text);
          }
      }),
    );
  });

  it("is every cell, question and pull quote, and every caption; only sentences must end", () => {
    const words = (text: string) => [{ type: "text", text }];
    const cell = { type: "tableCell", content: [{ type: "paragraph", content: words("六点") }] };
    const read = bodyBlocks([
      {
        type: "table",
        attrs: { caption: "渡口时刻" },
        content: [{ type: "tableRow", content: [cell] }],
      },
      { type: "pullquote", content: words("船不等人") },
      { type: "question", content: words("最晚一班几点？") },
      { type: "gallery", attrs: { caption: "早与晚" }, content: [] },
      { type: "embed", attrs: { title: "汽笛响起" } },
    ]);
    expect(
      read.map(({ place, text, isProse }) => [place.field, place.index, text, isProse]),
    ).toEqual([
      ["caption", 0, "渡口时刻", false],
      ["body", 0, "六点", false],
      ["body", 1, "船不等人", false],
      ["body", 2, "最晚一班几点？", true],
      ["caption", 1, "早与晚", false],
      ["caption", 2, "汽笛响起", false],
    ]);
  });
});
