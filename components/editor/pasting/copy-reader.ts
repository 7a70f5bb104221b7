import type { ReadCopy } from "@/core/copy-in/read-html";
import { type Refusal, refuse } from "@/core/refusal";
import type { CopyAnswered, CopyAsked } from "./copy-asked";

/** A reading that takes longer is given up, and the reader replaced. Milliseconds. */
const patience = 30_000;

/** Asks a worker to read copy; the worker is made when the first copy comes, and stays. */
export class CopyReader {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #number = 0;
  readonly #waiting = new Map<number, (read: ReadCopy | Refusal) => void>();

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  readonly read = (html: string): Promise<ReadCopy | Refusal> =>
    new Promise((resolve) => {
      const asked: CopyAsked = { number: ++this.#number, html };
      const watch = setTimeout(() => this.#giveUp(), patience);
      this.#waiting.set(asked.number, (read) => {
        clearTimeout(watch);
        resolve(read);
      });
      this.#own().postMessage(asked);
    });

  /** Lets go of the worker; whatever waits is told that it was not read. */
  readonly stop = (): void => this.#giveUp();

  #own(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#makeWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<CopyAnswered>) => {
      this.#waiting.get(data.number)?.(data.read);
      this.#waiting.delete(data.number);
    });
    worker.addEventListener("error", () => this.#giveUp());
    this.#worker = worker;
    return worker;
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const answer of waiting) answer(refuse("copy-not-read"));
  }
}
