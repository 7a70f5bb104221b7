import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, type Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";
import type { Body, BodyNode } from "@/core/blocks/body";
import { linkFindings } from "@/core/link/link-findings";
import { linksIn } from "@/core/link/link-spans";
import type { CheckedLink, LinkVerdict } from "@/core/link/verdict";
import type { Finding, ProofBlock } from "@/core/proofreading/finding";
import type { HouseRule } from "@/core/proofreading/house-rule";
import { type Ignored, withoutIgnored } from "@/core/proofreading/ignored";
import type { OtherStory } from "@/core/proofreading/other-stories";
import { storyBlocks } from "@/core/proofreading/story-blocks";
import type { StoryDraft } from "@/core/story/story";
import type { Answered, Asked } from "./asked";
import { blockPositions, captionPosition } from "./block-positions";
import { type PlacedFinding, placedFindings } from "./placed-finding";
import { goTo, placeOf, replaceAddress, replaceWords, underline } from "./proofreading-marks";

export interface ProofreadingSettings {
  readonly rules: readonly HouseRule[];
  readonly off: readonly string[];
  readonly ignored: readonly Ignored[];
  /** What was found at the story's links a short while ago. */
  readonly links: readonly CheckedLink[];
  /** YYYY-MM-DD: dates without a year belong to its year. */
  readonly today: string;
}

export interface ProofreadingView {
  readonly findings: readonly PlacedFinding[];
  /** Null until the text has been read once. */
  readonly took: number | null;
}

type Lines = Pick<StoryDraft, "kicker" | "headline" | "deck" | "language">;

/** Typing rests so long before the text is read. */
const rest = 1000;
/** A reading that takes longer is given up, and the proofreader replaced. */
const patience = 10_000;

/**
 * Proofreading of the story on this screen: asks the worker when typing rests, never while an input method
 * composes, and never holds up a keystroke.
 */
export class ProofreadingSession {
  private editor: Editor | null = null;
  private worker: Worker | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watch: ReturnType<typeof setTimeout> | undefined;
  private number = 0;
  private asked: {
    number: number;
    doc: Node;
    nodes: readonly BodyNode[];
    blocks: readonly ProofBlock[];
    since: Mapping;
  } | null = null;
  private lines: Lines = { kicker: "", headline: "", deck: "", language: "zh-CN" };
  private ignored: readonly Ignored[];
  private links: ReadonlyMap<string, LinkVerdict>;
  private others: readonly OtherStory[] = [];
  private seen = new Set<string>();
  private counts = new Map<string, { shown: number; accepted: number }>();
  private view: ProofreadingView = { findings: [], took: null };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly settings: ProofreadingSettings,
    private readonly makeWorker: () => Worker,
  ) {
    this.ignored = settings.ignored;
    this.links = new Map(settings.links.map(({ href, verdict }) => [href, verdict]));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly read = (): ProofreadingView => this.view;

  attach(editor: Editor): void {
    this.editor = editor;
    this.schedule();
  }

  detach(): void {
    this.editor = null;
    clearTimeout(this.timer);
    this.stopWorker();
  }

  /** The fields above the text, as they are now. */
  setLines(lines: Lines): void {
    const same = (["kicker", "headline", "deck", "language"] as const).every(
      (field) => this.lines[field] === lines[field],
    );
    this.lines = lines;
    if (!same) this.schedule();
  }

  /** The other stories of the issue, whose words should not stand in this one. */
  setOthers(others: readonly OtherStory[]): void {
    this.others = others;
    if (others.length > 0) this.schedule();
  }

  /** The addresses the text links to now, each once. */
  linksNow(): readonly string[] {
    return this.editor ? linksIn(this.editor.getJSON() as Body) : [];
  }

  /** Links were looked at: what was found is told with the rest. */
  setLinks(checked: readonly CheckedLink[]): void {
    this.links = new Map([
      ...this.links,
      ...checked.map(({ href, verdict }) => [href, verdict] as const),
    ]);
    this.ask();
  }

  /** Something happened in the text: places move with it, and it is read again when typing rests. */
  follow(transaction: Transaction): void {
    if (!transaction.docChanged) return;
    this.asked?.since.appendMapping(transaction.mapping);
    this.schedule();
  }

  schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), rest);
  }

  private ask(): void {
    const { editor } = this;
    if (!editor || editor.isDestroyed || this.waitsForInput(editor)) return;
    const doc = editor.state.doc;
    const nodes: readonly BodyNode[] = doc.toJSON().content ?? [];
    const blocks = storyBlocks({ ...this.lines, body: { type: "doc", content: nodes } });
    this.number += 1;
    this.asked = { number: this.number, doc, nodes, blocks, since: new Mapping() };
    const { rules, off, today } = this.settings;
    const question: Asked = {
      number: this.number,
      blocks,
      rules,
      off,
      others: this.others,
      today,
      language: this.lines.language,
    };
    this.ownWorker().postMessage(question);
    clearTimeout(this.watch);
    this.watch = setTimeout(() => this.stopWorker(), patience);
  }

  /** While an input method composes nothing is asked or drawn: it is asked again when that has rested too. */
  private waitsForInput(editor: Editor): boolean {
    if (editor.view.composing) this.schedule();
    return editor.view.composing;
  }

  private ownWorker(): Worker {
    if (!this.worker) {
      this.worker = this.makeWorker();
      this.worker.addEventListener("message", (event: MessageEvent<Answered>) =>
        this.take(event.data),
      );
    }
    return this.worker;
  }

  private stopWorker(): void {
    clearTimeout(this.watch);
    this.worker?.terminate();
    this.worker = null;
  }

  /** An answer that comes while an input method composes waits for the next reading: drawing would end it. */
  private take({ number, findings, took }: Answered): void {
    const { asked, editor } = this;
    clearTimeout(this.watch);
    if (!asked || asked.number !== number || !editor || editor.isDestroyed) return;
    if (this.waitsForInput(editor)) return;
    const off = new Set(this.settings.off);
    const all = [...findings, ...linkFindings(asked.nodes, asked.blocks, this.links, off)].sort(
      inReadingOrder,
    );
    const placed = placedFindings(withoutIgnored(all, this.ignored), asked.blocks, number);
    this.draw(placed, asked.doc, asked.since);
    this.countShown(placed);
    this.show({ findings: placed, took });
  }

  private draw(findings: readonly PlacedFinding[], doc: Node, since: Mapping): void {
    const positions = blockPositions(doc);
    const lines = findings.flatMap(({ id, place, from, to, severity }) => {
      const block = place.field === "body" ? positions[place.index] : undefined;
      const begin = block?.[from];
      const last = block?.[to - 1];
      if (begin === undefined || last === undefined) return [];
      const moved = { from: since.map(begin, 1), to: since.map(last + 1, -1) };
      return moved.from < moved.to ? [{ id, severity, ...moved }] : [];
    });
    if (this.editor) underline(this.editor.view, lines);
  }

  private show(view: ProofreadingView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }

  private countShown(findings: readonly PlacedFinding[]): void {
    for (const { rule, words, place } of findings) {
      const name = `${rule} ${place.field} ${words}`;
      if (this.seen.has(name)) continue;
      this.seen.add(name);
      this.count(rule, "shown");
    }
  }

  private count(rule: string, what: "shown" | "accepted"): void {
    const counted = this.counts.get(rule) ?? { shown: 0, accepted: 0 };
    this.counts.set(rule, { ...counted, [what]: counted[what] + 1 });
  }

  /** What was counted since this was last asked. */
  takeCounts(): readonly { rule: string; shown: number; accepted: number }[] {
    const counts = [...this.counts].map(([rule, counted]) => ({ rule, ...counted }));
    this.counts.clear();
    return counts;
  }

  /** Goes to the words, or to the field they stand in. */
  go(finding: PlacedFinding): void {
    const { editor } = this;
    if (!editor) return;
    const { field, index } = finding.place;
    if (field === "body") {
      const place = placeOf(editor.state, finding.id);
      if (place) goTo(editor.view, place);
    } else if (field === "caption") {
      const at = captionPosition(editor.state.doc, index);
      if (at === null) return;
      const selection = NodeSelection.create(editor.state.doc, at);
      editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
      editor.view.focus();
    } else document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  }

  /** To the next finding in the text after the cursor, or the one before it. */
  step(way: 1 | -1): boolean {
    const { editor } = this;
    if (!editor) return false;
    const places = this.view.findings
      .flatMap(({ id }) => placeOf(editor.state, id) ?? [])
      .sort((a, b) => a.from - b.from);
    const { from } = editor.state.selection;
    const next =
      way > 0
        ? (places.find((place) => place.from > from) ?? places[0])
        : (places.findLast((place) => place.from < from) ?? places.at(-1));
    if (next) goTo(editor.view, next);
    return next !== undefined;
  }

  /** Whether the finding can be mended from the list. */
  canAccept({ place, replacement }: PlacedFinding): boolean {
    return place.field === "body" && replacement !== null && this.editor?.isEditable === true;
  }

  /** Writes what the finding proposes. */
  accept(finding: PlacedFinding): void {
    const { editor } = this;
    if (!editor || finding.replacement === null || editor.view.composing) return;
    const place = placeOf(editor.state, finding.id);
    const { words, over = words, replacement } = finding;
    const isSame = place && editor.state.doc.textBetween(place.from, place.to) === over;
    if (place && isSame) {
      if (finding.over === undefined) replaceWords(editor.view, place, replacement);
      else replaceAddress(editor.view, place, { from: words, to: replacement });
      this.count(finding.rule, "accepted");
    }
    this.drop((other) => other.id === finding.id);
  }

  /** These words are right: by this rule they are not reported again. */
  ignore({ rule, words }: Ignored): void {
    this.ignored = [...this.ignored, { rule, words }];
    this.drop((other) => other.rule === rule && other.words === words);
  }

  private drop(isGone: (finding: PlacedFinding) => boolean): void {
    const findings = this.view.findings.filter((finding) => !isGone(finding));
    if (this.editor) {
      const { state, view } = this.editor;
      const lines = findings.flatMap(({ id, severity }) => {
        const place = placeOf(state, id);
        return place ? [{ id, severity, ...place }] : [];
      });
      underline(view, lines);
    }
    this.show({ ...this.view, findings });
  }
}

const inReadingOrder = (a: Finding, b: Finding): number => a.block - b.block || a.from - b.from;
