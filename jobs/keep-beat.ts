/** How long after one look the next is, ms. A look is one indexed read. */
const beat = 1_000;

export interface Beat {
  /** No look begins after this; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** Looks at once, then again a beat after each look has ended. What a look throws is told, and the next one tries again. */
export function keepBeat(look: () => Promise<void>, onFault?: (error: unknown) => void): Beat {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  const once = async () => {
    try {
      await look();
    } catch (error) {
      onFault?.(error);
    }
    if (!stopped) timer = setTimeout(again, beat).unref();
  };
  const again = () => {
    looking = once();
  };
  again();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
