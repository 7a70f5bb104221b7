import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { LayoutAnswer, LayoutJob } from "@/core/layout/layout-job";
import { type Refusal, Refused, refuse } from "@/core/refusal";

/** A page that takes longer is given up: an editor has laid it out by hand by then. */
const patience = 20_000;
/** A worker without a job keeps its memory this long, ms. */
const rest = 60_000;
/** Jobs that may wait; more at once are no newsroom. */
const mostWaiting = 20;

interface Workshop {
  worker: Worker | null;
  last: Promise<unknown>;
  waiting: number;
  closing: NodeJS.Timeout | undefined;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadLayouts?: Workshop };
shared.mastheadLayouts ??= {
  worker: null,
  last: Promise.resolve(),
  waiting: 0,
  closing: undefined,
};
const shop = shared.mastheadLayouts;

/** How long somebody waits for a page. */
interface Waiting {
  readonly ms?: number;
  /** Nobody does any more. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lays out in a thread of its own, one page after another, so that nobody's save waits for it. A page that is no longer
 * wanted makes way for the next, whether it waits or is under way.
 * @throws Refused when the rules say no, when it takes too long or is given up, and when too many wait
 */
export function inLayoutWorker<J extends LayoutJob>(
  job: J,
  waiting: Waiting = {},
): Promise<Extract<LayoutAnswer<J["is"]>, { ok: true }>["value"]> {
  if (shop.waiting >= mostWaiting) throw new Refused(refuse("layout-worker-busy"));
  shop.waiting++;
  const done = shop.last
    .then(() => doJob<J["is"]>(job, waiting))
    .finally(() => {
      shop.waiting--;
    });
  shop.last = done.catch(() => undefined);
  return done;
}

function doJob<J extends LayoutJob["is"]>(job: LayoutJob, { ms = patience, signal }: Waiting) {
  if (signal?.aborted) throw new Refused(refuse("layout-given-up"));
  clearTimeout(shop.closing);
  shop.worker ??= hire();
  const worker = shop.worker;
  worker.ref();
  type Value = Extract<LayoutAnswer<J>, { ok: true }>["value"];
  return new Promise<Value>((resolve, reject) => {
    const give = (why: Refusal) => {
      finish();
      dismiss(worker);
      reject(new Refused(why));
    };
    const timer = setTimeout(() => give(refuse("layout-takes-too-long")), ms);
    const onEnd = () => give(refuse("layout-worker-ended"));
    const onGivenUp = () => give(refuse("layout-given-up"));
    const onMessage = (answer: LayoutAnswer<J>) => {
      finish();
      settle(worker);
      if (answer.ok) resolve(answer.value);
      else reject(new Refused(answer));
    };
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onGivenUp);
      worker.off("error", onEnd).off("exit", onEnd).off("message", onMessage);
    };
    worker.once("error", onEnd).once("exit", onEnd).once("message", onMessage);
    signal?.addEventListener("abort", onGivenUp, { once: true });
    worker.postMessage(job);
  });
}

/** Nothing of our environment goes with it, and it has memory for a page and no more. */
function hire(): Worker {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "commands", "layout-worker.mjs");
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    env: {},
    execArgv: ["--disable-warning=ExperimentalWarning"],
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
  });
  // Between jobs too: a thread that ends is replaced by the next job.
  worker.on("error", () => dismiss(worker));
  worker.on("exit", () => dismiss(worker));
  return worker;
}

/** The process may end while nothing is laid out, and the thread goes when it has rested. */
function settle(worker: Worker): void {
  worker.unref();
  shop.closing = setTimeout(() => dismiss(worker), rest);
  shop.closing.unref();
}

function dismiss(worker: Worker): void {
  if (shop.worker === worker) shop.worker = null;
  void worker.terminate();
}
