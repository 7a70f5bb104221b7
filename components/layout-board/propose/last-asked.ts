/** A question that can be given up. */
type Asks<I, T> = (input: I, by: string | undefined, signal: AbortSignal) => Promise<T>;

export interface LastAsked<I, T> {
  /** Gives up what was asked before. What is given up is neither answered nor refused. */
  readonly ask: (input: I, by?: string) => Promise<T>;
  readonly giveUp: () => void;
}

/** Of questions that are asked one after the other, the last is wanted and no other. */
export function lastAsked<I, T>(asks: Asks<I, T>): LastAsked<I, T> {
  let underWay = new AbortController();
  const giveUp = () => underWay.abort();
  return {
    giveUp,
    ask: (input, by) => {
      giveUp();
      underWay = new AbortController();
      const { signal } = underWay;
      return new Promise((resolve, reject) => {
        asks(input, by, signal).then(
          (answer) => signal.aborted || resolve(answer),
          (fault) => signal.aborted || reject(fault),
        );
      });
    },
  };
}
