import { Fragment, type Mark, type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  AddMarkStep,
  Mapping,
  RemoveMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
} from "@tiptap/pm/transform";
import { isSuggestion } from "@/core/markup/desk-marks";
import { isSameRejected } from "./is-same-rejected";
import { type Change, netChange, topLevelChange } from "./net-change";
import { changeBlock, isChange, mayComeAndGo, suggestBlocks } from "./suggest-blocks";
import { suggestFormatting } from "./suggest-formatting";
import { canBeText, suggestText } from "./suggest-text";

/** Whose suggestions are made. */
export interface Suggester {
  newId(): string;
  /** Whether a suggestion was made by this person: what they added themselves they take back for good. */
  isMine(id: unknown): boolean;
}

/**
 * The transaction as a suggestion: what it would take out stays and is marked, what it would put in is marked. Rejecting all
 * suggestions gives the same words before and after it, whatever the transaction does.
 */
export function suggest(tr: Transaction, state: EditorState, by: Suggester): Transaction {
  if (!tr.docChanged) return tr;
  // Taken up and put down where it was: nothing is proposed.
  if (tr.steps.length > 1 && tr.doc.eq(tr.before)) return dressed(state.tr, tr);
  const out = suggested(tr, state, by) ?? wholeBlocks(tr, state, by);
  return dressed(out, tr);
}

function suggested(tr: Transaction, state: EditorState, by: Suggester): Transaction | null {
  const out = state.tr;
  if (tr.steps.every(isMarkStep)) {
    const id = by.newId();
    for (const step of tr.steps) suggestFormatting(out, step, id, by);
    return tr.selectionSet ? out.setSelection(tr.selection.map(out.doc, new Mapping())) : out;
  }
  const retyped = blocksRetyped(tr);
  if (retyped) {
    const id = by.newId();
    for (const { pos, one, other } of retyped) changeBlock(out, pos, one, other, id, by);
    return isSameRejected(state.doc, out.doc) ? out : null;
  }
  const changes = changesOf(tr, out);
  const one = isMove(tr) ? by.newId() : null;
  const done = changes.every((change) => track(out, change(), by, one, tr));
  const isTyping = tr.steps.length === 1 && isWithinText(state.doc, tr.steps[0]);
  return done && (isTyping || isSameRejected(state.doc, out.doc)) ? out : null;
}

/** Blocks that each became another kind where they stand, such as the cells of a row; null if anything else happens. */
function blocksRetyped(tr: Transaction) {
  const places = new Set(tr.steps.map((step) => (isRetyping(step) ? step.from : -1)));
  const blocks = [...places].map((pos) => ({
    pos,
    one: pos < 0 ? null : tr.before.nodeAt(pos),
    other: pos < 0 ? null : tr.doc.nodeAt(pos),
  }));
  const isEach = (
    block: (typeof blocks)[number],
  ): block is { pos: number; one: Node; other: Node } =>
    block.one !== null && block.other !== null && isChange(block.one, block.other);
  return blocks.every(isEach) ? blocks : null;
}

/** Whether it puts another block around the same content. */
const isRetyping = (step: Step): step is ReplaceAroundStep =>
  step instanceof ReplaceAroundStep &&
  step.insert === 1 &&
  step.gapFrom === step.from + 1 &&
  step.gapTo === step.to - 1 &&
  step.slice.size === 2;

/** What is typed comes often and touches one run of text: it needs no looking at the whole document. */
function isWithinText(doc: Node, step: Step | undefined): boolean {
  return (
    step instanceof ReplaceStep &&
    step.slice.openStart === 0 &&
    doc.resolve(step.from).sameParent(doc.resolve(step.to)) &&
    doc.resolve(step.from).parent.inlineContent
  );
}

function isMarkStep(step: Step): step is AddMarkStep | RemoveMarkStep {
  return step instanceof AddMarkStep || step instanceof RemoveMarkStep;
}

/** Whether it takes something out here and puts the same in there: one suggestion, or accepting half of it would lose words. */
function isMove(tr: Transaction): boolean {
  const [first, second, ...more] = tr.steps;
  if (!(first instanceof ReplaceStep) || !(second instanceof ReplaceStep) || more.length > 0)
    return false;
  const [out, back] = second.slice.size === 0 ? [second, first] : [first, second];
  const before = tr.docs[out === first ? 0 : 1];
  return (
    out.slice.size === 0 &&
    back.from === back.to &&
    back.slice.size > 0 &&
    before?.slice(out.from, out.to).content.eq(back.slice.content) === true
  );
}

/** What changes, each in the positions of `out` as it is when its turn comes. */
function changesOf(tr: Transaction, out: Transaction): readonly (() => Change)[] {
  const steps = tr.steps.filter((step) => step instanceof ReplaceStep);
  if (steps.length < tr.steps.length || !steps.every((_, i) => standsAlone(tr, i)))
    return [() => netChange(tr)];
  return steps.map((step, i) => () => {
    const back = earlier(tr, i).invert();
    const at = (pos: number, side: number) => out.mapping.map(back.map(pos, side), side);
    const from = at(step.from, 1);
    return { from, to: step.from === step.to ? from : at(step.to, -1), slice: step.slice };
  });
}

/** What the steps before the i-th do to positions. (A slice of a mapping inverts to the inverse of all of it.) */
const earlier = (tr: Transaction, i: number): Mapping => new Mapping(tr.mapping.maps.slice(0, i));

/** Whether the step changes nothing that an earlier step put in. */
function standsAlone(tr: Transaction, i: number): boolean {
  const step = tr.steps[i] as ReplaceStep;
  const forth = earlier(tr, i);
  const back = forth.invert();
  return [step.from, step.to].every((pos) => forth.map(back.map(pos, 1), 1) === pos);
}

/** @param given the suggestion it is part of, when it is part of one */
function track(
  out: Transaction,
  change: Change,
  by: Suggester,
  given: string | null,
  tr: Transaction,
): boolean {
  const { from, to, slice } = change;
  if (from === to && slice.size === 0) return true;
  const id = given ?? idFor(out.doc, change, by);
  const plain = inText(out.doc, { from, to, slice: unmarked(slice) });
  if (canBeText(out.doc, plain)) suggestText(out, plain, id, by);
  else if (isAtBlocks(out.doc, plain)) {
    const start = suggestBlocks(out, plain, id, by);
    // What takes the place of all that was selected is what is written on in.
    if (plain.from < plain.to && plain.slice.content.lastChild?.isTextblock)
      out.setSelection(near(out.doc, start + plain.slice.content.size));
    goAlong(out, tr, start);
  } else return false;
  return true;
}

/** Who puts a block in goes on in it, as they would without suggesting. `start`: where it stands now. */
function goAlong(out: Transaction, tr: Transaction, start: number): void {
  const [step] = tr.steps;
  if (tr.steps.length !== 1 || !(step instanceof ReplaceStep) || !tr.selectionSet) return;
  const inside = tr.selection.from - step.from;
  if (inside < 0 || inside >= step.slice.size) return;
  const isWhole = tr.selection instanceof NodeSelection;
  const at = start + inside;
  out.setSelection(isWhole ? NodeSelection.create(out.doc, at) : near(out.doc, at));
}

/**
 * A change of all there is, as one of running text where it can be: whoever selects all and writes puts words in the
 * place of words.
 */
function inText(doc: Node, change: Change): Change {
  const { firstChild, lastChild, content } = doc;
  const fresh = change.slice.content;
  const isAll = change.from === 0 && change.to === content.size && change.slice.openStart === 0;
  if (!isAll || !firstChild?.inlineContent || !lastChild?.inlineContent) return change;
  if (!children(fresh).every(({ inlineContent }) => inlineContent)) return change;
  const slice =
    fresh.childCount > 1
      ? new Slice(fresh, 1, 1)
      : new Slice(fresh.firstChild?.content ?? Fragment.empty, 0, 0);
  const whole = { from: 1, to: content.size - 1, slice };
  return canBeText(doc, whole) ? whole : change;
}

const children = (fragment: Fragment): readonly Node[] =>
  Array.from({ length: fragment.childCount }, (_, i) => fragment.child(i));

function isAtBlocks(doc: Node, { from, to, slice }: Change): boolean {
  const $from = doc.resolve(from);
  return (
    !$from.parent.inlineContent &&
    $from.sameParent(doc.resolve(to)) &&
    slice.openStart === 0 &&
    slice.openEnd === 0 &&
    mayComeAndGo(doc, { from, to, slice })
  );
}

/** The last resort, for a change of structure that nothing finer can tell: the old blocks go, the new ones come. */
function wholeBlocks(tr: Transaction, state: EditorState, by: Suggester): Transaction {
  const out = state.tr;
  const { change, startAfter } = topLevelChange(tr, by);
  const start = suggestBlocks(out, change, by.newId(), by);
  const inside = Math.max(0, tr.selection.from - startAfter);
  return out.setSelection(near(out.doc, Math.min(start + inside, out.doc.content.size)));
}

/** Words typed on go into the suggestion they touch, if it is the same person's. */
function idFor(doc: Node, { from, to, slice }: Change, by: Suggester): string {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const touched = [
    slice.content.firstChild,
    $from.nodeBefore,
    from < to ? $from.nodeAfter : null,
    $to.nodeAfter,
  ];
  const ids = touched
    .flatMap((node) => node?.marks ?? [])
    .filter(({ type }) => type.name === "insertion" || type.name === "deletion")
    .map(({ attrs }) => attrs.id);
  const { split, added } = $from.parent.attrs;
  return [...ids, split, added].find((id) => by.isMine(id)) ?? by.newId();
}

const isPlain = ({ type }: Mark): boolean => !isSuggestion(type.name);

/** Words that come in carry no suggestion of where they were. */
function unmarked(slice: Slice): Slice {
  const strip = (node: Node): Node =>
    node.isInline
      ? node.mark(node.marks.filter(isPlain))
      : node.copy(mapChildren(node.content, strip));
  return new Slice(mapChildren(slice.content, strip), slice.openStart, slice.openEnd);
}

function mapChildren(fragment: Slice["content"], change: (node: Node) => Node): Slice["content"] {
  // Texts that differed by a suggestion alone are one text without it: `fromArray` joins them.
  return Fragment.fromArray(fragment.content.map(change));
}

/** With the marks to write on with and the notes of the transaction it stands for. */
export function dressed(out: Transaction, tr: Transaction): Transaction {
  if (tr.scrolledIntoView) out.scrollIntoView();
  if (tr.storedMarksSet) out.setStoredMarks(tr.storedMarks);
  const notes: Readonly<Record<string, unknown>> = Reflect.get(tr, "meta") ?? {};
  for (const [key, value] of Object.entries(notes)) out.setMeta(key, value);
  return out;
}

const near = (doc: Node, pos: number) => TextSelection.near(doc.resolve(pos), -1);
