import { createHash } from "node:crypto";
import type { Answer } from "./answer";

/** A finished answer as it goes out. */
export interface Page {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Weak: what compresses the answer on its way changes its bytes and not its words. */
  readonly etag: string;
}

interface Kept {
  readonly revision: string;
  readonly page: Promise<Page>;
  bytes: number;
}

/** What an entry costs beside its body. */
const overhead = 1024;

/**
 * Finished pages by path, of one state of the site each: a page of another revision is made anew. Bounded in
 * bytes; what was not asked for longest goes first. Readers who ask for a page while it is made wait for the same.
 */
export class KeptPages {
  readonly #kept = new Map<string, Kept>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get bytes(): number {
    return this.#bytes;
  }

  async at(path: string, revision: string, make: () => Promise<Answer>): Promise<Page> {
    const old = this.#kept.get(path);
    if (old?.revision === revision) {
      this.#kept.delete(path);
      this.#kept.set(path, old);
      return old.page;
    }
    this.#drop(path);
    const made = make().then(finished);
    const entry: Kept = { revision, page: made, bytes: 0 };
    this.#kept.set(path, entry);
    const page = await made.catch((error: unknown) => {
      if (this.#kept.get(path) === entry) this.#drop(path);
      throw error;
    });
    if (this.#kept.get(path) === entry) this.#weigh(path, entry, page);
    return page;
  }

  /** An address that leads nowhere is made up in any number: it is not kept. */
  #weigh(path: string, entry: Kept, page: Page): void {
    if (page.status === 404) {
      this.#drop(path);
      return;
    }
    entry.bytes = page.body.length + path.length * 2 + overhead;
    this.#bytes += entry.bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#drop(oldest);
    }
  }

  #drop(path: string): void {
    this.#bytes -= this.#kept.get(path)?.bytes ?? 0;
    this.#kept.delete(path);
  }
}

export function finished({ status, type, location, body }: Answer): Page {
  const bytes = new TextEncoder().encode(body);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return { status, type, location, body: bytes, etag: `W/"${hash}"` };
}
