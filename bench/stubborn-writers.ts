import type { SaveStory } from "@/commands/save-story";
import { plainText } from "@/core/text/plain-text";
import { findStory } from "@/db/queries/story/find-story";
import type { KilledHouse } from "./killed-house";
import { post } from "./save-over-http";
import { Writers } from "./writers";

/** What became of the saves so far. */
export interface Tally {
  acknowledged: number;
  /** Saves under way when the server was killed: sent, and not answered. */
  unanswered: number;
  /** Of those, the ones that had been taken all the same. */
  taken: number;
  /** Acknowledged saves that were not there after a start. */
  lost: number;
  /** Saves refused for words nobody else had written. */
  falseConflicts: number;
}

/**
 * Writers who save without a pause in a house that is killed under them. As a browser does, each sends a save again,
 * unchanged and under the same key, until it is answered.
 */
export class StubbornWriters {
  readonly tally: Tally = { acknowledged: 0, unanswered: 0, taken: 0, lost: 0, falseConflicts: 0 };
  readonly #house: KilledHouse;
  readonly #writers: Writers;
  readonly #cookie: string;
  readonly #flying = new Map<number, SaveStory>();
  readonly #acknowledged = new Map<number, { readonly revision: number; readonly words: string }>();
  #over = false;

  /** Use `StubbornWriters.of`. */
  constructor(house: KilledHouse, writers: Writers, cookie: string) {
    this.#house = house;
    this.#writers = writers;
    this.#cookie = cookie;
  }

  /** That many writers, each with a story; the house is not open yet. */
  static async of(house: KilledHouse, count: number, signIn: () => Promise<string>) {
    const writers = await Writers.of(house.room, count);
    await house.start();
    return new StubbornWriters(house, writers, await signIn());
  }

  /** Writes until `end` is called. */
  async write(): Promise<void> {
    await Promise.all(
      this.#writers.numbers.map(async (n) => {
        while (!this.#over) await this.#save(n);
      }),
    );
  }

  end(): void {
    this.#over = true;
  }

  /** Compares what stands in the database with what was acknowledged. Nobody is saving meanwhile. */
  async check(): Promise<void> {
    for (const [n, { revision, words }] of this.#acknowledged) {
      const flying = this.#flying.get(n);
      const file = await findStory(this.#house.room.actors.lu, this.#writers.storyOf(n));
      if (!file) throw new Error("a story has gone");
      const stands = { revision: file.story.revision, words: plainText(file.story.body) };
      if (stands.revision === revision + 1 && flying && stands.words === wordsOf(flying))
        this.tally.taken += 1;
      else if (stands.revision !== revision || stands.words !== words) this.tally.lost += 1;
      if (flying) this.tally.unanswered += 1;
    }
  }

  async #save(n: number): Promise<void> {
    await this.#house.open;
    const save = this.#writers.next(n);
    this.#flying.set(n, save);
    const revision = await this.#answer(save);
    this.#flying.delete(n);
    if (revision === null) {
      this.tally.falseConflicts += 1;
      this.end();
      return;
    }
    this.#writers.saved(n, revision);
    this.#acknowledged.set(n, { revision, words: wordsOf(save) });
    this.tally.acknowledged += 1;
  }

  /** @returns the revision the save made; null for a conflict. */
  async #answer({ storyId, ...save }: SaveStory): Promise<number | null> {
    for (;;) {
      const answer = await post(this.#house.url, storyId, save, { Cookie: this.#cookie })
        .then(async (response) => ({ status: response.status, body: await response.json() }))
        .catch(() => null);
      if (answer?.status === 409) return null;
      if (answer?.status === 200) return (answer.body as { readonly revision: number }).revision;
      if (answer) throw new Error(`a save was answered ${answer.status}`);
      await this.#house.open;
    }
  }
}

const wordsOf = ({ draft }: SaveStory): string => plainText(draft.body);
