import { getSchema } from "@tiptap/core";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BodyNode } from "@/core/blocks/body";
import { storyExtensions } from "../extensions";
import { KeptSwitch } from "../kept-switch";
import { docOfBody } from "../suggesting/doc-body";
import { invisiblesPlugin, marksIn } from "./invisibles";

const schema = getSchema(
  storyExtensions("", {
    by: { newId: () => "", isMine: () => false },
    isOn: false,
    colourOf: () => 0,
  }),
);
const p = (text: string): BodyNode => ({ type: "paragraph", content: [{ type: "text", text }] });

/** A text whose invisible characters are shown. */
const shown = (
  doc = docOfBody(
    { type: "doc", attrs: { schema: 1 }, content: [p("大 桥　通"), p("a b")] },
    schema,
  ),
) =>
  EditorState.create({
    schema,
    doc,
    plugins: [invisiblesPlugin({ read: () => true, subscribe: () => () => undefined })],
  });

const places = (state: EditorState) =>
  marksIn(state)
    .map(({ from, to }) => `${from}-${to}`)
    .sort();

describe("Invisible characters", () => {
  it("are marked where they stand, whichever width", () => {
    expect(places(shown())).toEqual(["2-3", "4-5", "9-10"]);
  });

  it("stay marked where a look at the whole text would find them, whatever is edited", () => {
    const edit = fc.record({
      at: fc.nat(60),
      length: fc.nat(6),
      what: fc.constantFrom("type", "delete", "split"),
      text: fc.string({ unit: fc.constantFrom("大", " ", "\u3000", "a"), maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let state = shown();
        for (const { at, length, what, text } of edits) {
          const from = Math.min(at, state.doc.content.size);
          const to = Math.min(from + length, state.doc.content.size);
          state = state.apply(changed(state.tr, what, from, to, text));
        }
        expect(places(state)).toEqual(places(shown(state.doc)));
      }),
    );
  });

  it("are looked at again only when a composition has ended", () => {
    const state = shown();
    const composed = state.apply(state.tr.insertText("x y", 1).setMeta("composition", 1));
    expect(places(composed)).toEqual(["12-13", "5-6", "7-8"]);
  });
});

function changed(
  tr: Transaction,
  what: string,
  from: number,
  to: number,
  text: string,
): Transaction {
  const $from = tr.doc.resolve(from);
  if (!$from.parent.inlineContent || !tr.doc.resolve(to).parent.inlineContent) return tr;
  if (what === "split") return tr.split(from);
  return what === "type" && text !== "" ? tr.insertText(text, from, to) : tr.delete(from, to);
}

describe("A switch of this browser", () => {
  it("stands as it was made until somebody chooses, and tells whoever shows it", () => {
    const choice = new KeptSwitch("test", true);
    const seen: boolean[] = [];
    choice.subscribe(() => seen.push(choice.read()));
    expect(choice.read()).toBe(true);
    choice.set(false);
    expect(choice.read()).toBe(false);
    expect(seen).toEqual([false]);
  });
});
