import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBody } from "@/core/blocks/arbitrary-body";
import { readAttributes } from "@/core/blocks/attribute";
import { blockNamed } from "@/core/blocks/blocks";
import { type Body, type BodyNode, bodyOf } from "@/core/blocks/body";
import { checkBody } from "@/core/blocks/check-body";
import { anchorOf } from "@/core/markup/anchor";
import { checkDeskBody } from "@/core/markup/desk-body";
import { suggestionIds } from "@/core/markup/markup";
import { settle, withoutMarkup } from "@/core/markup/settle";
import { blankDraft } from "@/core/story/blank-draft";
import { readWord } from "@/core/word/read-word";
import type { WordFile } from "@/core/word/word-file";
import type { WordStory } from "@/core/word/word-story";
import type { StoryForWord } from "@/core/word/write/story-for-word";
import { writeWord } from "@/core/word/write/write-word";
import type { XmlElement } from "@/core/word/xml";
import { readXml } from "./word-worker/read-xml.mjs";

const timeZone = "Asia/Shanghai";
const at = Date.UTC(2026, 10, 24, 1, 30, 15);

/** Writes a story as a .docx and reads it again, as the worker does. */
async function throughWord(story: StoryForWord): Promise<WordStory> {
  const { parts, media } = writeWord(story);
  const tree = async (name: string) =>
    (await readXml(async () => Readable.from([Buffer.from(parts[name] ?? "")]))) as XmlElement;
  const rels = await tree("word/_rels/document.xml.rels");
  const relations = rels.children
    .filter((child) => typeof child !== "string")
    .map(({ attrs }) => [
      attrs.Id ?? "",
      { target: attrs.Target ?? "", isOutside: attrs.TargetMode === "External" },
    ]);
  const file: WordFile = {
    document: await tree("word/document.xml"),
    styles: await tree("word/styles.xml"),
    numbering: await tree("word/numbering.xml"),
    footnotes: await tree("word/footnotes.xml"),
    endnotes: null,
    comments: await tree("word/comments.xml"),
    commentsExtended: await tree("word/commentsExtended.xml"),
    custom: await tree("docProps/custom.xml"),
    relations: Object.fromEntries(relations),
  };
  let made = 0;
  const read = readWord(file, { newId: () => `word-id-${++made}`, timeZone, now: at });
  expect(read.pictures.length).toBe(media.length);
  // What the house puts in the place of its own pictures.
  const known = new Map(read.pictures.map(({ key, known: id }) => [key, id]));
  const change = (node: BodyNode): BodyNode => ({
    ...node,
    ...(node.type === "picture" && {
      attrs: { ...node.attrs, pictureId: known.get(String(node.attrs?.pictureId)) },
    }),
    ...(node.content && { content: node.content.map(change) }),
  });
  return { ...read, body: { ...read.body, content: (read.body.content ?? []).map(change) } };
}

function storyOf(body: Body, more: Partial<StoryForWord> = {}): StoryForWord {
  return {
    draft: blankDraft({ kind: "news", sectionId: "s", body }),
    authors: new Map(),
    threads: [],
    pictures: new Map(["p1", "p2"].map((id) => [id, { width: 600, height: 400 }])),
    timeZone,
    now: at,
    ...more,
  };
}

/** The body in the one form that says the same: texts joined, defaults filled in, marks in order. */
function plain(body: Body): unknown {
  const node = (given: BodyNode): unknown => {
    const rules = blockNamed(given.type)?.attrs ?? {};
    const { width: _, height: __, ...attrs } = readAttributes(rules, given.attrs) ?? {};
    const trimmed = Object.entries(attrs).map(([name, value]) => [
      name,
      typeof value === "string" ? value.trim() : value,
    ]);
    return {
      type: given.type,
      attrs: Object.fromEntries(trimmed),
      text: given.text,
      marks: [...(given.marks ?? [])].sort((a, b) => (a.type < b.type ? -1 : 1)),
      content: joined(given.content ?? []).map(node),
    };
  };
  return (body.content ?? []).map(node);
}

function joined(nodes: readonly BodyNode[]): BodyNode[] {
  const kept: BodyNode[] = [];
  const manner = ({ marks = [] }: BodyNode) =>
    JSON.stringify([...marks].sort((a, b) => (a.type < b.type ? -1 : 1)));
  for (const node of nodes) {
    const last = kept.at(-1);
    if (last?.type === "text" && node.type === "text" && manner(last) === manner(node))
      kept.splice(-1, 1, { ...last, text: `${last.text}${node.text}` });
    else kept.push(node);
  }
  return kept;
}

describe("A story through Word and back", () => {
  test("is the same text, whatever it is made of", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBody, async (given) => {
        const checked = checkBody(given);
        if (!checked.ok) return;
        const { body } = await throughWord(storyOf(checked.body));
        expect(checkBody(body).ok).toBe(true);
        expect(plain(body)).toEqual(plain(checked.body));
      }),
      { numRuns: 300 },
    );
  });

  test("keeps every suggestion and who made it: each can be accepted and rejected as before", async () => {
    await fc.assert(
      fc.asyncProperty(suggested, async (given) => {
        const checked = checkDeskBody(given);
        if (!checked.ok) throw new Error(checked.code);
        const { body, suggestions } = await throughWord(storyOf(checked.body, { authors }));
        expect(checkDeskBody(body).ok).toBe(true);
        const nameOf = new Map(suggestions.map(({ id, name }) => [id, name]));
        expect(plain(withoutMarkup(body))).toEqual(plain(withoutMarkup(checked.body)));
        for (const id of suggestionIds({ body: checked.body, proposals: {} })) {
          const before = settle(checked.body, (one) => (one === id ? "accept" : "reject"));
          const after = settle(body, (one) => (nameOf.get(one) === id ? "accept" : "reject"));
          expect(plain(after)).toEqual(plain(before));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("keeps its lines, and the wordings proposed for them", async () => {
    const draft = blankDraft({
      kind: "report",
      sectionId: "s",
      kicker: "重点工程",
      headline: "澜江大桥合龙",
      deck: "明年通车",
      credits: [
        { role: "reporter", name: "陆之遥" },
        { role: "photographer", name: "江晚舟" },
      ],
      dateline: "本报讯",
      signature: "编辑部",
      signDate: "2026年11月24日",
      column: "城事",
      series: { name: "一桥飞架", ordinal: 3 },
      keywords: ["大桥"],
      commissionedLength: 1500,
      proposals: { headline: { id: "suggestion-1", text: "澜江大桥今日合龙" } },
      body: bodyOf(["汽笛三声。"]),
    });
    const read = await throughWord(storyOf(draft.body, { draft, authors }));
    const { body: _, sectionId: __, embargoUntil: ___, noteToDesk: ____, ...kept } = draft;
    const { commissionedLength, proposals, ...content } = kept;
    expect(read.content).toEqual(expect.objectContaining(content));
    expect(read.commissionedLength).toBe(commissionedLength);
    expect(read.proposals.headline?.text).toBe(proposals.headline?.text);
    expect(read.suggestions).toEqual([
      { id: read.proposals.headline?.id, name: "suggestion-1", at },
    ]);
  });

  test("keeps its conversations: their words, answers, times, and which are resolved", async () => {
    const text = "汽笛三声，渡口通航。大桥合龙。";
    const said = (by: string, words: string) => ({ by, text: words, at });
    const threads = [
      {
        anchor: anchorOf(text, 5, 7),
        isResolved: true,
        comments: [said("沈砚秋", "全名？\n请核。"), said("陆之遥", "澜江新渡口")],
      },
      { anchor: anchorOf(text, 5, 9), isResolved: false, comments: [said("顾长河", "几时？")] },
      { anchor: null, isResolved: false, comments: [said("顾长河", "整篇很好")] },
      {
        anchor: { exact: "早已删去", before: "", after: "", at: 0 },
        isResolved: false,
        comments: [said("罗听雨", "去哪了")],
      },
    ];
    const body = bodyOf(["汽笛三声，渡口通航。", "大桥合龙。"]);
    const read = await throughWord(storyOf(body, { threads }));
    expect(plain(read.body)).toEqual(plain(body));
    expect(read.threads).toEqual(
      threads.map(({ comments, ...thread }) => ({
        ...thread,
        comments: comments.map(({ by, ...one }) => ({ ...one, name: by })),
      })),
    );
  });

  test("keeps what is proposed for rows, items, captions, kinds of blocks and notes", async () => {
    const id = "suggestion-2";
    const text = (words: string, ...marks: object[]): BodyNode =>
      ({ type: "text", text: words, marks }) as BodyNode;
    const paragraph = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
    const cell = (words: string): BodyNode => ({
      type: "tableCell",
      content: [paragraph(text(words))],
    });
    const was = (type: string, attrs: object) => JSON.stringify({ id, type, attrs });
    const body: Body = {
      type: "doc",
      content: [
        { type: "heading", attrs: { changed: was("paragraph", {}) }, content: [text("小标题")] },
        {
          type: "table",
          content: [
            { type: "tableRow", content: [cell("甲")] },
            { type: "tableRow", attrs: { added: "suggestion-1" }, content: [cell("乙")] },
          ],
        },
        {
          type: "bulletList",
          content: [
            { type: "listItem", content: [paragraph(text("一"))] },
            {
              type: "listItem",
              attrs: { removed: "suggestion-3" },
              content: [paragraph(text("二"))],
            },
            { type: "listItem", attrs: { split: id }, content: [paragraph(text("三"))] },
          ],
        },
        {
          type: "picture",
          attrs: {
            pictureId: "p1",
            caption: "新图说",
            changed: was("picture", { pictureId: "p1", caption: "旧图说" }),
          },
        },
        paragraph(
          text("字", { type: "bold" }, { type: "formatting", attrs: { id, before: "[]" } }),
          text("编注", { type: "note" }),
          {
            type: "footnote",
            attrs: { text: "注" },
            marks: [{ type: "insertion", attrs: { id } }],
          },
        ),
        { type: "blockquote", attrs: { added: "suggestion-1" }, content: [paragraph(text("引"))] },
      ],
    };
    expect(checkDeskBody(body)).toMatchObject({ ok: true });
    const read = await throughWord(storyOf(body, { authors }));
    const nameOf = new Map(read.suggestions.map(({ id: one, name }) => [one, name]));
    const named = JSON.parse(
      JSON.stringify(read.body)
        .replace("word-1", "p1")
        .replace(/word-id-\d+/g, (one) => nameOf.get(one) ?? one),
    );
    expect(bare(named.content)).toEqual(bare(body.content));
  });
});

/** Without what is the same as nothing. */
function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one) => {
      if (
        key === "schema" ||
        key === "credit" ||
        (key === "alt" && one === "") ||
        (key === "level" && one === 2)
      )
        return undefined;
      if (key === "changed")
        return JSON.stringify(
          JSON.parse(one, (name, inner) =>
            inner === "" && name !== "caption" ? undefined : inner,
          ),
        );
      const isEmpty = typeof one === "object" && one !== null && Object.keys(one).length === 0;
      return (key === "marks" || key === "attrs") && isEmpty ? undefined : one;
    }),
  );
}

const ids = ["suggestion-1", "suggestion-2", "suggestion-3"];
/** People called like what they proposed, so that it can be told apart afterwards. */
const authors = new Map(ids.map((id) => [id, { name: id, at }]));
const chance = fc.constantFrom<string | null>(...ids, null, null, null);
const before = fc.constantFrom(
  [],
  [{ type: "italic" }],
  [{ type: "link", attrs: { href: "https://lancheng.example/" } }],
);

/**
 * Running text with suggestions of several people in it, as the editor makes them. Word has one mark for the end of a
 * paragraph: what two people propose for one and the same end is no case of it.
 */
const suggested: fc.Arbitrary<Body> = fc
  .array(
    fc.record({
      break: chance,
      side: fc.constantFrom("split", "merge"),
      whole: chance,
      wholeSide: fc.constantFrom("added", "removed"),
      runs: fc.array(
        fc.record({
          text: fc.constantFrom("汽笛", "三声", "a", "大桥"),
          added: chance,
          removed: chance,
          format: chance,
          before,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => ({
    type: "doc",
    content: blocks.map(({ runs, whole, wholeSide, break: id, side }, index) => ({
      type: "paragraph",
      attrs: {
        ...(whole && { [wholeSide]: whole }),
        ...(id && !whole && index > 0 && !blocks[index - 1]?.whole && { [side]: id }),
      },
      content: runs.map(({ text, added, removed, format, before: was }) => ({
        type: "text",
        text,
        marks: [
          ...(added && !whole ? [{ type: "insertion", attrs: { id: added } }] : []),
          ...(removed && removed !== added && !whole
            ? [{ type: "deletion", attrs: { id: removed } }]
            : []),
          ...(format && !whole && !added && !removed
            ? [
                { type: "bold" },
                { type: "formatting", attrs: { id: format, before: JSON.stringify(was) } },
              ]
            : []),
        ],
      })),
    })),
  }));
