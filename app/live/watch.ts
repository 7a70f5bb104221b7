import { log } from "../log";
import { logFacts } from "../log-facts";

interface Watch {
  readonly listeners: Set<(value: never) => void>;
  timer: NodeJS.Timeout | undefined;
  isLooking: boolean;
}

/** Time between two looks, ms: what one person does stands on every other screen within two of them. */
const lookEvery = 1000;

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadWatches?: Map<string, Watch> };
shared.mastheadWatches ??= new Map();
const watches = shared.mastheadWatches;

/**
 * Tells `listener` how something stands, at once and every second from then on, whoever changes it: this process or
 * another one on the same database. However many listen for the same `name`, one look a second is taken, and none
 * when nobody listens. @returns what ends it.
 */
export function watch<T>(
  name: string,
  look: () => Promise<T>,
  listener: (value: T) => void,
): () => void {
  const there = watches.get(name);
  const watching: Watch = there ?? { listeners: new Set(), timer: undefined, isLooking: false };
  watches.set(name, watching);
  const tell = listener as (value: never) => void;
  watching.listeners.add(tell);
  void lookOnce(name, watching, look);
  watching.timer ??= setInterval(() => void lookOnce(name, watching, look), lookEvery);
  return () => {
    watching.listeners.delete(tell);
    if (watching.listeners.size > 0) return;
    clearInterval(watching.timer);
    watching.timer = undefined;
    if (watches.get(name) === watching) watches.delete(name);
  };
}

/** A look that fails is logged, and the next second tries again; one that takes long is not overtaken. */
async function lookOnce<T>(name: string, watching: Watch, look: () => Promise<T>): Promise<void> {
  if (watching.isLooking) return;
  watching.isLooking = true;
  try {
    const value = await look();
    for (const tell of watching.listeners) tell(value as never);
  } catch (error) {
    log.error({ watch: name, err: logFacts(error) }, "a look failed");
  } finally {
    watching.isLooking = false;
  }
}
