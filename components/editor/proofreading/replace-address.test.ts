import { getSchema } from "@tiptap/core";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, it } from "vitest";
import { storyExtensions } from "../extensions";
import { replaceAddress } from "./proofreading-marks";

const schema = getSchema(
  storyExtensions("", {
    by: { newId: () => "none", isMine: () => false },
    isOn: false,
    colourOf: () => 0,
  }),
);
const [old, other, next] = ["http://a.example/", "http://b.example/", "https://a.example/"];
const link = (href: string) => schema.mark("link", { href });

it("an address is exchanged behind its words: the words, their other marks and other addresses stay", () => {
  const paragraph = schema.node("paragraph", null, [
    schema.text("据"),
    schema.text("地铁", [link(old)]),
    schema.text("公司", [schema.mark("bold"), link(old)]),
    schema.text("港口", [link(other)]),
  ]);
  let state = EditorState.create({ doc: schema.node("doc", null, [paragraph]) });
  const view = {
    get state() {
      return state;
    },
    dispatch: (tr: Transaction) => {
      state = state.apply(tr);
    },
  } as EditorView;
  replaceAddress(view, { from: 2, to: 8 }, { from: old, to: next });
  const written = state.doc.firstChild?.children.map(({ text, marks }) => [
    text,
    ...marks.map(({ type, attrs }) => attrs.href ?? type.name),
  ]);
  expect(written).toEqual([["据"], ["地铁", next], ["公司", next, "bold"], ["港口", other]]);
});
