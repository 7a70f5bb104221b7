import type { SaidRefusal } from "@/components/ui/action-answer";
import type { StoryDraft } from "@/core/story/story";

/** One save as it travels: sent again unchanged, under the same key, until it is answered. */
export interface SaveRequest {
  readonly key: string;
  readonly baseRevision: number;
  readonly draft: StoryDraft;
}

export interface Theirs {
  readonly draft: StoryDraft;
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: number;
}

/** Somebody else took the story over: who, since when (UTC ms), and the words that stand. */
export interface Displacement {
  readonly by: string;
  readonly at: number;
  readonly theirs: Theirs;
}

/** What the server (or the lack of one) answered. */
export type SaveAnswer =
  | {
      readonly outcome: "saved";
      readonly revision: number;
      readonly savedAt: number;
      readonly reopened: boolean;
    }
  | { readonly outcome: "conflict"; readonly theirs: Theirs }
  | { readonly outcome: "displaced"; readonly displacement: Displacement }
  | { readonly outcome: "signed-out" }
  | { readonly outcome: "refused"; readonly refusals: readonly SaidRefusal[] }
  /** The server is there and cannot write: its disk is full, or may only be read. Nothing was kept; tried again. */
  | { readonly outcome: "unwritable"; readonly refusals: readonly SaidRefusal[] }
  | { readonly outcome: "unreachable" };

/** What the status line may say; each is true at the moment it is said. */
export type SaveStatus =
  | { readonly is: "saved"; readonly at: number; readonly reopened: boolean }
  | { readonly is: "waiting"; readonly kept: boolean }
  | { readonly is: "saving"; readonly kept: boolean }
  | { readonly is: "unreachable"; readonly kept: boolean }
  | { readonly is: "unwritable"; readonly kept: boolean; readonly refusals: readonly SaidRefusal[] }
  | { readonly is: "signed-out"; readonly kept: boolean }
  | { readonly is: "refused"; readonly kept: boolean; readonly refusals: readonly SaidRefusal[] }
  | { readonly is: "conflict"; readonly kept: boolean; readonly theirs: Theirs }
  | { readonly is: "displaced"; readonly kept: boolean; readonly displacement: Displacement };

export interface Copy {
  readonly baseRevision: number;
  readonly draft: StoryDraft;
}

/** Words the server has not acknowledged, on this computer. */
export interface LocalCopy {
  /** Keeps what `read` gives, soon. @returns false when the browser would not keep it. */
  keep(read: () => Copy): Promise<boolean>;
  /** What is still to be kept is written now: the page may be going away. */
  hurry(): void;
  drop(): void;
}

export interface AutosaveParts {
  /** The words the server has, and their revision. */
  readonly draft: StoryDraft;
  readonly revision: number;
  readonly savedAt: number;
  readonly send: (request: SaveRequest) => Promise<SaveAnswer>;
  /** Sends without waiting for an answer, when the page is going away. */
  readonly sendLast: (request: SaveRequest) => void;
  readonly local: LocalCopy;
  readonly newKey: () => string;
}

/** Quiet time after the last keystroke before a save starts, ms. */
export const quiet = 800;
const firstRetry = 2_000;
const longestRetry = 30_000;

/**
 * Saves one story while it is being written: one save in flight, each from the revision before it, never while
 * an input method is composing. What is not acknowledged stays on this computer. After a conflict, or a
 * refusal, nothing more is sent until a person has acted (or, for a refusal, written on).
 */
export class Autosave {
  revision: number;
  /** The last words the server is known to have had from here: what both sides of a conflict started from. */
  acknowledged: StoryDraft;
  #status: SaveStatus;
  #latest: (() => StoryDraft) | null = null;
  #flying: SaveRequest | null = null;
  #sending = false;
  /** Whether an input method composes; null for certainly not. */
  #composes: (() => boolean) | null = null;
  #kept = true;
  #turn = 0;
  #retryIn = firstRetry;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #parts: AutosaveParts;
  readonly #listeners = new Set<() => void>();
  readonly #idle = new Set<() => void>();

  constructor(parts: AutosaveParts) {
    this.#parts = parts;
    this.revision = parts.revision;
    this.acknowledged = parts.draft;
    this.#status = { is: "saved", at: parts.savedAt, reopened: false };
  }

  get status(): SaveStatus {
    return this.#status;
  }

  /** Whether words exist that the server has not acknowledged. */
  get isUnsaved(): boolean {
    return this.#latest !== null || this.#flying !== null;
  }

  /** The newest words the server has not acknowledged. */
  get unsaved(): StoryDraft | null {
    return this.#latest?.() ?? this.#flying?.draft ?? null;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The words changed. They are read when they are needed: a key must not wait for a long text to be written out. */
  change(read: () => StoryDraft): void {
    this.#latest = read;
    this.#keep(read);
    const { is } = this.#status;
    if (is === "conflict" || is === "signed-out" || is === "displaced") return;
    if (is !== "saving" && !this.#triesAgain) this.#say({ is: "waiting", kept: this.#kept });
    if (!this.#triesAgain) this.#wait(quiet);
  }

  /**
   * An input method began or ended a composition. Nothing is saved in between.
   * @param isHere whether the field it composes in still stands: one that was taken away never tells of the end
   */
  compose(composing: boolean, isHere: () => boolean = () => true): void {
    this.#composes = composing ? isHere : null;
    if (!composing && this.#latest && this.#status.is === "waiting") this.#wait(quiet);
  }

  /** Tries at once: the network is back, somebody signed in again, or a button needs the words saved. */
  async flush(): Promise<boolean> {
    this.#retryIn = firstRetry;
    if (this.#sending) await new Promise<void>((resolve) => this.#idle.add(resolve));
    if (this.#waitsForChoice) return false;
    if (this.isUnsaved) await this.#save();
    return !this.isUnsaved;
  }

  /** A conflict was settled: these words go on from the revision that stands. */
  settle(draft: StoryDraft, revision: number): Promise<boolean> {
    this.revision = revision;
    this.#flying = null;
    this.#latest = () => draft;
    this.#keep(this.#latest);
    this.#say({ is: "waiting", kept: this.#kept });
    return this.flush();
  }

  /** The server's words were taken as they stand: nothing is left to save. */
  accept(draft: StoryDraft, revision: number, savedAt: number): void {
    this.revision = revision;
    this.acknowledged = draft;
    this.#flying = null;
    this.#latest = null;
    this.#parts.local.drop();
    this.#say({ is: "saved", at: savedAt, reopened: false });
  }

  /** The page is going away: a last try, and the local copy stands whatever becomes of it. */
  leave(): void {
    this.#parts.local.hurry();
    if (this.composing || this.#waitsForChoice || !this.isUnsaved) return;
    if (this.#flying && this.#latest) return;
    const request = this.#nextRequest();
    if (request) this.#parts.sendLast(request);
  }

  /** Whether an input method is at work in the story. */
  get composing(): boolean {
    return this.#composes?.() ?? false;
  }

  get #waitsForChoice(): boolean {
    return this.#status.is === "conflict" || this.#status.is === "displaced";
  }

  /** The server could not take the words, and is asked again by and by. */
  get #triesAgain(): boolean {
    return this.#status.is === "unreachable" || this.#status.is === "unwritable";
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #wait(ms: number): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#save(), ms);
  }

  /** A retry carries the words and the key of its first try: the server may have taken it already. */
  #nextRequest(): SaveRequest | null {
    if (!this.#flying && this.#latest) {
      this.#flying = {
        key: this.#parts.newKey(),
        baseRevision: this.revision,
        draft: this.#latest(),
      };
      this.#latest = null;
    }
    return this.#flying;
  }

  async #save(): Promise<void> {
    this.stop();
    if (this.#sending) return;
    // Asked again by and by: the end of the composition may not be told, and a try that fell into one is still owed.
    if (this.composing) return this.#wait(quiet);
    const request = this.#nextRequest();
    if (!request) return;
    this.#sending = true;
    if (!this.#triesAgain) this.#say({ is: "saving", kept: this.#kept });
    const answer = await this.#parts.send(request);
    this.#sending = false;
    this.#take(request, answer);
    for (const resolve of this.#idle) resolve();
    this.#idle.clear();
  }

  #take(request: SaveRequest, answer: SaveAnswer): void {
    const kept = this.#kept;
    if (answer.outcome === "saved") this.#taken(answer);
    else if (answer.outcome === "conflict")
      this.#stopped(request, { is: "conflict", kept, theirs: answer.theirs });
    else if (answer.outcome === "displaced")
      this.#stopped(request, { is: "displaced", kept, displacement: answer.displacement });
    else if (answer.outcome === "refused")
      this.#stopped(request, { is: "refused", kept, refusals: answer.refusals });
    else {
      if (answer.outcome === "unwritable")
        this.#say({ is: "unwritable", kept, refusals: answer.refusals });
      else this.#say({ is: answer.outcome, kept });
      if (this.#triesAgain) this.#retryLater();
    }
  }

  #retryLater(): void {
    this.#wait(this.#retryIn);
    this.#retryIn = Math.min(this.#retryIn * 2, longestRetry);
  }

  #taken(answer: Extract<SaveAnswer, { outcome: "saved" }>): void {
    this.revision = answer.revision;
    if (this.#flying) this.acknowledged = this.#flying.draft;
    this.#flying = null;
    this.#retryIn = firstRetry;
    if (this.#latest) {
      this.#keep(this.#latest);
      this.#say({ is: "waiting", kept: this.#kept });
      this.#wait(quiet);
      return;
    }
    this.#parts.local.drop();
    this.#say({ is: "saved", at: answer.savedAt, reopened: answer.reopened });
  }

  /** The server will not have these words as they are; later words (if any) stand in their place. */
  #stopped(request: SaveRequest, status: SaveStatus): void {
    const writtenOn = this.#latest !== null;
    this.#flying = null;
    this.#latest ??= () => request.draft;
    this.#say(status);
    if (status.is === "refused" && writtenOn) this.#wait(quiet);
  }

  #keep(read: () => StoryDraft): void {
    this.#turn += 1;
    const turn = this.#turn;
    const copy = () => ({ baseRevision: this.revision, draft: read() });
    void this.#parts.local.keep(copy).then((kept) => {
      if (turn !== this.#turn || kept === this.#kept) return;
      this.#kept = kept;
      if ("kept" in this.#status) this.#say({ ...this.#status, kept });
    });
  }

  #say(status: SaveStatus): void {
    // Every key says "waiting" again: whoever listens is told once.
    if (
      status.is === "waiting" &&
      this.#status.is === "waiting" &&
      status.kept === this.#status.kept
    )
      return;
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
