import type { Body, BodyNode } from "@/core/blocks/body";
import { captionOf } from "@/core/blocks/caption-of";
import { holdsText } from "@/core/blocks/holds-text";
import { plainText } from "@/core/text/plain-text";
import { blockProposals, deletion, formatting, insertion, readChange } from "./desk-marks";
import type { Proposals, ProposedField } from "./proposals";

/** What a suggestion does besides taking words out and putting words in. */
export type SuggestedAct =
  | "format"
  | "move"
  | "split"
  | "merge"
  | "addBlock"
  | "removeBlock"
  | "changeBlock"
  | "changeDetails";

/** One suggestion as a reader of the list meets it. */
export interface Suggestion {
  readonly id: string;
  /** Words taken out and put in, in reading order. */
  readonly removed: string;
  readonly added: string;
  readonly acts: readonly SuggestedAct[];
  /** The line it rewords; null when it is in the text. */
  readonly field: ProposedField | null;
}

interface Gathered {
  removed: string;
  added: string;
  /** What the blocks that go and come are apart from their words. */
  readonly shapes: { removed: string; added: string };
  readonly acts: Set<SuggestedAct>;
}

/** The open suggestions of a text, in reading order, each once. */
export function listSuggestions(body: Body): readonly Suggestion[] {
  const found = new Map<string, Gathered>();
  for (const node of body.content ?? []) gather(node, found);
  return [...found].map(([id, gathered]) => ({ id, ...told(gathered), field: null }));
}

/** The same taken out here and put in there has moved. */
function told({
  removed,
  added,
  shapes,
  acts,
}: Gathered): Pick<Suggestion, "removed" | "added" | "acts"> {
  const isBlock =
    acts.has("addBlock") && acts.has("removeBlock") && shapes.removed === shapes.added;
  const isMove = removed === added && (isBlock || (added !== "" && acts.size === 0));
  return isMove ? { removed: "", added, acts: ["move"] } : { removed, added, acts: [...acts] };
}

/** The proposals for the lines around the text as suggestions: the line as it stands goes, the other comes. */
export function listProposals(
  proposals: Proposals,
  lines: Readonly<Record<ProposedField, string>>,
): readonly Suggestion[] {
  return (Object.keys(proposals) as ProposedField[]).flatMap((field) => {
    const proposal = proposals[field];
    return proposal
      ? [{ id: proposal.id, removed: lines[field], added: proposal.text, acts: [], field }]
      : [];
  });
}

const fresh = (): Gathered => ({
  removed: "",
  added: "",
  shapes: { removed: "", added: "" },
  acts: new Set(),
});

function gather(node: BodyNode, found: Map<string, Gathered>): void {
  const of = (id: unknown): Gathered => {
    const known = found.get(String(id)) ?? fresh();
    found.set(String(id), known);
    return known;
  };
  gatherBlock(node, of);
  for (const mark of node.marks ?? []) {
    if (mark.type === insertion.name) of(mark.attrs?.id).added += wordsOf(node);
    if (mark.type === deletion.name) of(mark.attrs?.id).removed += wordsOf(node);
    if (mark.type === formatting.name) {
      of(mark.attrs?.id).acts.add("format");
      of(mark.attrs?.id).added += wordsOf(node);
    }
  }
  for (const child of node.content ?? []) gather(child, found);
}

function gatherBlock(node: BodyNode, of: (id: unknown) => Gathered): void {
  const { attrs } = node;
  const words = () => plainText({ type: "doc", content: [node] }, { captions: true });
  if (attrs?.split) of(attrs.split).acts.add("split");
  if (attrs?.merge) of(attrs.merge).acts.add("merge");
  const shape = () => shapeOf({ ...node, attrs: attrs ?? {} });
  if (attrs?.added) {
    of(attrs.added).acts.add("addBlock");
    of(attrs.added).shapes.added += shape();
    of(attrs.added).added += words();
  }
  if (attrs?.removed) {
    of(attrs.removed).acts.add("removeBlock");
    of(attrs.removed).shapes.removed += shape();
    of(attrs.removed).removed += words();
  }
  const change = readChange(attrs?.changed);
  if (change) gatherChange(node, change, of(change.id));
}

/** Another kind of block, other words beside it (a caption, who speaks), or what no reader reads. */
function gatherChange(
  { type, attrs }: BodyNode,
  before: Pick<BodyNode, "type" | "attrs">,
  found: Gathered,
): void {
  const beside = (node: BodyNode) =>
    plainText({ type: "doc", content: [node] }, { captions: true });
  const [old, now] = [beside(before), beside({ type, ...(attrs && { attrs }) })];
  if (type !== before.type) found.acts.add("changeBlock");
  else if (old === now)
    found.acts.add(captionOf({ type }) === null ? "changeBlock" : "changeDetails");
  else {
    found.removed += old;
    found.added += now;
  }
}

const proposed: ReadonlySet<string> = new Set(blockProposals);

function shapeOf({ type, attrs, content }: BodyNode): string {
  const own = Object.entries(attrs ?? {}).filter(([name]) => !proposed.has(name));
  const inner = holdsText(type) ? [] : (content ?? []).map(shapeOf);
  return JSON.stringify([type, own.sort(([a], [b]) => (a < b ? -1 : 1)), inner]);
}

const wordsOf = (node: BodyNode): string =>
  node.type === "footnote" ? `〔${String(node.attrs?.text ?? "")}〕` : (node.text ?? "");
