import { getSchema } from "@tiptap/core";
import { history, redo, undo } from "@tiptap/pm/history";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { AllSelection, EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addRowAfter,
  CellSelection,
  cellAround,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  TableMap,
  toggleHeaderCell,
  toggleHeaderRow,
} from "@tiptap/pm/tables";
import { canJoin, findWrapping, liftTarget } from "@tiptap/pm/transform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body, BodyNode } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { checkDeskBody, hasMarkup } from "@/core/markup/desk-body";
import { listSuggestions } from "@/core/markup/list-suggestions";
import { suggestionIds } from "@/core/markup/markup";
import { settle, type Verdict, withoutMarkup } from "@/core/markup/settle";
import { storyExtensions } from "../extensions";
import { bodyOfDoc, docOfBody } from "./doc-body";
import { type Suggester, suggest } from "./suggest";
import { standsBefore } from "./suggesting";

let ids = 0;
/** Whoever suggests: ids carry the name, so that each knows their own. */
const person = (name: string): Suggester => ({
  newId: () => `${name}-suggests-${++ids}`,
  isMine: (id) => typeof id === "string" && id.startsWith(`${name}-`),
});
const lu = person("lu");
const shen = person("shen");
const schema = getSchema(storyExtensions("", { by: lu, isOn: true, colourOf: () => 0 }));

const p = (...content: (string | BodyNode)[]): BodyNode => ({
  type: "paragraph",
  content: content.map((one) => (typeof one === "string" ? { type: "text", text: one } : one)),
});
const textOf = (...content: BodyNode[]): Body => ({ type: "doc", attrs: { schema: 1 }, content });

/** A desk at which edits are made as suggestions. */
function desk(body: Body, by: Suggester = lu) {
  let state = EditorState.create({ schema, doc: docOfBody(body, schema) });
  return {
    at: (from: number, to = from) => {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    },
    edit: (change: (tr: Transaction) => Transaction, who: Suggester = by) => {
      state = state.apply(suggest(change(state.tr), state, who));
    },
    get state() {
      return state;
    },
    get body() {
      return bodyOfDoc(state.doc);
    },
    get words() {
      return lines(state.doc);
    },
    get accepted() {
      return lines(
        docOfBody(
          settle(bodyOfDoc(state.doc), () => "accept"),
          schema,
        ),
      );
    },
    get rejected() {
      return lines(
        docOfBody(
          settle(bodyOfDoc(state.doc), () => "reject"),
          schema,
        ),
      );
    },
  };
}

const lines = (doc: Node): readonly string[] =>
  Array.from({ length: doc.childCount }, (_, i) => doc.child(i).textContent);

describe("In suggesting mode", () => {
  it("words typed are added and stay apart from the text until they are accepted", () => {
    const at = desk(textOf(p("澜江大桥合龙。")));
    at.edit((tr) => tr.insertText("今天", 5));
    at.edit((tr) => tr.insertText("上午", 7));
    expect(at.words).toEqual(["澜江大桥今天上午合龙。"]);
    expect(at.rejected).toEqual(["澜江大桥合龙。"]);
    expect(at.accepted).toEqual(["澜江大桥今天上午合龙。"]);
    const marks = at.body.content?.[0]?.content?.filter((node) => node.marks);
    expect(marks, "one spell of typing is one suggestion").toHaveLength(1);
  });

  it("words taken out stay, marked; Backspace and Delete go on past them", () => {
    const at = desk(textOf(p("澜江大桥合龙。")));
    at.at(5);
    at.edit((tr) => tr.delete(4, 5));
    expect(at.state.selection.head).toBe(4);
    at.edit((tr) => tr.delete(3, 4));
    expect(at.words).toEqual(["澜江大桥合龙。"]);
    expect(at.accepted).toEqual(["澜江合龙。"]);
    at.at(5);
    at.edit((tr) => tr.delete(5, 6));
    expect(at.state.selection.head).toBe(6);
    expect(at.accepted).toEqual(["澜江龙。"]);
  });

  it("words put in the place of others are one suggestion: out and in", () => {
    const at = desk(textOf(p("渡口今天通航。")));
    at.edit((tr) => tr.insertText("昨天", 3, 5));
    expect(at.words).toEqual(["渡口今天昨天通航。"]);
    expect(at.accepted).toEqual(["渡口昨天通航。"]);
    expect(at.rejected).toEqual(["渡口今天通航。"]);
    expect(new Set(idsIn(at.body)).size).toBe(1);
  });

  it("what the same person added is taken back for good", () => {
    const at = desk(textOf(p("渡口通航。")));
    at.edit((tr) => tr.insertText("新新", 1));
    at.edit((tr) => tr.delete(2, 3));
    expect(at.words).toEqual(["新渡口通航。"]);
    at.edit((tr) => tr.delete(1, 2));
    expect(hasMarkup(at.body)).toBe(false);
  });

  it("two reviewers on one sentence keep their own suggestions", () => {
    const at = desk(textOf(p("渡口通航。")));
    at.edit((tr) => tr.insertText("今天", 3), lu);
    at.edit((tr) => tr.insertText("上午", 5), shen);
    at.edit((tr) => tr.delete(4, 5), shen);
    const body = at.body;
    const only = (name: string) =>
      lines(
        docOfBody(
          settle(body, (id) => (id.startsWith(name) ? "accept" : "reject")),
          schema,
        ),
      );
    expect(only("lu-")).toEqual(["渡口今天通航。"]);
    expect(only("shen-")).toEqual(["渡口上午通航。"]);
    expect(at.accepted).toEqual(["渡口今上午通航。"]);
    expect(at.rejected).toEqual(["渡口通航。"]);
  });

  it("a paragraph split, and two paragraphs made one, are suggestions", () => {
    const at = desk(textOf(p("第一句。第二句。"), p("第三句。")));
    at.edit((tr) => tr.split(5));
    expect(at.accepted).toEqual(["第一句。", "第二句。", "第三句。"]);
    expect(at.rejected).toEqual(["第一句。第二句。", "第三句。"]);
    at.edit((tr) => tr.join(12));
    expect(at.words).toEqual(["第一句。", "第二句。", "第三句。"]);
    expect(at.accepted).toEqual(["第一句。", "第二句。第三句。"]);
    at.edit((tr) => tr.join(6));
    expect(at.words, "her own break is taken back").toEqual(["第一句。第二句。", "第三句。"]);
    expect(at.rejected).toEqual(["第一句。第二句。", "第三句。"]);
  });

  it("words taken out from one paragraph into another join what is left", () => {
    const at = desk(textOf(p("第一段的话。"), p("中间一段。"), p("最后一段。")));
    at.edit((tr) => tr.insertText("改", 3, 19));
    expect(at.accepted).toEqual(["第一改段。"]);
    expect(at.rejected).toEqual(["第一段的话。", "中间一段。", "最后一段。"]);
  });

  it("bold and links are suggestions, and undone by setting them back", () => {
    const at = desk(textOf(p("渡口今天通航。")));
    const bold = schema.mark("bold");
    at.edit((tr) => tr.addMark(3, 5, bold));
    expect(settle(at.body, () => "accept").content?.[0]).toEqual(
      p("渡口", { type: "text", text: "今天", marks: [{ type: "bold" }] }, "通航。"),
    );
    expect(withoutMarkup(at.body)).toEqual(textOf(p("渡口今天通航。")));
    at.edit((tr) => tr.removeMark(3, 5, bold));
    expect(hasMarkup(at.body)).toBe(false);
  });

  it("a paragraph that becomes a crosshead, and a picture's new caption, are suggestions", () => {
    const picture = (caption: string): BodyNode => ({
      type: "picture",
      attrs: { pictureId: "p1", caption },
    });
    const at = desk(textOf(p("小标题"), picture("晨雾")));
    at.edit((tr) => tr.setBlockType(1, 1, schema.nodes.heading as never, { level: 2 }));
    at.edit((tr) =>
      tr.setNodeMarkup(5, undefined, { ...tr.doc.nodeAt(5)?.attrs, caption: "晚霞" }),
    );
    expect(settle(at.body, () => "accept").content).toMatchObject([
      { type: "heading", attrs: { level: 2 } },
      picture("晚霞"),
    ]);
    expect(withoutMarkup(at.body).content).toMatchObject([p("小标题"), picture("晨雾")]);
  });

  it("a picture put in and one taken out are suggestions", () => {
    const picture = (pictureId: string): BodyNode => ({ type: "picture", attrs: { pictureId } });
    const at = desk(textOf(p("一"), picture("p1")));
    at.edit((tr) => tr.delete(3, 4));
    at.edit((tr) => tr.insert(0, schema.node("picture", { pictureId: "p2" })));
    const types = (body: Body) => body.content?.map((node) => node.attrs?.pictureId ?? "text");
    expect(types(settle(at.body, () => "accept"))).toEqual(["p2", "text"]);
    expect(types(withoutMarkup(at.body))).toEqual(["text", "p1"]);
  });

  it("a block taken up and put down where it was is no suggestion", () => {
    const at = desk(textOf(p("第一段。"), p("第二段。")));
    at.edit((tr) => {
      const block = tr.doc.child(0);
      return tr.delete(0, block.nodeSize).insert(0, block);
    });
    expect(hasMarkup(at.body)).toBe(false);
  });

  it("a block moved elsewhere is one suggestion: half of it would be a block lost or one too many", () => {
    const at = desk(textOf(p("第一段。"), p("第二段。"), p("第三段。")));
    at.edit((tr) => {
      const block = tr.doc.child(0);
      tr.delete(0, block.nodeSize);
      return tr.insert(tr.doc.content.size, block);
    });
    expect(listSuggestions(at.body)).toMatchObject([
      { acts: ["move"], added: "第一段。", removed: "" },
    ]);
    expect(at.accepted).toEqual(["第二段。", "第三段。", "第一段。"]);
    expect(at.rejected).toEqual(["第一段。", "第二段。", "第三段。"]);
  });

  it("a break in a paragraph that is to go, or that another has added, goes and stays with it", () => {
    const at = desk(textOf(p("第一句。第二句。"), p("第三句。")));
    at.edit((tr) => tr.delete(0, tr.doc.child(0).nodeSize));
    at.edit((tr) => tr.split(5), shen);
    expect(at.accepted).toEqual(["第三句。"]);
    const only = (name: string) =>
      lines(
        docOfBody(
          settle(at.body, (id) => (id.startsWith(name) ? "accept" : "reject")),
          schema,
        ),
      );
    expect(only("lu-"), "the paragraph is taken out whole").toEqual(["第三句。"]);
    expect(only("shen-")).toEqual(["第一句。", "第二句。", "第三句。"]);
  });

  it("a paragraph joined to one that another added keeps its words when that is rejected", () => {
    const at = desk(textOf(p("原有的一段。")));
    at.edit((tr) => tr.insert(0, schema.node("paragraph", null, [schema.text("加的一段。")])));
    at.edit((tr) => tr.join(tr.doc.child(0).nodeSize), shen);
    const joined = settle(at.body, (id) => (id.startsWith("shen-") ? "accept" : null));
    expect(lines(docOfBody(joined, schema))).toEqual(["加的一段。原有的一段。"]);
    const left = settle(joined, () => "reject");
    expect(lines(docOfBody(left, schema))).toEqual(["原有的一段。"]);
  });

  it.each([
    ["running text", textOf(p("第一段。"), p("第二段。"))],
    ["a list", textOf({ type: "bulletList", content: [{ type: "listItem", content: [p("一")] }] })],
    ["a picture at the end", textOf(p("一"), { type: "picture", attrs: { pictureId: "p1" } })],
  ])("whoever selects all of %s and writes on loses no word of what they write", (_what, body) => {
    for (const erasesFirst of [true, false]) {
      const at = desk(body);
      at.edit((tr) => {
        const all = tr.setSelection(new AllSelection(tr.doc));
        return erasesFirst ? all.deleteSelection() : all.insertText("从头");
      });
      for (const word of erasesFirst ? ["从头", "写", "起"] : ["写", "起"])
        at.edit((tr) => tr.insertText(word));
      expect(at.accepted).toEqual(["从头写起"]);
      expect(withoutMarkup(at.body)).toEqual(desk(body).body);
    }
  });

  it("composed in the place of a whole list, words stand beside it and not in what is to go", () => {
    const at = desk(
      textOf({ type: "bulletList", content: [{ type: "listItem", content: [p("一")] }] }),
    );
    at.edit((tr) => tr.setSelection(new AllSelection(tr.doc)).deleteSelection());
    const before = standsBefore(at.state, 0);
    if (before) at.at(before.from);
    at.edit((tr) => tr.insertText("从头写起"));
    expect(at.accepted).toEqual(["从头写起"]);
  });

  it("a new item of a list is a suggestion", () => {
    const item = (text: string): BodyNode => ({ type: "listItem", content: [p(text)] });
    const list: BodyNode = { type: "bulletList", content: [item("一二"), item("三")] };
    const at = desk(textOf(list));
    at.edit((tr) => tr.split(4, 2));
    expect(settle(at.body, () => "accept").content).toEqual([
      { type: "bulletList", content: [item("一"), item("二"), item("三")] },
    ]);
    expect(withoutMarkup(at.body).content).toEqual([list]);
  });
});

describe("In a table, suggesting", () => {
  const table = (...rows: BodyNode[]): BodyNode => ({ type: "table", content: rows });
  const body = textOf(table(row(cell("船"), cell("开")), row(cell("早班"), cell("六点"))));
  const shape = (of: Body) =>
    (of.content ?? []).map((one) =>
      one.type === "table"
        ? one.content?.map((r) => r.content?.map((c) => c.content?.[0]?.content?.[0]?.text ?? ""))
        : one.type,
    );

  it("a row is added and removed by itself, its words are suggested like any other", () => {
    const at = desk(body);
    at.edit((tr) => inTable(tr, "row", 16, 0));
    expect(at.body.content?.[0]?.content?.map(({ attrs }) => Boolean(attrs?.added))).toEqual([
      false,
      false,
      true,
    ]);
    at.edit((tr) => inTable(tr, "unrow", 4, 0));
    expect(shape(settle(at.body, () => "accept"))).toEqual([
      [
        ["早班", "六点"],
        ["", ""],
      ],
    ]);
    expect(shape(withoutMarkup(at.body))).toEqual(shape(body));
  });

  it("whoever puts in a whole table goes on writing in it", () => {
    const at = desk(textOf(p("渡口通航。")));
    const fresh = schema.nodeFromJSON(table(row(cell("船"))));
    at.edit((tr) => {
      tr.insert(7, fresh);
      return tr.setSelection(TextSelection.create(tr.doc, 12));
    });
    expect(at.state.selection.$from.parent.textContent).toBe("船");
    at.edit((tr) => tr.insertText("渡"));
    expect(shape(settle(at.body, () => "accept"))).toEqual(["paragraph", [["船渡"]]]);
    expect(shape(withoutMarkup(at.body))).toEqual(["paragraph"]);
  });

  it("a cell becomes a header in place", () => {
    const at = desk(body);
    at.edit((tr) => inTable(tr, "header", 4, 0));
    expect(at.body.content).toHaveLength(1);
    const accepted = settle(at.body, () => "accept");
    expect(accepted.content?.[0]?.content?.[0]?.content?.[0]?.type).toBe("tableHeader");
  });

  it("a row of headers is one suggestion, and the table stays in its place", () => {
    const at = desk(body);
    at.edit((tr) => inTable(tr, "headers", 4, 0));
    expect(at.body.content).toHaveLength(1);
    expect(listSuggestions(at.body)).toMatchObject([{ acts: ["changeBlock"] }]);
    const kinds = (of: Body) => of.content?.[0]?.content?.[0]?.content?.map(({ type }) => type);
    expect(kinds(settle(at.body, () => "accept"))).toEqual(["tableHeader", "tableHeader"]);
    expect(kinds(withoutMarkup(at.body))).toEqual(["tableCell", "tableCell"]);
  });

  it("a column comes with a whole new table: cells alone would not line up", () => {
    const at = desk(body);
    at.edit((tr) => inTable(tr, "column", 4, 0));
    expect(at.body.content?.map(({ attrs }) => Object.keys(attrs ?? {}))).toEqual([
      expect.arrayContaining(["removed"]),
      expect.arrayContaining(["added"]),
    ]);
    expect(listSuggestions(at.body)).toMatchObject([{ acts: ["removeBlock", "addBlock"] }]);
    expect(shape(settle(at.body, () => "accept"))).toEqual([
      [
        ["船", "", "开"],
        ["早班", "", "六点"],
      ],
    ]);
  });
});

describe("The editor's note", () => {
  it("is no part of the words, and a paragraph that holds nothing else goes with it", () => {
    const note: BodyNode = { type: "text", text: "待核", marks: [{ type: "note" }] };
    const body = textOf(p("渡口", note, "通航。"), p(note));
    expect(checkDeskBody(body)).toEqual({ ok: true, body });
    expect(checkBody(body)).toMatchObject({ ok: false, code: "body-unknown-mark" });
    expect(withoutMarkup(body)).toEqual(textOf(p("渡口通航。")));
  });
});

function idsIn(body: Body): string[] {
  const found: string[] = [];
  JSON.stringify(body, (key, value: unknown) => {
    if (key === "id" && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

const tableCommands = {
  row: addRowAfter,
  column: addColumnAfter,
  unrow: deleteRow,
  uncolumn: deleteColumn,
  header: toggleHeaderCell,
  headers: toggleHeaderRow,
  merge: mergeCells,
  apart: splitCell,
} as const;
const tableActs = Object.keys(tableCommands) as (keyof typeof tableCommands)[];

/** What a command of the table does to the cells from the one at the cursor on; nothing where there is no table. */
function inTable(tr: Transaction, act: keyof typeof tableCommands, from: number, reach: number) {
  const cell = cellAround(tr.doc.resolve(from));
  if (!cell) return tr;
  const table = cell.node(-1);
  const map = TableMap.get(table);
  const start = cell.start(-1);
  const other = map.map[(map.map.indexOf(cell.pos - start) + reach) % map.map.length];
  const selection = CellSelection.create(tr.doc, cell.pos, start + Number(other));
  let done = tr;
  const state = EditorState.create({ schema, doc: tr.doc, selection });
  tableCommands[act](state, (made) => {
    done = made;
  });
  return done;
}

/** An edit somebody might make, at places given as shares of the text. */
const edits = fc.array(
  fc.record({
    act: fc.constantFrom(
      ...["type", "erase", "split", "bold", "unbold", "paste", "heading", "picture", "caption"],
      ...["wrap", "lift", "join", "drop", "move"],
      ...tableActs,
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 12 }),
    who: fc.constantFrom(lu, shen),
  }),
  { minLength: 1, maxLength: 12 },
);

const isTableAct = (act: string): act is keyof typeof tableCommands => act in tableCommands;
type Edit = { act: string; at: number; length: number; who: Suggester };
type Stream<T> = Iterator<T, T>;

function perform(tr: Transaction, act: string, share: number, length: number): Transaction {
  const size = tr.doc.content.size;
  const from = TextSelection.near(tr.doc.resolve(Math.round(share * size))).from;
  const to = TextSelection.near(tr.doc.resolve(Math.min(size, from + length)), -1).from;
  const [a, b] = [Math.min(from, to), Math.max(from, to)];
  if (act === "type") return tr.insertText("改", a, b);
  if (act === "erase") return a < b ? tr.delete(a, b) : tr;
  if (act === "split") return tr.doc.resolve(a).parent.inlineContent ? tr.split(a) : tr;
  if (act === "bold") return a < b ? tr.addMark(a, b, schema.mark("bold")) : tr;
  if (act === "heading") return tr.setBlockType(a, b, schema.nodes.heading as never, { level: 2 });
  if (act === "picture") {
    const $a = tr.doc.resolve(a);
    return tr.insert($a.before(1), schema.node("picture", { pictureId: "p9" }));
  }
  if (isTableAct(act)) return inTable(tr, act, a, length);
  if (act === "unbold") return a < b ? tr.removeMark(a, b, schema.mark("bold")) : tr;
  if (act === "caption") return recaption(tr, `说明${length}`);
  if (act === "join") {
    const $a = tr.doc.resolve(a);
    const before = $a.depth > 0 ? $a.before() : 0;
    return before > 0 && canJoin(tr.doc, before) ? tr.join(before) : tr;
  }
  if (act === "lift") {
    const range = tr.doc.resolve(a).blockRange(tr.doc.resolve(b));
    const target = range && liftTarget(range);
    return range && typeof target === "number" ? tr.lift(range, target) : tr;
  }
  if (act === "drop" || act === "move") return displace(tr, a, act === "move", share);
  if (act === "wrap") {
    const range = tr.doc.resolve(a).blockRange(tr.doc.resolve(b));
    const type = schema.nodes.blockquote;
    const wrapping = range && type && findWrapping(range, type);
    return range && wrapping ? tr.wrap(range, wrapping) : tr;
  }
  const paragraphs = ["贴一", "贴二"].map((text) =>
    schema.node("paragraph", null, [schema.text(text)]),
  );
  return tr.replaceRange(a, b, new Slice(Fragment.from(paragraphs), 1, 1));
}

const row = (...content: BodyNode[]): BodyNode => ({ type: "tableRow", content });
const cell = (text: string, type = "tableCell", attrs = {}): BodyNode => ({
  type,
  attrs,
  content: [p(text)],
});
function recaption(tr: Transaction, caption: string): Transaction {
  let at = -1;
  tr.doc.descendants((node, pos) => {
    if (node.type.name === "picture" && at < 0) at = pos;
  });
  return at < 0 ? tr : tr.setNodeMarkup(at, null, { ...tr.doc.nodeAt(at)?.attrs, caption });
}

/** Takes a whole block out, and puts it in again at the start or the end. */
function displace(tr: Transaction, pos: number, again: boolean, share: number): Transaction {
  const $pos = tr.doc.resolve(pos);
  if (tr.doc.childCount < 2) return tr;
  const block = tr.doc.child($pos.index(0));
  tr.delete($pos.before(1), $pos.before(1) + block.nodeSize);
  return again ? tr.insert(share > 0.5 ? 0 : tr.doc.content.size, block) : tr;
}

const start = textOf(
  p("澜江新渡口今天通航，", { type: "text", text: "汽笛三声", marks: [{ type: "bold" }] }, "。"),
  p("两岸的人第一次走到了一起。"),
  { type: "picture", attrs: { pictureId: "p1" } },
  {
    type: "bulletList",
    content: [
      { type: "listItem", content: [p("早班船六点开。")] },
      { type: "listItem", content: [p("末班船晚上九点。")] },
    ],
  },
  {
    type: "table",
    attrs: { caption: "班次" },
    content: [
      row(cell("船", "tableHeader"), cell("开", "tableHeader"), cell("到", "tableHeader")),
      row(cell("早班"), cell("六点"), cell("六点二十")),
      row(cell("晚班"), cell("两岸都等", "tableCell", { colspan: 2 })),
    ],
  },
  {
    type: "gallery",
    content: [
      { type: "picture", attrs: { pictureId: "p2" } },
      { type: "picture", attrs: { pictureId: "p3" } },
    ],
  },
  { type: "pullquote", attrs: { source: "苏明" }, content: [{ type: "text", text: "走到一起" }] },
  { type: "question", attrs: { speaker: "记者" }, content: [{ type: "text", text: "几点开？" }] },
  { type: "answer", content: [{ type: "text", text: "六点。" }] },
  { type: "embed", attrs: { url: "https://x.com/lancheng/status/1234567890", title: "现场" } },
  p("据市水文站。"),
);

describe("Whatever two people do to a text in suggesting mode", () => {
  it("rejecting all gives the text as it was, and the desk's text is always one the server takes", () => {
    const asIs = desk(start).body;
    fc.assert(
      fc.property(edits, (list) => {
        const at = desk(start);
        for (const { act, at: share, length, who } of list)
          at.edit((tr) => perform(tr, act, share, length), who);
        expect(checkDeskBody(at.body)).toMatchObject({ ok: true });
        expect(withoutMarkup(at.body)).toEqual(asIs);
        const accepted = settle(at.body, () => "accept");
        expect(hasMarkup(accepted)).toBe(false);
        expect(checkBody(accepted)).toMatchObject({ ok: true });
        const verdicts = ["accept", "reject", null] as const;
        const some = settle(at.body, (id) => verdicts[Number(id.split("-").at(-1)) % 3] ?? null);
        expect(checkDeskBody(some)).toMatchObject({ ok: true });
        expect(checkBody(withoutMarkup(some))).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  /** The edits, then a decision on one suggestion after the other. */
  const decisions = fc.record({
    list: edits,
    order: fc.infiniteStream(fc.nat(1_000)),
    yes: fc.infiniteStream(fc.boolean()),
  });

  function decided(
    { list, order }: { list: readonly Edit[]; order: Stream<number> },
    judge: (id: string, body: Body) => Verdict,
  ): Body {
    const at = desk(start);
    for (const { act, at: share, length, who } of list)
      at.edit((tr) => perform(tr, act, share, length), who);
    const ids = suggestionIds({ body: at.body, proposals: {} }).map(
      (id) => [order.next().value, id] as const,
    );
    return ids
      .sort(([x], [y]) => x - y)
      .reduce<Body>((body, [, id]) => {
        const verdict = judge(id, at.body);
        const next = settle(body, (known) => (known === id ? verdict : null));
        expect(checkDeskBody(next)).toMatchObject({ ok: true });
        return next;
      }, at.body);
  }

  it("rejecting one after the other, in any order, gives the text as it was", () => {
    const asIs = desk(start).body;
    fc.assert(
      fc.property(decisions, (some) => {
        expect(decided(some, () => "reject")).toEqual(asIs);
      }),
      { numRuns: 300 },
    );
  });

  it("no word of the text goes unless somebody accepts a suggestion that takes words out", () => {
    const takesOut = (id: string, body: Body) => {
      const json = JSON.stringify(body);
      return (
        json.includes(`"deletion","attrs":{"id":"${id}"`) || json.includes(`"removed":"${id}"`)
      );
    };
    const count = (body: Body, char: string) => lines(docOfBody(body, schema)).join("").split(char);
    const words = new Set(lines(docOfBody(start, schema)).join(""));
    fc.assert(
      fc.property(decisions, (some) => {
        const left = decided(some, (id, body) =>
          takesOut(id, body) || !some.yes.next().value ? "reject" : "accept",
        );
        const lost = [...words].filter((c) => count(left, c).length < count(start, c).length);
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("undone step by step it is the text as it was, and done again the same suggestions", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const plugins = [history({ newGroupDelay: 0 })];
        let state = EditorState.create({ schema, doc: docOfBody(start, schema), plugins });
        const first = state.doc;
        for (const [turn, { act, at, length, who }] of list.entries()) {
          const tr = perform(state.tr, act, at, length);
          if (tr.docChanged) state = state.apply(suggest(tr, state, who).setTime(10_000 * turn));
        }
        const last = state.doc;
        const apply = (tr: Transaction) => {
          state = state.apply(tr);
        };
        const again = (command: typeof undo) => {
          while (command(state, apply));
        };
        again(undo);
        expect(bodyOfDoc(state.doc)).toEqual(bodyOfDoc(first));
        again(redo);
        expect(bodyOfDoc(state.doc)).toEqual(bodyOfDoc(last));
      }),
      { numRuns: 150 },
    );
  });

  it("accepting all gives what one person's same edits give without suggesting, as long as only text is typed and erased", () => {
    const text = fc.array(
      fc.record({
        act: fc.constantFrom("type", "erase"),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 6 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(text, (list) => {
        const at = desk(textOf(p("澜江新渡口今天通航，汽笛三声。")));
        let plain = "澜江新渡口今天通航，汽笛三声。";
        for (const { act, at: share, length } of list) {
          const from = Math.floor(share * plain.length);
          const to = Math.min(plain.length, from + length);
          const put = act === "type" ? "改" : "";
          plain = plain.slice(0, from) + put + plain.slice(to);
          const [a, b] = [shownAt(at.state.doc, from), shownAt(at.state.doc, to)];
          at.edit((tr) => (put ? tr.insertText(put, a, b) : a < b ? tr.delete(a, b) : tr));
        }
        expect(at.accepted.join("")).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});

/** Where the n-th character that is not struck out begins. */
function shownAt(doc: Node, n: number): number {
  let left = n;
  let at = 1;
  doc.descendants((node, pos) => {
    if (!node.isText || left < 0) return true;
    const gone = node.marks.some(({ type }) => type.name === "deletion");
    if (gone) return false;
    if (left <= node.nodeSize) {
      at = pos + left;
      left = -1;
    } else left -= node.nodeSize;
    return false;
  });
  return at;
}
