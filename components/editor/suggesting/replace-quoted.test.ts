import { getSchema } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { Body } from "@/core/blocks/body";
import { hasMarkup } from "@/core/markup/desk-body";
import { settle, withoutMarkup } from "@/core/markup/settle";
import { plainText } from "@/core/text/plain-text";
import { storyExtensions } from "../extensions";
import { bodyOfDoc, docOfBody } from "./doc-body";
import { replaceQuoted } from "./replace-quoted";
import { suggest } from "./suggest";

const by = { newId: () => "bai-suggests", isMine: (id: unknown) => id === "bai-suggests" };
const schema = getSchema(storyExtensions("", { by, isOn: true, colourOf: () => 0 }));
const text = (...paragraphs: readonly string[]): Body => ({
  type: "doc",
  attrs: { schema: 1 },
  content: paragraphs.map((words) => ({
    type: "paragraph",
    content: [{ type: "text", text: words }],
  })),
});
const stateOf = (body: Body) => EditorState.create({ schema, doc: docOfBody(body, schema) });

/** The text with what 白露 asks for as a suggestion, or why it is none. */
function asked(body: Body, quote: string, replacement: string) {
  const state = stateOf(body);
  const made = replaceQuoted(state, { quote, replacement });
  return typeof made === "string" ? made : bodyOfDoc(state.apply(suggest(made, state, by)).doc);
}

describe("a correction from a proof, in the story", () => {
  const body = text("渡口今天复行。", "渡船每天十班，共59.5万人。");

  it.each([
    ["复行", "复航", "渡口今天复航。\n渡船每天十班，共59.5万人。"],
    ["渡船每天", "渡船每日", "渡口今天复行。\n渡船每日十班，共59.5万人。"],
    ["十班", "十多班", "渡口今天复行。\n渡船每天十多班，共59.5万人。"],
    ["，共59.5万人", "", "渡口今天复行。\n渡船每天十班。"],
    ["渡口", "老渡口", "老渡口今天复行。\n渡船每天十班，共59.5万人。"],
  ])(
    "%s becomes %s when it is accepted, and nothing has changed until then",
    (quote, replacement, is) => {
      const made = asked(body, quote, replacement);
      if (typeof made === "string") throw new Error(made);
      expect(hasMarkup(made)).toBe(true);
      expect(plainText(withoutMarkup(made))).toBe(plainText(body));
      expect(plainText(settle(made, () => "accept"))).toBe(is);
    },
  );

  it("is not guessed where the words are gone, stand twice, run over two paragraphs, or are spoken of already", () => {
    expect(asked(body, "码头", "渡口")).toBe("gone");
    expect(asked(text("渡船靠岸，渡船离岸。"), "渡船", "轮渡")).toBe("many");
    expect(asked(text("渡口", "渡船"), "口渡", "口，渡")).toBe("gone");
    const once = asked(body, "复行", "复航");
    if (typeof once === "string") throw new Error(once);
    expect(asked(once, "今天", "昨天")).not.toBe("taken");
    expect(asked(once, "复行", "复航")).toBe("taken");
  });
});
