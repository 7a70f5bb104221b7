/** Who may write in this window now. */
export type LeaseView =
  /** Nobody is writing, or this window is. */
  | { readonly is: "open" }
  | {
      readonly is: "theirs";
      readonly by: string;
      readonly since: number;
      /** It was written here until then. */
      readonly tookOver: boolean;
    }
  /** The same person writes in another window. */
  | { readonly is: "elsewhere" };

/** What the server answers: the revision that stands and who is writing. */
export interface Writer {
  readonly revision: number;
  readonly holder: {
    readonly name: string;
    readonly since: number;
    readonly isMe: boolean;
    readonly tab?: string;
  } | null;
}

/** What the windows of one person on one story tell each other. */
export type TabWord =
  /** "I write now; whoever wrote before me, stop." */
  | { readonly say: "writing"; readonly tab: string }
  /** "I am looked at now: save what you have." */
  | { readonly say: "save"; readonly tab: string }
  | { readonly say: "saved"; readonly tab: string };

export interface LeaseParts {
  readonly tab: string;
  /** @returns null when the server does not answer. */
  readonly ask: (act: "look" | "take" | "over") => Promise<Writer | null>;
  /** Without waiting for an answer: the page goes away. */
  readonly leave: () => void;
  readonly tell: (word: TabWord) => void;
  /** Saves what is unsaved here. */
  readonly flush: () => Promise<boolean>;
  /** The revision that stands at the server. */
  readonly onRevision: (revision: number) => void;
  /** The revision this window shows. */
  readonly shown: () => number;
}

/** How long another window of the same person is given to save before this one goes on, ms. */
const patience = 1_500;

/**
 * This window's part in who writes a story. The first change takes the story; from then on a sign of life keeps it. Between
 * windows of one person it passes by itself to the one that is looked at, saved first, so that they never meet in a conflict.
 */
export class LeaseHolder {
  #view: LeaseView = { is: "open" };
  #holds = false;
  #taking = false;
  /** Another window of this person was looked at meanwhile: it may be written there until it hears of a change here. */
  #mustTell = false;
  #saved: (() => void) | null = null;
  /** It may be written here as soon as the words of this revision are shown: older ones would meet a conflict. */
  #opensAt: number | null = null;
  readonly #parts: LeaseParts;
  readonly #listeners = new Set<() => void>();

  constructor(parts: LeaseParts) {
    this.#parts = parts;
  }

  get view(): LeaseView {
    return this.#view;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The words changed here. */
  change(): void {
    if (this.#view.is !== "open" || this.#taking) return;
    if (this.#holds && !this.#mustTell) return;
    this.#mustTell = false;
    this.#parts.tell({ say: "writing", tab: this.#parts.tab });
    if (this.#holds) return;
    this.#taking = true;
    void this.#take("take");
  }

  /** Time for a sign of life, or for a look at who writes. */
  async beat(): Promise<void> {
    const before = this.#holds;
    const writer = await this.#parts.ask("look");
    if (!writer || before !== this.#holds) return;
    this.#see(writer);
    if (this.#holds) this.#see(await this.#parts.ask("take"));
  }

  /** Takes the story from whoever writes it. */
  over(): Promise<void> {
    this.#parts.tell({ say: "writing", tab: this.#parts.tab });
    return this.#take("over");
  }

  /** The window is looked at: what another window of this person has unsaved is saved, and writing may go on here. */
  async arrive(): Promise<void> {
    if (this.#holds) return this.beat();
    const writer = await this.#parts.ask("look");
    if (!writer) return;
    const isElsewhere = writer.holder?.isMe === true && writer.holder.tab !== this.#parts.tab;
    if (isElsewhere) await this.#askToSave();
    const now = isElsewhere ? await this.#parts.ask("look") : writer;
    this.#see(now);
    if (now && this.#view.is === "elsewhere") this.#open(now.revision);
  }

  #askToSave(): Promise<void> {
    const { tab, tell } = this.#parts;
    return new Promise((resolve) => {
      this.#saved = resolve;
      setTimeout(resolve, patience);
      tell({ say: "save", tab });
    });
  }

  /** This window shows newer words than before. */
  caughtUp(): void {
    if (this.#opensAt !== null) this.#open(this.#opensAt);
  }

  /** Another window of this person speaks. */
  async hear(word: TabWord): Promise<void> {
    const isForMe = word.tab === this.#parts.tab;
    if (word.say === "saved" && isForMe) this.#saved?.();
    if (word.say === "saved" || isForMe) return;
    if (word.say === "save") this.#mustTell = true;
    await this.#parts.flush();
    if (word.say === "save") return this.#parts.tell({ say: "saved", tab: word.tab });
    this.#holds = false;
    this.#show({ is: "elsewhere" });
  }

  /** A save was refused because `by` has been writing since `since`. */
  displaced(by: string, since: number): void {
    this.#holds = false;
    this.#show({ is: "theirs", by, since, tookOver: true });
  }

  leave(): void {
    if (this.#holds) this.#parts.leave();
    this.#holds = false;
  }

  async #take(act: "take" | "over"): Promise<void> {
    const writer = await this.#parts.ask(act);
    this.#taking = false;
    this.#see(writer);
  }

  #see(writer: Writer | null): void {
    if (!writer) return;
    const { holder, revision } = writer;
    const wasHere = this.#holds;
    this.#holds = holder?.isMe === true && holder.tab === this.#parts.tab;
    if (holder && !holder.isMe) this.#heldBy(holder, wasHere);
    else if (wasHere && holder && !this.#holds) this.#show({ is: "elsewhere" });
    else if (this.#holds || this.#view.is === "theirs") this.#open(revision);
    this.#parts.onRevision(revision);
  }

  #heldBy({ name, since }: { readonly name: string; readonly since: number }, wasHere: boolean) {
    // What was typed up to now is sent once more: the answer says who is writing, and the words are kept.
    if (wasHere) void this.#parts.flush();
    const tookOver = wasHere || (this.#view.is === "theirs" && this.#view.tookOver);
    this.#show({ is: "theirs", by: name, since, tookOver });
  }

  #open(revision: number): void {
    if (this.#view.is !== "open" && revision > this.#parts.shown()) this.#opensAt = revision;
    else this.#show({ is: "open" });
  }

  #show(view: LeaseView): void {
    this.#opensAt = null;
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
