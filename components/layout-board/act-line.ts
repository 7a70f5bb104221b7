export interface SendingStatus {
  readonly is: "saved" | "sending" | "waiting" | "displaced";
  /** Acts the server has not confirmed. */
  readonly unsent: number;
}

/** What became of the first of the line. */
export type Delivered =
  /** It never arrived, or nobody could answer: the same is tried again. */
  | "lost"
  /** Somebody else lays out the page now: nothing is sent until this window has it again. */
  | "displaced"
  /** It was answered, and who sent it has said what is left. */
  | "answered";

export interface LineParts<T> {
  readonly deliver: (first: T) => Promise<Delivered>;
  /** Told each time what is unsent has changed. */
  readonly keep?: (unsent: readonly T[]) => void;
  readonly later: (again: () => void, ms: number) => void;
  /** Before the second try while the server does not answer, ms; each wait after it is twice as long. */
  readonly firstPause: number;
}

const longestPause = 20_000;

/** Acts of the board on their way to the server, one after the other and in the order they were made. */
export class ActLine<T> {
  #unsent: readonly T[] = [];
  #isBusy = false;
  #pause: number;
  #status: SendingStatus = { is: "saved", unsent: 0 };
  readonly #parts: LineParts<T>;
  readonly #listeners = new Set<() => void>();

  constructor(parts: LineParts<T>) {
    this.#parts = parts;
    this.#pause = parts.firstPause;
  }

  get status(): SendingStatus {
    return this.#status;
  }

  get unsent(): readonly T[] {
    return this.#unsent;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(act: T): void {
    this.set([...this.#unsent, act]);
    void this.flush();
  }

  /** From now on this is what is left to send. */
  set(unsent: readonly T[]): void {
    this.#unsent = unsent;
    this.#parts.keep?.(unsent);
    this.#say(this.#status.is);
  }

  /** Throws away what was not sent. */
  forget(): void {
    this.set([]);
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
    while (goesOn && this.#unsent[0] !== undefined) {
      if (this.#status.is !== "waiting") this.#say("sending");
      goesOn = this.#take(await this.#parts.deliver(this.#unsent[0]));
    }
    this.#isBusy = false;
    if (this.#unsent.length === 0) this.#say("saved");
  }

  /** @returns whether the next may be sent. */
  #take(delivered: Delivered): boolean {
    if (delivered === "displaced") this.#say("displaced");
    else if (delivered === "lost") {
      this.#say("waiting");
      this.#parts.later(() => void this.flush(), this.#pause);
      this.#pause = Math.min(longestPause, this.#pause * 2);
    } else {
      this.#pause = this.#parts.firstPause;
      this.#say("sending");
    }
    return delivered === "answered";
  }

  #say(is: SendingStatus["is"]): void {
    const unsent = this.#unsent.length;
    if (is === this.#status.is && unsent === this.#status.unsent) return;
    this.#status = { is, unsent };
    for (const listener of this.#listeners) listener();
  }
}
