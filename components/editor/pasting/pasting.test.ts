import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { type Body, type BodyNode, bodyOf } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { readHtml } from "@/core/copy-in/read-html";
import { checkDeskBody } from "@/core/markup/desk-body";
import { settle } from "@/core/markup/settle";
import { storyExtensions } from "../extensions";
import { bodyOfDoc, docOfBody } from "../suggesting/doc-body";
import { suggest } from "../suggesting/suggest";
import { insertCopy } from "./insert-copy";
import { copiedIn, suggestionsIn, withoutSuggestions } from "./own-copy";
import { dropPlace, fillPlace, keepPlace, markStanding, pastedPictures } from "./pasted-pictures";

let ids = 0;
const lu = {
  newId: () => `lu-suggests-${++ids}`,
  isMine: (id: unknown) => typeof id === "string" && id.startsWith("lu-"),
};
const schema = getSchema(storyExtensions("", { by: lu, isOn: true, colourOf: () => 0 }));

const p = (text: string): BodyNode => ({
  type: "paragraph",
  ...(text && { content: [{ type: "text", text }] }),
});
const textOf = (...content: BodyNode[]): Body => ({ type: "doc", attrs: { schema: 1 }, content });

function copyOf(html: string): Body {
  const read = readHtml(html);
  if (!read.ok) throw new Error(read.code);
  return read.body;
}

function stateOf(body: Body, from: number, to = from): EditorState {
  const doc = docOfBody(body, schema);
  const selection = TextSelection.create(doc, from, to);
  const drawn = pastedPictures(() => {
    throw new Error("nobody looks");
  });
  return EditorState.create({ doc, selection, plugins: [history(), drawn] });
}

const lines = (doc: Node): readonly string[] =>
  Array.from({ length: doc.childCount }, (_, i) => {
    const child = doc.child(i);
    return `${child.type.name}:${child.textContent}`;
  });

const paste = (state: EditorState, body: Body): Transaction =>
  insertCopy(state, state.selection, body);

describe("Pasted copy", () => {
  const text = textOf(p("澜江大桥合龙。"), p("两岸的人走到了一起。"));

  it("of one paragraph goes into the sentence", () => {
    const state = stateOf(text, 5);
    expect(lines(state.apply(paste(state, copyOf("<p>今天<b>上午</b></p>"))).doc)[0]).toBe(
      "paragraph:澜江大桥今天上午合龙。",
    );
  });

  it("of several begins and ends in the paragraphs around it, in the place of what was selected", () => {
    const state = stateOf(text, 5, 8);
    const { doc } = state.apply(paste(state, bodyOf(["昨天。", "今天。", "明天"])));
    expect(lines(doc)).toEqual([
      "paragraph:澜江大桥昨天。",
      "paragraph:今天。",
      "paragraph:明天",
      "paragraph:两岸的人走到了一起。",
    ]);
  });

  it("with lists, headings and tables keeps them, and leaves a line to write on", () => {
    const state = stateOf(textOf(p("")), 1);
    const { doc } = state.apply(
      paste(
        state,
        copyOf("<h2>题</h2><ul><li>甲</li></ul><table><tr><td>一</td><td>二</td></tr></table>"),
      ),
    );
    expect(lines(doc)).toEqual(["heading:题", "bulletList:甲", "table:一二", "paragraph:"]);
    expect(checkBody(bodyOfDoc(doc)).ok).toBe(true);
  });

  it("is lines in a stanza", () => {
    const state = stateOf(textOf({ ...p("大江东去"), type: "verse" }), 5);
    const { doc } = state.apply(paste(state, bodyOf(["浪淘尽", "千古风流人物"])));
    expect(doc.childCount).toBe(1);
    expect(doc.firstChild?.type.name).toBe("verse");
    expect(doc.firstChild?.content.content.map((node) => node.text ?? "/")).toEqual([
      "大江东去浪淘尽",
      "/",
      "千古风流人物",
    ]);
  });

  it("in a cell is paragraphs and lists, and tears no table", () => {
    const table = copyOf(
      "<table><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table>",
    );
    const state = stateOf(table, 4);
    const { doc } = state.apply(
      paste(
        state,
        copyOf("<h2>题</h2><blockquote>引</blockquote><ul><li>甲</li></ul><hr><p>文</p>"),
      ),
    );
    expect(doc.childCount).toBe(2);
    expect(checkBody(bodyOfDoc(doc)).ok).toBe(true);
    expect(doc.firstChild?.firstChild?.firstChild?.textContent).toContain("题引甲文");
  });

  it("is taken back in one step, also right after typing", () => {
    let state = stateOf(text, 5);
    state = state.apply(state.tr.insertText("今天"));
    const before = state.doc;
    state = state.apply(paste(state, copyOf("<ul><li>甲<ul><li>乙</li></ul></li></ul><p>文</p>")));
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.doc.eq(before)).toBe(true);
  });

  it.each([
    ["a phrase", "<p>今天</p>"],
    ["paragraphs", "<p>今天。</p><p>昨天。</p><p>明天</p>"],
    [
      "a list and a table",
      "<ul><li>甲<ul><li>乙</li></ul></li></ul><table><tr><td>一</td><td>二</td></tr></table>",
    ],
  ])("of %s is one suggestion, and rejecting it gives the text as it was", (_what, html) => {
    const state = stateOf(text, 3, 5);
    const { doc } = state.apply(suggest(paste(state, copyOf(html)), state, lu));
    expect(suggestionsIn(doc).size).toBe(1);
    const body = bodyOfDoc(doc);
    expect(checkDeskBody(body).ok).toBe(true);
    const rejected = docOfBody(
      settle(body, () => "reject"),
      schema,
    );
    expect(lines(rejected)).toEqual(lines(state.doc));
    const accepted = docOfBody(
      settle(body, () => "accept"),
      schema,
    );
    expect(accepted.textContent).not.toContain("大桥合");
    expect(accepted.textContent).toMatch(/今天|乙/);
  });
});

it("A suggested paste touches nothing but its place, also before a picture that ends the text", () => {
  const picture = { type: "picture", attrs: { pictureId: "p1" } };
  const state = stateOf(textOf(p("澜江大桥"), p("合龙"), picture), 1);
  const tr = paste(
    state,
    copyOf("<ul><li>甲</li></ul><table><tr><td>一</td><td>二</td></tr></table>"),
  );
  const { doc } = state.apply(suggest(tr, state, lu));
  expect(lines(doc).slice(-2)).toEqual(["paragraph:合龙", "picture:"]);
  expect(JSON.stringify(doc).match(/"p1"/g)).toHaveLength(1);
});

describe("Pictures in pasted copy", () => {
  const html =
    '<p>前文</p><p><img src="data:image/png;base64,AAAA"></p><blockquote><img src="data:image/png;base64,BBBB"></blockquote><p>后文</p>';
  const stand = ["incoming-1", "incoming-2"];
  const sent = { pictureId: "p1", alt: "桥", caption: "", credit: "", width: 3, height: 2 };

  function pasted(isSuggested: boolean): EditorState {
    const state = stateOf(textOf(p("澜江大桥"), p("合龙")), 5);
    const tr = markStanding(paste(state, copyOf(html)), stand);
    return state.applyTransaction(isSuggested ? suggest(tr, state, lu) : tr).state;
  }

  it.each([false, true])("are not in the text until the house has them (suggesting: %s)", (on) => {
    const state = pasted(on);
    expect(checkDeskBody(bodyOfDoc(state.doc)).ok).toBe(true);
    expect(JSON.stringify(state.doc)).not.toContain("incoming-");
    const first = state.apply(fillPlace(state, "incoming-1", sent) ?? state.tr);
    expect(lines(first.doc).join("\n")).toMatch(/前文\npicture:\n/);
    const second = first.apply(fillPlace(first, "incoming-2", sent) ?? first.tr);
    expect(JSON.stringify(second.doc).match(/"p1"/g)).toHaveLength(2);
    expect(fillPlace(second, "incoming-2", sent), "its place is filled").toBeNull();
  });

  it("go with the paste when it is taken back, and their places with them", () => {
    let state = pasted(false);
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(lines(state.doc)).toEqual(["paragraph:澜江大桥", "paragraph:合龙"]);
    expect(fillPlace(state, "incoming-1", sent)).toBeNull();
    expect(fillPlace(state, "incoming-2", sent)).toBeNull();
  });

  it("stay where they are to stand while others write, and stand nowhere when they did not arrive", () => {
    let state = pasted(false);
    state = state.apply(state.tr.insertText("昨天，", 1));
    state = state.apply(dropPlace(state, "incoming-2"));
    expect(fillPlace(state, "incoming-2", sent)).toBeNull();
    const tr = fillPlace(state, "incoming-1", sent);
    expect(lines(tr?.doc ?? state.doc).slice(0, 2)).toEqual([
      "paragraph:昨天，澜江大桥前文",
      "picture:",
    ]);
  });

  it("alone on the clipboard stand below the block with the cursor, also in a cell", () => {
    const state = stateOf(textOf(p("澜江大桥"), p("合龙")), 3);
    const kept = state.apply(keepPlace(state, "one") ?? state.tr);
    expect(lines(fillPlace(kept, "one", sent)?.doc ?? kept.doc)[1]).toBe("picture:");
    const cell = stateOf(copyOf("<table><tr><td>一</td><td>二</td></tr></table>"), 4);
    const below = cell.apply(keepPlace(cell, "two") ?? cell.tr);
    expect(lines(fillPlace(below, "two", sent)?.doc ?? below.doc)).toEqual([
      "table:一二",
      "picture:",
      "paragraph:",
    ]);
  });
});

describe("A copy made in a story's text", () => {
  const marked = (text: string, name: string, id: string): BodyNode => ({
    type: "text",
    marks: [{ type: name, attrs: { id } }],
    text,
  });
  const body = textOf(
    {
      type: "paragraph",
      content: [
        { type: "text", text: "澜江大桥" },
        marked("今天", "insertion", "shen-1"),
        marked("昨天", "deletion", "shen-1"),
        { type: "text", text: "合龙" },
      ],
    },
    { ...p("新的一段"), attrs: { added: "shen-2" } },
    { ...p("旧的一段"), attrs: { removed: "shen-3" } },
    p("末段"),
  );
  const doc = docOfBody(body, schema);
  const all = doc.slice(1, doc.content.size - 1);

  it("brings the words it shows, without the suggestions that stand where it was made", () => {
    const slice = withoutSuggestions(all, () => false);
    const copied = schema.node("doc", null, slice.content);
    expect(lines(copied)).toEqual([
      "paragraph:澜江大桥今天合龙",
      "paragraph:新的一段",
      "paragraph:末段",
    ]);
    expect(suggestionsIn(copied).size).toBe(0);
    expect([slice.openStart, slice.openEnd]).toEqual([1, 1]);
  });

  it("keeps suggestions that were moved and stand nowhere else", () => {
    const slice = withoutSuggestions(all, () => true);
    expect(slice.content.eq(all.content)).toBe(true);
  });

  it("of words that are all proposed to go is nothing", () => {
    const gone = new Slice(Fragment.from(doc.firstChild?.child(2)), 0, 0);
    expect(withoutSuggestions(gone, () => false).size).toBe(0);
  });

  it("is known by the editor that made it, and a page that only looks like one is not", () => {
    expect(copiedIn('<p data-pm-slice="1 1 []" data-masthead-copy="text-a-1">字</p>')).toBe(
      "text-a-1",
    );
    expect(copiedIn('<p data-pm-slice="1 1 []">字</p>')).toBeNull();
    expect(copiedIn("<p>data-masthead-copy</p>")).toBeNull();
  });
});
