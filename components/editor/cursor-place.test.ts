import { getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import type { Body, BodyNode } from "@/core/blocks/body";
import { cutBody } from "@/core/story/cut-body";
import { plainText } from "@/core/text/plain-text";
import { cursorPlace } from "./cursor-place";
import { storyExtensions } from "./extensions";
import { bodyOfDoc, docOfBody } from "./suggesting/doc-body";

const by = { newId: () => "", isMine: () => false };
const schema = getSchema(storyExtensions("", { by, isOn: false, colourOf: () => 0 }));
const p = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const text = (words: string): BodyNode => ({ type: "text", text: words });
const body: Body = {
  type: "doc",
  content: [
    p(text("甲乙"), { type: "footnote", attrs: { text: "注" } }, text("丙丁")),
    {
      type: "bulletList",
      content: [
        { type: "listItem", content: [p(text("一"))] },
        { type: "listItem", content: [p(text("二三"))] },
      ],
    },
  ],
};

it("wherever the cursor stands, the stored text is cut there", () => {
  const doc = docOfBody(body, schema);
  let places = 0;
  doc.descendants((node, at) => {
    if (!node.isTextblock) return;
    for (let pos = at + 1; pos <= at + 1 + node.content.size; pos++) {
      const state = EditorState.create({ schema, doc });
      const here = state.apply(state.tr.setSelection(TextSelection.create(doc, pos)));
      const cut = cutBody(bodyOfDoc(doc), cursorPlace(here).place);
      const before = doc.textBetween(0, pos, "\n", leaf).trimEnd();
      expect(cut && plainText(cut.first)).toBe(before);
      places++;
    }
  });
  expect(places).toBe(11);
});

const leaf = () => "";

it("the first words after it are shown", () => {
  const doc = docOfBody(body, schema);
  const state = EditorState.create({ schema, doc });
  const here = state.apply(state.tr.setSelection(TextSelection.create(doc, 2)));
  expect(cursorPlace(here).after).toBe("乙丙丁 一 二三");
});
