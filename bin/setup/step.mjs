import { inWords } from "./speech.mjs";

/** Between two signs of life, ms: a terminal counts, a log gets a line now and then. */
const tick = 500;
const breath = 10_000;

/**
 * Does one long step and shows it: its name at once, the seconds and what `work` tells of itself while it runs
 * (on a terminal in place, in a log as a line every ten seconds), the time it took at the end. A step that is
 * interrupted leaves the terminal on a line of its own.
 * @template T
 * @param {import("./speech.mjs").Sentence} name
 * @param {(tell: (progress: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = Date.now();
  let told = "";
  const words = inWords(name, " / ");
  const state = () => `${words} (${told}${((Date.now() - started) / 1000).toFixed(1)} s)`;
  const endLine = startShowing(words, state);
  try {
    const result = await work((progress) => {
      told = `${progress}, `;
    });
    endLine(`  ✓ ${state()}`);
    return result;
  } catch (reason) {
    endLine(`  ✗ ${state()}`);
    throw reason;
  }
}

/**
 * @param {string} words
 * @param {() => string} state
 * @returns {(last: string) => void} ends it with a last line
 */
function startShowing(words, state) {
  const isTerminal = process.stdout.isTTY;
  const show = () =>
    process.stdout.write(isTerminal ? `\r\x1b[K  … ${state()}` : `  … ${state()}\n`);
  if (isTerminal) show();
  else process.stdout.write(`  … ${words}\n`);
  const ticking = setInterval(show, isTerminal ? tick : breath);
  const leaveLine = () => process.stdout.write(isTerminal ? "\n" : "");
  process.on("exit", leaveLine);
  return (last) => {
    clearInterval(ticking);
    process.off("exit", leaveLine);
    process.stdout.write(isTerminal ? `\r\x1b[K${last}\n` : `${last}\n`);
  };
}
