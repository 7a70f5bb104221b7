import type { StoryDraft } from "@/core/story/story";

export type Printed =
  | { readonly ok: true; readonly page: string }
  /** `reason` is a sentence, or empty when the server did not answer. */
  | { readonly ok: false; readonly reason: string };

export interface PreviewParts {
  /** The words on the screen, a moment behind the keys. */
  readonly read: () => StoryDraft;
  readonly print: (draft: StoryDraft) => Promise<Printed>;
  readonly show: (printed: Printed) => void;
}

/** The words rest so long before they are printed, ms; */
export const rest = 400;
/** and of words that never rest this often, ms. */
export const longest = 3_000;

/**
 * Has the preview printed anew when the words rest: one page on its way at a time, the newest words next, nothing
 * while an input method composes, and never twice for the same words.
 */
export class PreviewFeed {
  readonly #parts: PreviewParts;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #since: number | null = null;
  #printed: StoryDraft | null = null;
  #isPrinting = false;
  #isComposing = false;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
  }

  /** The words changed, or may have. */
  changed(): void {
    this.#since ??= Date.now();
    this.#wait(Math.min(rest, Math.max(0, this.#since + longest - Date.now())));
  }

  compose(isComposing: boolean): void {
    this.#isComposing = isComposing;
    if (!isComposing) this.changed();
  }

  /** Prints in any case, such as after the page itself was loaded anew. */
  again(): void {
    this.#printed = null;
    this.#wait(0);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #wait(ms: number): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#print(), ms);
  }

  async #print(): Promise<void> {
    this.#timer = null;
    if (this.#isPrinting || this.#isComposing) return;
    this.#since = null;
    const draft = this.#parts.read();
    if (draft === this.#printed) return;
    this.#isPrinting = true;
    const printed = await this.#parts.print(draft);
    this.#isPrinting = false;
    this.#printed = printed.ok ? draft : null;
    this.#parts.show(printed);
    if (this.#parts.read() !== draft) this.changed();
  }
}
