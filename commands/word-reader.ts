import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { Refused, refuse } from "@/core/refusal";
import type { WordFile } from "@/core/word/word-file";
import type { XmlElement } from "@/core/word/xml";
import { wordLimits } from "./word-limits";

/** What the worker found in a file. `media`: the pictures, by the name of their part, as files of the folder. */
export type OpenedFile =
  | { readonly is: "word"; readonly file: WordFile; readonly media: Media }
  | {
      readonly is: "open";
      readonly content: XmlElement;
      readonly styles: XmlElement | null;
      readonly media: Media;
    }
  | { readonly is: "text"; readonly text: string };

export type Media = Readonly<Record<string, string>>;

interface Markup {
  readonly is: "markup";
  readonly html: string;
}

type Answer =
  | { readonly ok: true; readonly value: OpenedFile | Markup }
  | { readonly ok: false; readonly code: string };

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadWordQueue?: Promise<unknown> };

/**
 * Opens a document in a process of its own, after those asked for before: one is in memory at a time.
 * @throws Refused with the sentence that names the fault.
 */
export const openWordFile = (file: string, folder: string): Promise<OpenedFile> =>
  inTurn<OpenedFile>({ file, folder });

/** Markdown as markup, read by the same process and within the same bounds. @throws Refused */
export const openMarkdown = async (markdown: string): Promise<string> =>
  (await inTurn<Markup>({ markdown })).html;

function inTurn<T>(job: object): Promise<T> {
  const done = (shared.mastheadWordQueue ?? Promise.resolve()).then(() => open<T>(job));
  shared.mastheadWordQueue = done.catch(() => undefined);
  return done;
}

function open<T>(job: object): Promise<T> {
  const worker = hire();
  return new Promise<T>((resolve, reject) => {
    const refused = (code: string) => reject(new Refused(refuse(code, undefined, "file")));
    const timer = setTimeout(() => refused("word-takes-too-long"), wordLimits.ms);
    worker.once("message", (answer: Answer) => {
      if (answer.ok) resolve(answer.value as T);
      else refused(answer.code);
    });
    // It ends by itself once it has answered; before that, it ran out of memory.
    worker.once("exit", () => refused("word-too-complex"));
    worker.once("error", () => refused("word-too-complex"));
    worker.once("exit", () => clearTimeout(timer));
    worker.send(job);
  }).finally(() => worker.kill("SIGKILL"));
}

/** Nothing of our environment goes with it: no secret, no address of the database. */
function hire(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "commands", "word-worker.mjs");
  return fork(/* turbopackIgnore: true */ file, [], {
    execArgv: [`--max-old-space-size=${wordLimits.heapMb}`, "--max-semi-space-size=8"],
    env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
