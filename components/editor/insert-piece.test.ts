import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { type Body, bodyOf } from "@/core/blocks/body";
import { withoutMarkup } from "@/core/markup/settle";
import { plainText } from "@/core/text/plain-text";
import { storyExtensions } from "./extensions";
import { pieceInserted } from "./insert-piece";
import { bodyOfDoc, docOfBody } from "./suggesting/doc-body";
import { suggest } from "./suggesting/suggest";

let ids = 0;
const shen = {
  newId: () => `shen-suggests-${++ids}`,
  isMine: (id: unknown) => typeof id === "string",
};
const schema = getSchema(storyExtensions("", { by: shen, isOn: false, colourOf: () => 0 }));
const hotline = bodyOf(["热线：0000"]);
const note: Body = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "编者按" }] },
    { type: "paragraph", content: [{ type: "text", text: "来信照登。" }] },
  ],
};

function storyAt(paragraphs: readonly string[], position: number) {
  const doc = docOfBody(bodyOf(paragraphs), schema);
  const state = EditorState.create({ schema, doc, plugins: [history()] });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
}
const textOf = (state: EditorState) => plainText(bodyOfDoc(state.doc));

describe("a piece of boilerplate", () => {
  it("of one paragraph goes into the line, and the cursor stands behind it", () => {
    const state = storyAt(["请拨，谢谢。"], 3);
    const after = state.apply(pieceInserted(state, hotline));
    expect(textOf(after)).toBe("请拨热线：0000，谢谢。");
    expect(after.selection.from).toBe(3 + "热线：0000".length);
  });

  it("of several blocks goes below the paragraph, or in place of an empty one", () => {
    const state = storyAt(["甲乙", "丙"], 2);
    expect(textOf(state.apply(pieceInserted(state, note)))).toBe("甲乙\n编者按\n来信照登。\n丙");
    const blank = storyAt([""], 1);
    const after = blank.apply(pieceInserted(blank, note));
    expect(after.doc.childCount).toBe(2);
  });

  it("is taken back by one undo", () => {
    for (const piece of [hotline, note]) {
      const state = storyAt(["甲乙"], 2);
      let after = state.apply(pieceInserted(state, piece));
      undo(after, (tr) => {
        after = after.apply(tr);
      });
      expect(textOf(after)).toBe("甲乙");
    }
  });

  it("is a suggestion while suggesting: rejected, nothing is left of it", () => {
    for (const piece of [hotline, note])
      for (const paragraphs of [["甲乙", "丙"], [""]]) {
        const state = storyAt(paragraphs, 1);
        const after = state.apply(suggest(pieceInserted(state, piece), state, shen));
        const printed = withoutMarkup(bodyOfDoc(after.doc));
        expect(printed).toEqual(bodyOf(paragraphs));
        expect(plainText(bodyOfDoc(after.doc))).toContain(plainText(piece).slice(0, 3));
      }
  });
});
