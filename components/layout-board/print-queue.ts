import { ActLine, type Delivered } from "./act-line";
import type { BoardPage } from "./board-page";
import type { PrintChange } from "./print-change";

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

/** Before the second try while the server does not answer, ms. */
const firstPause = 2_000;

/** Sends cuts and titles one after the other, in the order they were made; what does not arrive is tried again. */
export class PrintQueue extends ActLine<PrintChange> {
  readonly #parts: PrintParts;

  constructor(parts: PrintParts) {
    super({ deliver: (first) => this.#deliver(first), later: parts.later, firstPause });
    this.#parts = parts;
  }

  async #deliver(first: PrintChange): Promise<Delivered> {
    const answer = await this.#parts.send(first);
    if (answer.is === "displaced") this.#parts.onDisplaced();
    if (answer.is === "lost" || answer.is === "displaced") return answer.is;
    this.set(this.unsent.slice(1));
    if (answer.is === "refused") this.#parts.onRefused(answer.message);
    else if (this.unsent.length === 0) this.#parts.onDone(answer.page);
    return "answered";
  }
}
