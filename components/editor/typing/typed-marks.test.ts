import { Editor } from "@tiptap/core";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import type { BodyNode } from "@/core/blocks/body";
import { settle } from "@/core/markup/settle";
import { storyExtensions } from "../extensions";
import { bodyOfDoc, docOfBody } from "../suggesting/doc-body";
import { suggest } from "../suggesting/suggest";
import { marksTurn } from "../writing-switches";
import { backspace } from "./typed-marks";

let ids = 0;
/** 陆之遥, whose suggestions carry her name. */
const lu = {
  newId: () => `lu-suggests-${++ids}`,
  isMine: (id: unknown) => typeof id === "string" && id.startsWith("lu-"),
};

/** The editor's own plugins over a text, with the cursor at the end of its one paragraph, or so many characters before it. */
function desk(content: (string | BodyNode)[], { isOn = false, back = 0 } = {}) {
  const inline = content.map((one) =>
    typeof one === "string" ? { type: "text", text: one } : one,
  );
  const { extensionManager, schema } = new Editor({
    element: null,
    content: { type: "doc", content: [{ type: "paragraph" }] },
    extensions: storyExtensions("", { by: lu, isOn, colourOf: () => 0 }),
  });
  const doc = schema.nodeFromJSON({
    type: "doc",
    content: [{ type: "paragraph", content: inline }],
  });
  const end = doc.content.size - 1 - back;
  let state = EditorState.create({
    doc,
    plugins: extensionManager.plugins,
    selection: TextSelection.create(doc, end),
  });
  const view = {
    composing: false,
    get state() {
      return state;
    },
    dispatch: (tr: Transaction) => {
      state = state.apply(isOn ? suggest(tr, state, lu) : tr);
    },
  } as EditorView;
  const typed = state.plugins.find((plugin) => Reflect.get(plugin, "key").startsWith("typedMarks"));
  const typeOne = (key: string) => {
    const { from, to } = state.selection;
    const plain = () => state.tr.insertText(key, from, to);
    if (!typed?.props.handleTextInput?.call(typed, view, from, to, key, plain))
      view.dispatch(plain());
  };
  return {
    type: (text: string) => {
      for (const key of text) typeOne(key);
    },
    backspace: () => {
      const { from } = state.selection;
      if (!backspace(view)) view.dispatch(state.tr.delete(from - 1, from));
    },
    get text() {
      const { from } = state.selection;
      const words = state.doc.textContent;
      return `${words.slice(0, from - 1)}|${words.slice(from - 1)}`;
    },
    judged: (verdict: "accept" | "reject") =>
      docOfBody(
        settle(bodyOfDoc(state.doc), () => verdict),
        schema,
      ).textContent,
  };
}

describe.each([false, true])("Chinese marks, suggesting %s", (isOn) => {
  it("are there as they are typed, and one Backspace gives back what was typed", () => {
    for (const [given, typed, shown, back] of [
      ["通车", ",", "通车，|", "通车,|"],
      ["通车", "...", "通车……|", "通车...|"],
      ["通车", "--", "通车——|", "通车--|"],
      ["通车", "(", "通车（|）", "通车(|"],
      ["他说：", '"', "他说：“|”", '他说："|'],
      ["", "《", "《|》", "《|"],
    ] as const) {
      const at = desk(given ? [given] : [], { isOn });
      at.type(typed);
      expect(at.text).toBe(shown);
      at.backspace();
      expect(at.text).toBe(back);
      at.backspace();
      expect(at.text, "the next Backspace takes a character").toBe(`${back.slice(0, -2)}|`);
    }
  });

  it("are closed by themselves, typed over, and taken out together while they hold nothing", () => {
    const at = desk(["渡口"], { isOn });
    at.type("(");
    at.type("今天)");
    expect(at.text).toBe("渡口（今天）|");
    at.type('"');
    at.type("好");
    at.backspace();
    expect(at.text).toBe("渡口（今天）“|”");
    at.backspace();
    expect(at.text).toBe("渡口（今天）|");
  });

  it("turn a straight quote with them that holds Han, and both come back", () => {
    const at = desk([], { isOn });
    at.type('"渡口通航"');
    expect(at.text).toBe("“渡口通航”|");
    at.backspace();
    expect(at.text).toBe('"渡口通航"|');
  });
});

describe("While suggesting", () => {
  it("a mark is the writer's own insertion: rejected, the text is as it was", () => {
    const at = desk(["渡口通航"], { isOn: true, back: 2 });
    at.type("...");
    expect(at.judged("reject")).toBe("渡口通航");
    expect(at.judged("accept")).toBe("渡口……通航");
  });

  it("what others wrote does not turn with it", () => {
    const at = desk(["渡口-"], { isOn: true });
    at.type("-");
    expect(at.text).toBe("渡口--|");
    const quoted = desk(['"渡口'], { isOn: true });
    quoted.type('"');
    expect(quoted.judged("reject")).toBe('"渡口');
    expect(quoted.text).toBe('"渡口"|');
  });

  it("words struck out are not beside it", () => {
    const gone: BodyNode = {
      type: "text",
      text: "车",
      marks: [{ type: "deletion", attrs: { id: "shen-1" } }],
    };
    const at = desk(["APEC", gone], { isOn: true });
    at.type(",");
    expect(at.text).toBe("APEC车,|");
  });
});

describe("Nothing turns", () => {
  it("in a passage of another language, nor when the person has switched it off", () => {
    const passage: BodyNode = {
      type: "text",
      text: "東京",
      marks: [{ type: "lang", attrs: { lang: "ja" } }],
    };
    const at = desk(
      [passage, { type: "text", text: "都", marks: [{ type: "lang", attrs: { lang: "ja" } }] }],
      { back: 1 },
    );
    at.type(",");
    expect(at.text).toBe("東京,|都");
    marksTurn.set(false);
    const off = desk(["渡口"]);
    off.type(",");
    expect(off.text).toBe("渡口,|");
    marksTurn.set(true);
  });
});
