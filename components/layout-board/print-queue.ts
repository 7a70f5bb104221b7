import type { BoardPage } from "./board-page";
import type { PrintChange } from "./print-change";
import type { SendingStatus } from "./sending";

export type PrintAnswer =
  | { readonly is: "done"; readonly page: BoardPage }
  /** It never arrived, or nobody could answer. */
  | { readonly is: "lost" }
  /** Somebody else lays out the page now. */
  | { readonly is: "displaced" }
  | { readonly is: "refused"; readonly message: string };

export interface PrintParts {
  readonly send: (change: PrintChange) => Promise<PrintAnswer>;
  /** The last of them has arrived: the page as it stands then. */
  readonly onDone: (page: BoardPage) => void;
  /** This one was not made, and never will be. */
  readonly onRefused: (message: string) => void;
  readonly onDisplaced: () => void;
  readonly later: (again: () => void, ms: number) => void;
}

/** Between two tries while the server does not answer, ms. */
const firstPause = 2_000;
const longestPause = 20_000;

/** Sends cuts and titles one after the other, in the order they were made; what does not arrive is tried again. */
export class PrintQueue {
  #unsent: readonly PrintChange[] = [];
  #isBusy = false;
  #pause = firstPause;
  #status: SendingStatus = { is: "saved", unsent: 0 };
  readonly #parts: PrintParts;
  readonly #listeners = new Set<() => void>();

  constructor(parts: PrintParts) {
    this.#parts = parts;
  }

  get unsent(): readonly PrintChange[] {
    return this.#unsent;
  }

  get status(): SendingStatus {
    return this.#status;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(change: PrintChange): void {
    this.#unsent = [...this.#unsent, change];
    this.#say(this.#status.is);
    void this.flush();
  }

  /** Throws away what was not sent. */
  forget(): void {
    this.#unsent = [];
    this.#say("saved");
  }

  /** This window lays out the page again: what waited for that is sent. */
  goOn(): void {
    if (this.#status.is === "displaced") this.#say("sending");
    void this.flush();
  }

  async flush(): Promise<void> {
    if (this.#isBusy || this.#status.is === "displaced") return;
    this.#isBusy = true;
    let goesOn = true;
    while (goesOn && this.#unsent[0]) {
      if (this.#status.is !== "waiting") this.#say("sending");
      goesOn = this.#take(await this.#parts.send(this.#unsent[0]));
    }
    this.#isBusy = false;
    if (this.#unsent.length === 0) this.#say("saved");
  }

  /** @returns whether the next may be sent. */
  #take(answer: PrintAnswer): boolean {
    if (answer.is === "displaced") {
      this.#say("displaced");
      this.#parts.onDisplaced();
      return false;
    }
    if (answer.is === "lost") {
      this.#say("waiting");
      this.#parts.later(() => void this.flush(), this.#pause);
      this.#pause = Math.min(longestPause, this.#pause * 2);
      return false;
    }
    this.#pause = firstPause;
    this.#unsent = this.#unsent.slice(1);
    this.#say("sending");
    if (answer.is === "refused") this.#parts.onRefused(answer.message);
    else if (this.#unsent.length === 0) this.#parts.onDone(answer.page);
    return true;
  }

  #say(is: SendingStatus["is"]): void {
    const unsent = this.#unsent.length;
    if (unsent === this.#status.unsent && is === this.#status.is) return;
    this.#status = { is, unsent };
    for (const listener of this.#listeners) listener();
  }
}
