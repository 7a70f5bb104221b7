import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { Body, BodyNode } from "@/core/blocks/body";
import { settle } from "@/core/markup/settle";
import { storyExtensions } from "../extensions";
import { bodyOfDoc, docOfBody } from "../suggesting/doc-body";
import { type Suggester, suggest } from "../suggesting/suggest";
import {
  type Blocks,
  blocksAt,
  doubledBlocks,
  mayMove,
  movedBlocks,
  placeAfter,
  selectionIn,
  startOf,
  withoutBlocks,
} from "./move-blocks";

let ids = 0;
const person = (name: string): Suggester => ({
  newId: () => `${name}-suggests-${++ids}`,
  isMine: (id) => typeof id === "string" && id.startsWith(`${name}-`),
});
const lu = person("lu");
const shen = person("shen");
const schema = getSchema(storyExtensions("", { by: lu, isOn: true, colourOf: () => 0 }));

const p = (text: string): BodyNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const three: Body = {
  type: "doc",
  attrs: { schema: 1 },
  content: [p("一"), p("二二"), p("三")],
};

const lines = (doc: Node): readonly string[] =>
  Array.from({ length: doc.childCount }, (_, i) => doc.child(i).textContent);

/** A text with the cursor at the start of its n-th block. */
const stateAt = (n: number, doc = docOfBody(three, schema)): EditorState =>
  EditorState.create({
    schema,
    doc,
    selection: TextSelection.near(doc.resolve(startOf(doc, n) + 1)),
  });

/** Moves the block with the cursor, plainly or as 沈砚秋's suggestion, and goes on with the cursor where it stands. */
function move(state: EditorState, step: -1 | 1, by: Suggester | null = null): EditorState {
  const blocks = blocksAt(state);
  const tr = movedBlocks(state, blocks, step);
  if (!tr) return state;
  const next = state.apply(by ? suggest(tr, state, by) : tr);
  const at = placeAfter(state.doc, next.doc, blocks, step);
  return next.apply(next.tr.setSelection(selectionIn(next.doc, at, state)));
}

const judged = (doc: Node, verdict: "accept" | "reject") =>
  lines(
    docOfBody(
      settle(bodyOfDoc(doc), () => verdict),
      schema,
    ),
  );

describe("A block", () => {
  it("goes up and down with its cursor, and stops at the ends", () => {
    const down = move(stateAt(0), 1);
    expect(lines(down.doc)).toEqual(["二二", "一", "三"]);
    expect(down.selection.$from.parent.textContent).toBe("一");
    expect(lines(move(move(down, 1), 1).doc)).toEqual(["二二", "三", "一"]);
    expect(lines(move(stateAt(2), -1).doc)).toEqual(["一", "三", "二二"]);
    expect(movedBlocks(stateAt(0), { first: 0, last: 0 }, -1)).toBeNull();
  });

  it("goes with the others that are selected", () => {
    const all = stateAt(0);
    const two = all.apply(all.tr.setSelection(TextSelection.create(all.doc, 1, 5)));
    expect(blocksAt(two)).toEqual({ first: 0, last: 1 });
    expect(lines(move(two, 1).doc)).toEqual(["三", "一", "二二"]);
  });

  it("is doubled below itself, and the last one that goes leaves a line to write on", () => {
    const state = stateAt(1);
    expect(lines(doubledBlocks(state, blocksAt(state)).doc)).toEqual(["一", "二二", "二二", "三"]);
    expect(lines(withoutBlocks(state, blocksAt(state)).doc)).toEqual(["一", "三"]);
    expect(lines(withoutBlocks(state, { first: 0, last: 2 }).doc)).toEqual([""]);
  });

  it("is doubled without what is proposed about it", () => {
    const state = stateAt(1);
    const struck = state.apply(suggest(state.tr.delete(4, 5), state, lu));
    const doubled = struck.apply(doubledBlocks(struck, { first: 1, last: 1 }));
    expect(lines(doubled.doc)).toEqual(["一", "二二", "二", "三"]);
    expect(judged(doubled.doc, "reject")).toEqual(["一", "二二", "二", "三"]);
  });

  for (const step of [1, -1] as const)
    it(`moved ${step === 1 ? "down" : "up"} as a suggestion is a proposal, moved again the same one`, () => {
      const from = stateAt(step === 1 ? 0 : 2);
      const once = move(from, step, shen);
      expect(judged(once.doc, "reject")).toEqual(["一", "二二", "三"]);
      expect(judged(once.doc, "accept")).toEqual(
        step === 1 ? ["二二", "一", "三"] : ["一", "三", "二二"],
      );
      const twice = move(once, step, shen);
      expect(judged(twice.doc, "reject")).toEqual(["一", "二二", "三"]);
      expect(judged(twice.doc, "accept")).toEqual(
        step === 1 ? ["二二", "三", "一"] : ["三", "一", "二二"],
      );
      expect(twice.selection.$from.parent.textContent).toBe(step === 1 ? "一" : "三");
    });

  it("with words that wait for a decision stays; one's own new words go along", () => {
    const edited = (change: (tr: Transaction) => Transaction, by: Suggester) => {
      const state = stateAt(1);
      return state.apply(suggest(change(state.tr), state, by)).doc;
    };
    const here: Blocks = { first: 1, last: 1 };
    expect(
      mayMove(
        edited((tr) => tr.delete(4, 5), shen),
        here,
        shen,
      ),
    ).toBe(false);
    expect(
      mayMove(
        edited((tr) => tr.insertText("新", 5), lu),
        here,
        shen,
      ),
    ).toBe(false);
    expect(
      mayMove(
        edited((tr) => tr.split(5), shen),
        here,
        shen,
      ),
    ).toBe(false);
    expect(
      mayMove(
        edited((tr) => tr.insertText("新", 5), shen),
        here,
        shen,
      ),
    ).toBe(true);
  });
});
