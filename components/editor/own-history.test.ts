import { getSchema } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import { EditorState, type Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, it, vi } from "vitest";
import { storyExtensions } from "./extensions";
import { OwnHistory } from "./own-history";

const schema = getSchema(
  storyExtensions("", {
    by: { newId: () => "", isMine: () => false },
    isOn: false,
    colourOf: () => 0,
  }),
);

/** A text in which 甲 and 乙 were typed, one after the other. */
function desk(composing = false) {
  let state = EditorState.create({
    doc: schema.node("doc", null, [schema.node("paragraph")]),
    plugins: [history({ newGroupDelay: 0 })],
  });
  for (const [turn, word] of ["甲", "乙"].entries())
    state = state.apply(state.tr.insertText(word).setTime(10_000 * turn));
  const dispatch: EditorView["dispatch"] = (tr) => {
    state = state.apply(tr);
  };
  const view = {
    get state() {
      return state;
    },
    dispatch,
    composing,
    editable: true,
  } as unknown as EditorView;
  const [plugin] = (OwnHistory.config.addProseMirrorPlugins as () => Plugin[])();
  const { props } = plugin as Plugin;
  return {
    press: (key: string, more: Partial<KeyboardEvent> = {}) =>
      props.handleKeyDown?.call(plugin as Plugin, view, {
        key,
        ctrlKey: true,
        ...more,
      } as KeyboardEvent),
    browser: (inputType: string) => {
      const event = { inputType, preventDefault: vi.fn() };
      const beforeinput = props.handleDOMEvents?.beforeinput as (
        at: EditorView,
        told: unknown,
      ) => unknown;
      beforeinput(view, event);
      return event.preventDefault.mock.calls.length === 1;
    },
    get text() {
      return state.doc.textContent;
    },
  };
}

describe("The text has one history", () => {
  it("undoes and does again, and with nothing left the key is nobody else's", () => {
    const at = desk();
    for (const text of ["甲", "", "", ""]) {
      expect(at.press("z")).toBe(true);
      expect(at.text).toBe(text);
    }
    for (const text of ["甲", "甲乙", "甲乙", "甲乙"]) {
      expect(at.press("Z", { shiftKey: true })).toBe(true);
      expect(at.text).toBe(text);
    }
  });

  it("with Caps Lock on, doing again with nothing left does not undo", () => {
    const at = desk();
    expect(at.press("z", { shiftKey: true })).toBe(true);
    expect(at.text).toBe("甲乙");
  });

  it("is what the browser's own menu works on too", () => {
    const at = desk();
    expect(at.browser("historyUndo")).toBe(true);
    expect(at.text).toBe("甲");
    expect(at.browser("historyRedo")).toBe(true);
    expect(at.text).toBe("甲乙");
    expect(at.browser("insertText")).toBe(false);
  });

  it("leaves other keys alone, and every key while an input method is composing", () => {
    expect(desk().press("b")).toBe(false);
    expect(desk().press("z", { altKey: true })).toBe(false);
    expect(desk(true).press("z")).toBe(false);
  });
});
