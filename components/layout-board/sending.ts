import { afterLayoutMove } from "@/core/layout/after-layout-move";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import { ActLine, type Delivered, type SendingStatus } from "./act-line";

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

export interface SendingParts {
  readonly send: (batch: Batch, revision: number) => Promise<SendAnswer>;
  /** Keeps what is unsent in the browser, so that a closed window loses nothing. */
  readonly keep: (batches: readonly Batch[]) => void;
  /** The page as it stands with what could be made again on it, and what could not. */
  readonly onRebased: (layout: PageLayout, dropped: readonly Batch[], why: string) => void;
  readonly later: (again: () => void, ms: number) => void;
}

/** Before the second try while the server does not answer, ms. */
const firstPause = 1_000;

/**
 * Sends acts one after the other, each on the page that the answer before it left. What does not arrive is tried again; what
 * meets a changed page is made again on that as far as it still can be, and the rest is told.
 */
export class Sending {
  #revision: number;
  readonly #parts: SendingParts;
  readonly #line: ActLine<Batch>;

  constructor(revision: number, parts: SendingParts) {
    this.#revision = revision;
    this.#parts = parts;
    const { keep, later } = parts;
    this.#line = new ActLine({ deliver: (first) => this.#deliver(first), keep, later, firstPause });
  }

  get status(): SendingStatus {
    return this.#line.status;
  }

  get unsent(): readonly Batch[] {
    return this.#line.unsent;
  }

  get revision(): number {
    return this.#revision;
  }

  subscribe = (listener: () => void): (() => void) => this.#line.subscribe(listener);

  add(batch: Batch): void {
    this.#line.add(batch);
  }

  /** The page stands so at the server: what is unsent is made again on it. */
  stands(standing: Standing): void {
    this.#rebase(standing, this.unsent, [], "");
    this.#line.goOn();
  }

  /** Throws away what was not sent. */
  forget(): void {
    this.#line.forget();
  }

  flush(): Promise<void> {
    return this.#line.flush();
  }

  async #deliver(first: Batch): Promise<Delivered> {
    const answer = await this.#parts.send(first, this.#revision);
    if (answer.is === "lost" || answer.is === "displaced") return answer.is;
    if (answer.is === "stale") this.#rebase(answer, this.unsent, [], "");
    else if (answer.is === "refused")
      this.#rebase(answer, this.unsent.slice(1), [first], answer.message);
    else {
      this.#revision = answer.revision;
      this.#line.set(this.unsent.slice(1));
    }
    return "answered";
  }

  #rebase(
    { layout, revision }: Standing,
    unsent: readonly Batch[],
    lost: readonly Batch[],
    why: string,
  ): void {
    const dropped = [...lost];
    const kept: Batch[] = [];
    let page = layout;
    for (const batch of unsent) {
      const next = madeOn(page, batch.moves);
      if (next) kept.push(batch);
      else dropped.push(batch);
      page = next ?? page;
    }
    this.#revision = revision;
    this.#line.set(kept);
    this.#parts.onRebased(page, dropped, why);
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
