import { afterLayoutMove } from "@/core/layout/after-layout-move";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";

/** One act on its way to the server. The key makes a second arrival harmless. */
export interface Batch {
  readonly key: string;
  readonly moves: readonly LayoutMove[];
  readonly label: string;
}

interface Standing {
  readonly layout: PageLayout;
  readonly revision: number;
}

export type SendAnswer =
  | { readonly is: "done"; readonly revision: number }
  /** It never arrived, or nobody could answer. */
  | { readonly is: "lost" }
  /** The page is another one than the moves were made on. */
  | ({ readonly is: "stale" } & Standing)
  /** It arrived and cannot be done. */
  | ({ readonly is: "refused"; readonly message: string } & Standing)
  /** Somebody else lays out the page now. */
  | { readonly is: "displaced" };

export interface SendingStatus {
  readonly is: "saved" | "sending" | "waiting" | "displaced";
  /** Acts the server has not confirmed. */
  readonly unsent: number;
}

export interface SendingParts {
  readonly send: (batch: Batch, revision: number) => Promise<SendAnswer>;
  /** Keeps what is unsent in the browser, so that a closed window loses nothing. */
  readonly keep: (batches: readonly Batch[]) => void;
  /** The page as it stands with what could be made again on it, and what could not. */
  readonly onRebased: (layout: PageLayout, dropped: readonly Batch[], why: string) => void;
  readonly later: (again: () => void, ms: number) => void;
}

/** Between two tries while the server does not answer, ms. */
const firstPause = 1_000;
const longestPause = 20_000;

/**
 * Sends acts one after the other, each on the page that the answer before it left. What does not arrive is tried again; what
 * meets a changed page is made again on that as far as it still can be, and the rest is told.
 */
export class Sending {
  #batches: readonly Batch[] = [];
  #revision: number;
  #isBusy = false;
  #pause = firstPause;
  #status: SendingStatus = { is: "saved", unsent: 0 };
  readonly #parts: SendingParts;
  readonly #listeners = new Set<() => void>();

  constructor(revision: number, parts: SendingParts) {
    this.#revision = revision;
    this.#parts = parts;
  }

  get status(): SendingStatus {
    return this.#status;
  }

  get unsent(): readonly Batch[] {
    return this.#batches;
  }

  get revision(): number {
    return this.#revision;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(batch: Batch): void {
    this.#set([...this.#batches, batch]);
    void this.flush();
  }

  /** The page stands so at the server: what is unsent is made again on it. */
  stands(standing: Standing): void {
    this.#rebase(standing, [], "");
    if (this.#status.is === "displaced") this.#say("sending");
    void this.flush();
  }

  /** Throws away what was not sent. */
  forget(): void {
    this.#set([]);
    this.#say("saved");
  }

  async flush(): Promise<void> {
    if (this.#isBusy || this.#status.is === "displaced") return;
    this.#isBusy = true;
    let goesOn = true;
    while (goesOn && this.#batches[0]) {
      if (this.#status.is !== "waiting") this.#say("sending");
      goesOn = this.#take(await this.#parts.send(this.#batches[0], this.#revision));
    }
    this.#isBusy = false;
    if (this.#batches.length === 0) this.#say("saved");
  }

  /** @returns whether the next may be sent. */
  #take(answer: SendAnswer): boolean {
    if (answer.is === "displaced") {
      this.#say("displaced");
      return false;
    }
    if (answer.is === "lost") {
      this.#say("waiting");
      this.#parts.later(() => void this.flush(), this.#pause);
      this.#pause = Math.min(longestPause, this.#pause * 2);
      return false;
    }
    this.#pause = firstPause;
    this.#say("sending");
    if (answer.is === "stale") this.#rebase(answer, [], "");
    else if (answer.is === "refused") this.#refused(answer, answer.message);
    else {
      this.#revision = answer.revision;
      this.#set(this.#batches.slice(1));
    }
    return true;
  }

  #refused(standing: Standing, why: string): void {
    const [first, ...rest] = this.#batches;
    this.#batches = rest;
    this.#rebase(standing, first ? [first] : [], why);
  }

  #rebase({ layout, revision }: Standing, lost: readonly Batch[], why: string): void {
    const dropped = [...lost];
    const kept: Batch[] = [];
    let page = layout;
    for (const batch of this.#batches) {
      const next = madeOn(page, batch.moves);
      if (next) kept.push(batch);
      else dropped.push(batch);
      page = next ?? page;
    }
    this.#revision = revision;
    this.#set(kept);
    this.#parts.onRebased(page, dropped, why);
  }

  #set(batches: readonly Batch[]): void {
    this.#batches = batches;
    this.#parts.keep(batches);
    this.#say(this.#status.is);
  }

  #say(is: SendingStatus["is"]): void {
    const unsent = this.#batches.length;
    if (is === this.#status.is && unsent === this.#status.unsent) return;
    this.#status = { is, unsent };
    for (const listener of this.#listeners) listener();
  }
}

/** The page after all of the moves, or null when one cannot be made on it. */
function madeOn(layout: PageLayout, moves: readonly LayoutMove[]): PageLayout | null {
  let page = layout;
  for (const move of moves) {
    const after = afterLayoutMove(page, move);
    if (!after.ok) return null;
    page = after.layout;
  }
  return page;
}
