import { getSchema } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import type { Body, BodyNode } from "@/core/blocks/body";
import { settle, type Verdict } from "@/core/markup/settle";
import { plainText } from "@/core/text/plain-text";
import { storyExtensions } from "../extensions";
import { bodyOfDoc, docOfBody } from "./doc-body";
import { keepApart } from "./keep-apart";

const schema = getSchema(
  storyExtensions("", {
    by: { newId: () => "", isMine: () => false },
    isOn: false,
    colourOf: () => 0,
  }),
);
const id = "shen-suggests-1";
const p = (text: string, attrs = {}): BodyNode => ({
  type: "paragraph",
  attrs,
  content: [{ type: "text", text }],
});

/** The author, not suggesting, joins the second paragraph to the first; then the suggestion is decided on. */
function joined(first: BodyNode, second: BodyNode, verdict: Verdict): string {
  const body: Body = { type: "doc", attrs: { schema: 1 }, content: [first, second] };
  const state = EditorState.create({ schema, doc: docOfBody(body, schema) });
  const tr = state.tr.join(state.doc.child(0).nodeSize);
  const after = state.apply(keepApart(tr, state)).doc;
  expect(after.childCount).toBe(1);
  return plainText(settle(bodyOfDoc(after), () => verdict));
}

it.each<[string, BodyNode, BodyNode, string, string]>([
  [
    "one that a reviewer added",
    p("加的。", { added: id }),
    p("原有的。"),
    "加的。原有的。",
    "原有的。",
  ],
  [
    "one that is to go",
    p("要删的。", { removed: id }),
    p("留下的。"),
    "留下的。",
    "要删的。留下的。",
  ],
  [
    "the one before, itself added",
    p("原有的。"),
    p("加的。", { added: id }),
    "原有的。加的。",
    "原有的。",
  ],
  [
    "the one before, itself to go",
    p("留下的。"),
    p("要删的。", { removed: id }),
    "留下的。",
    "留下的。要删的。",
  ],
  [
    "one of the same suggestion",
    p("加的一。", { added: id }),
    p("加的二。", { added: id }),
    "加的一。加的二。",
    "",
  ],
])(
  "a paragraph joined to %s keeps its own words whatever is decided",
  (_to, first, second, accepted, rejected) => {
    expect(joined(first, second, "accept")).toBe(accepted);
    expect(joined(first, second, "reject")).toBe(rejected);
  },
);

it("what joins nothing, and blocks nothing was proposed of, stay as they are", () => {
  const body: Body = { type: "doc", attrs: { schema: 1 }, content: [p("一。"), p("二。")] };
  const state = EditorState.create({ schema, doc: docOfBody(body, schema) });
  for (const tr of [state.tr.insertText("改", 1), state.tr.join(4)])
    expect(keepApart(tr, state)).toBe(tr);
});
