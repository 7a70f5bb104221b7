import { blockNamed } from "@/core/blocks/blocks";
import { type Body, type BodyMark, type BodyNode, bodySchemaVersion } from "@/core/blocks/body";
import { holdsText } from "@/core/blocks/holds-text";
import { mendTable } from "@/core/blocks/table-grid";
import {
  type BlockProposal,
  blockProposals,
  deletion,
  formatting,
  insertion,
  isOfTheDesk,
  isSuggestion,
  marksOfJson,
  note,
  readChange,
} from "./desk-marks";

export type Verdict = "accept" | "reject";
/** What becomes of a suggestion; null leaves it open. */
export type Judge = (id: string) => Verdict | null;

/** The text with its suggestions accepted, rejected or left open, as the judge says. */
export function settle(body: Body, judge: Judge): Body {
  return documentOf(settleBlocks(body.content ?? [], judge));
}

/**
 * The words as they stand: no suggestion is accepted, no note is read. What is counted, searched, proofed and
 * published.
 */
export function withoutMarkup(body: Body): Body {
  return documentOf(dropNotes(settleBlocks(body.content ?? [], () => "reject")));
}

function documentOf(content: readonly BodyNode[]): Body {
  return {
    type: "doc",
    attrs: { schema: bodySchemaVersion },
    content: content.length > 0 ? content : [{ type: "paragraph" }],
  };
}

function settleBlocks(children: readonly BodyNode[], judge: Judge): BodyNode[] {
  const kept: BodyNode[] = [];
  let isCut = false;
  for (const child of children) {
    const verdict = (name: BlockProposal) => {
      const id = child.attrs?.[name];
      return typeof id === "string" ? judge(id) : null;
    };
    if (verdict("added") === "reject") continue;
    if (verdict("removed") === "accept") {
      isCut ||= holdsText(child.type);
      continue;
    }
    const settled = settleBlock(child, judge);
    if (!settled) continue;
    // The break before it stood between it and the words that have just gone.
    const block = isCut ? without(settled, "merge") : settled;
    const joins = verdict("split") === "reject" || verdict("merge") === "accept";
    if (!(joins && !isCut && joinLast(kept, block))) kept.push(block);
    isCut = false;
  }
  return kept;
}

function without({ attrs, ...node }: BodyNode, name: BlockProposal): BodyNode {
  if (attrs?.[name] === undefined) return { ...node, ...(attrs && { attrs }) };
  const { [name]: _, ...left } = attrs;
  return { ...node, ...(Object.keys(left).length > 0 && { attrs: left }) };
}

/** One block with what is in it settled; null when nothing is left of what cannot be empty. */
function settleBlock(node: BodyNode, judge: Judge): BodyNode | null {
  const before = changeOf(node, judge) === "reject" ? readChange(node.attrs?.changed) : null;
  const { type, attrs: given } = before ? { ...node, ...before } : node;
  const content = holdsText(type)
    ? settleInline(node.content ?? [], judge)
    : settleBlocks(node.content ?? [], judge);
  const attrs = { ...given, ...openProposals(node, judge) };
  for (const name of blockProposals) if (!(name in openProposals(node, judge))) delete attrs[name];
  const settled = { type, ...(Object.keys(attrs).length > 0 && { attrs }) };
  if (content.length === 0) return emptied(settled);
  return type === "table" ? mendTable({ ...settled, content }) : { ...settled, content };
}

/** What is left of a block that lost everything in it; null when nothing is. A cell keeps its place in the table. */
function emptied(node: BodyNode): BodyNode | null {
  if (node.type === "tableCell" || node.type === "tableHeader")
    return { ...node, content: [{ type: "paragraph" }] };
  return blockNamed(node.type)?.content?.atLeast === 1 ? null : withContent(node, []);
}

function changeOf(node: BodyNode, judge: Judge): Verdict | null {
  const change = readChange(node.attrs?.changed);
  return change && judge(change.id);
}

/** The proposals on a block that are still open. */
function openProposals(node: BodyNode, judge: Judge): Record<string, unknown> {
  const open: Record<string, unknown> = {};
  for (const name of blockProposals) {
    const value = node.attrs?.[name];
    if (typeof value !== "string") continue;
    const verdict = name === "changed" ? changeOf(node, judge) : judge(value);
    if (verdict === null) open[name] = value;
  }
  return open;
}

function settleInline(nodes: readonly BodyNode[], judge: Judge): BodyNode[] {
  return joinRuns(
    nodes.flatMap((node) => {
      const marks: BodyMark[] = [];
      let before: readonly BodyMark[] | null = null;
      for (const mark of node.marks ?? []) {
        const verdict = typeof mark.attrs?.id === "string" ? judge(mark.attrs.id) : null;
        if (mark.type === insertion.name && verdict === "reject") return [];
        if (mark.type === deletion.name && verdict === "accept") return [];
        if (mark.type === formatting.name && verdict === "reject")
          before = marksOfJson(mark.attrs?.before) ?? [];
        if (verdict === null || !isSuggestion(mark.type)) marks.push(mark);
      }
      return [
        remarked(
          node,
          before ? [...before, ...marks.filter(({ type }) => isOfTheDesk(type))] : marks,
        ),
      ];
    }),
  );
}

function remarked({ marks: _, ...node }: BodyNode, marks: readonly BodyMark[]): BodyNode {
  return { ...node, ...(marks.length > 0 && { marks }) };
}

/** Neighbouring texts in the same manner are one text, as an editor keeps them. */
function joinRuns(nodes: readonly BodyNode[]): BodyNode[] {
  const runs: BodyNode[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last && node.type === "text" && last.type === "text" && sameMarks(last, node))
      runs.splice(-1, 1, { ...last, text: `${last.text ?? ""}${node.text ?? ""}` });
    else runs.push(node);
  }
  return runs;
}

const sameMarks = (a: BodyNode, b: BodyNode): boolean => manner(a) === manner(b);
const manner = ({ marks = [] }: BodyNode): string =>
  JSON.stringify([...marks].sort((x, y) => (x.type < y.type ? -1 : 1)));

/** Joins it to the last block of `kept`, or past what is only proposed to come between. @returns whether there is one */
function joinLast(kept: BodyNode[], block: BodyNode): boolean {
  for (let at = kept.length - 1; at >= 0; at--) {
    const joined = join(kept[at], block);
    if (joined) kept[at] = joined;
    if (joined) return true;
    if (kept[at]?.attrs?.added === undefined) return false;
  }
  return false;
}

/**
 * Two blocks as one: the words of the second go on in the first. Null when they are no such pair. What was proposed for
 * one of them as a whole, that it come or go, is proposed for its words from now on: it says nothing of the other's.
 */
function join(first: BodyNode | undefined, second: BodyNode): BodyNode | null {
  if (!first) return null;
  if (holdsText(first.type) && holdsText(second.type)) {
    const words = [...wordsBeside(first, second), ...wordsBeside(second, first)];
    const apart = wholeProposals.filter(([name]) => first.attrs?.[name] !== second.attrs?.[name]);
    const whole = apart.reduce((block, [name]) => without(block, name), first);
    return withContent(withBreakOf(first, whole), joinRuns(words));
  }
  if (first.type !== "listItem" || second.type !== "listItem") return null;
  const [start, ...rest] = second.content ?? [];
  const head = first.content?.slice(0, -1) ?? [];
  const joined = start && join(first.content?.at(-1), start);
  return joined ? withContent(first, [...head, joined, ...rest]) : null;
}

/** A block that was added brought the break before it; when it is no longer one that was added, the break still is. */
function withBreakOf({ attrs }: BodyNode, now: BodyNode): BodyNode {
  const isItsOwn = typeof attrs?.added === "string" && now.attrs?.added === undefined;
  if (!isItsOwn || typeof attrs.split === "string") return now;
  return { ...now, attrs: { ...now.attrs, split: attrs.added } };
}

const wholeProposals = [
  ["added", insertion.name],
  ["removed", deletion.name],
] as const;

/** A block's words with what was proposed for all of it, unless the same was proposed for all of the other. */
function wordsBeside(block: BodyNode, other: BodyNode): readonly BodyNode[] {
  return wholeProposals.reduce<readonly BodyNode[]>((words, [name, mark]) => {
    const id = block.attrs?.[name];
    if (typeof id !== "string" || other.attrs?.[name] === id) return words;
    return words.map((word) =>
      word.marks?.some(({ type }) => type === mark)
        ? word
        : { ...word, marks: [...(word.marks ?? []), { type: mark, attrs: { id } }] },
    );
  }, block.content ?? []);
}

function withContent({ content: _, ...node }: BodyNode, content: readonly BodyNode[]): BodyNode {
  return { ...node, ...(content.length > 0 && { content }) };
}

/** Without the editor's notes; a paragraph that held nothing else goes with them. */
function dropNotes(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node) => {
    if (!node.content) return [node];
    if (!holdsText(node.type)) {
      const content = dropNotes(node.content);
      const left = content.length > 0 ? withContent(node, content) : emptied(node);
      return left ? [left] : [];
    }
    const left = node.content.filter(({ marks = [] }) => !marks.some((m) => m.type === note.name));
    if (left.length === node.content.length) return [node];
    return left.length > 0 ? [withContent(node, joinRuns(left))] : [];
  });
}
