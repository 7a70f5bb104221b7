import { getSchema } from "@tiptap/core";
import { EditorState, type PluginView, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { storyExtensions } from "../extensions";
import { insertItems } from "../insert-items";
import { matchItems } from "./match-items";
import { slashPlugin } from "./slash-menu";
import { SlashSession } from "./slash-session";

const schema = getSchema(
  storyExtensions("", {
    by: { newId: () => "", isMine: () => false },
    isOn: false,
    colourOf: () => 0,
  }),
);
const names = { label: (name: string) => name, initials: () => "-" };

/** A line of text with the cursor at its end, and the menu that listens to it. */
function line(text: string) {
  const session = new SlashSession();
  const taken: string[] = [];
  session.bind({
    match: (words) => matchItems(words, names),
    take: (item, { from, words }) => taken.push(`${item.name} ${from}+${words}`),
  });
  const plugin = slashPlugin(session);
  const paragraph = schema.node("paragraph", null, text ? [schema.text(text)] : []);
  const doc = schema.node("doc", null, [paragraph]);
  const selection = TextSelection.create(doc, doc.content.size - 1);
  let state = EditorState.create({ doc, selection, plugins: [plugin] });
  let seen: PluginView | undefined;
  const view = {
    composing: false,
    get state() {
      return state;
    },
    dispatch: (tr: Transaction) => {
      const before = state;
      state = state.apply(tr);
      seen?.update?.(view as EditorView, before);
    },
  };
  seen = plugin.spec.view?.(view as EditorView);
  return {
    type: (keys: string) => {
      for (const key of keys) {
        const { from, to } = state.selection;
        const plain = () => state.tr.insertText(key, from, to);
        const asked = plugin.props.handleTextInput;
        if (!asked?.call(plugin, view as EditorView, from, to, key, plain)) view.dispatch(plain());
      }
    },
    press: (key: string) => {
      const event = { key, isComposing: false } as KeyboardEvent;
      return plugin.props.handleKeyDown?.call(plugin, view as EditorView, event) ?? false;
    },
    compose: (on: boolean) => {
      view.composing = on;
    },
    goTo: (pos: number) =>
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, pos))),
    get offered() {
      return session.read()?.items.map(({ name }) => name) ?? null;
    },
    taken,
  };
}

describe("A typed slash", () => {
  it("opens the menu on an empty line and behind a space, in either width, and the words behind it narrow it", () => {
    for (const [text, key] of [
      ["", "/"],
      ["", "／"],
      ["", "、"],
      ["渡口 ", "/"],
      ["渡口　", "/"],
    ] as const) {
      const at = line(text);
      at.type(key);
      expect(at.offered, `${text}${key}`).toHaveLength(insertItems.length);
      at.type("tab");
      expect(at.offered).toEqual(["table"]);
      at.type("xyz");
      expect(at.offered, "nothing is meant").toBeNull();
    }
  });

  it("is a slash in a date, in a word, in an address, and behind a figure", () => {
    for (const text of ["2026", "11 ", "2026 / 11 ", "km", "https:/", "渡口"]) {
      const at = line(text);
      at.type("/");
      expect(at.offered, text).toBeNull();
    }
    const at = line("渡口 ");
    at.type("、");
    expect(at.offered, "a pause between two words").toBeNull();
  });

  it("is left by a space, by Escape, and by the cursor", () => {
    for (const leave of [
      (at: ReturnType<typeof line>) => at.type(" "),
      (at: ReturnType<typeof line>) => at.press("Escape"),
      (at: ReturnType<typeof line>) => at.goTo(1),
    ]) {
      const at = line("渡口 ");
      at.type("/");
      leave(at);
      expect(at.offered).toBeNull();
      expect(at.press("Enter"), "Enter is the text's again").toBe(false);
    }
  });

  it("gives what is chosen by arrows and Enter, with where it stands", () => {
    const at = line("");
    at.type("/");
    at.press("ArrowUp");
    at.press("ArrowDown");
    at.press("ArrowDown");
    expect(at.press("Enter")).toBe(true);
    expect(at.taken).toEqual([`${insertItems[1]?.name} 1+`]);
    expect(at.press("a"), "letters are the text's").toBe(false);
  });

  it("opens nothing while an input method composes, and takes none of its keys", () => {
    const at = line("");
    at.compose(true);
    at.type("/");
    expect(at.offered).toBeNull();
    const open = line("");
    open.type("/");
    open.compose(true);
    expect(open.press("Enter")).toBe(false);
    expect(open.press("ArrowDown")).toBe(false);
  });
});
