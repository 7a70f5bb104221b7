/** Finds any of many words in a text; of those that begin at one place, the longest. */
export class WordFinder<T extends { readonly wrong: string }> {
  private readonly byFirst = new Map<string, T[]>();

  constructor(entries: Iterable<T>) {
    for (const entry of entries) {
      const first = entry.wrong.charAt(0);
      const beside = this.byFirst.get(first);
      if (beside) beside.push(entry);
      else this.byFirst.set(first, [entry]);
    }
    for (const beside of this.byFirst.values())
      beside.sort((a, b) => b.wrong.length - a.wrong.length);
  }

  /** Places from left to right; they do not overlap. `isRight` tells where a word is right after all. */
  *find(
    text: string,
    isRight: (entry: T, at: number) => boolean = () => false,
  ): Generator<{ readonly entry: T; readonly at: number }> {
    for (let at = 0; at < text.length; ) {
      const entry = this.byFirst
        .get(text.charAt(at))
        ?.find((e) => text.startsWith(e.wrong, at) && !isRight(e, at));
      if (entry) yield { entry, at };
      at += entry ? entry.wrong.length : 1;
    }
  }
}
