import { inWords } from "./speech.mjs";

/**
 * Does one long step and shows it: its name at once, the seconds and what `work` tells of itself while it runs
 * (on a terminal), the time it took at the end.
 * @template T
 * @param {import("./speech.mjs").Sentence} name
 * @param {(tell: (progress: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = Date.now();
  let told = "";
  const state = () => `${told}${((Date.now() - started) / 1000).toFixed(1)} s`;
  const words = inWords(name, " / ");
  const ticking = startTicking(words, state);
  try {
    const result = await work((progress) => {
      told = `${progress}, `;
    });
    endLine(ticking, `  ✓ ${words} (${state()})`);
    return result;
  } catch (reason) {
    endLine(ticking, `  ✗ ${words} (${state()})`);
    throw reason;
  }
}

/**
 * @param {string} words
 * @param {() => string} state
 */
function startTicking(words, state) {
  if (!process.stdout.isTTY) {
    process.stdout.write(`  … ${words}\n`);
    return undefined;
  }
  const show = () => process.stdout.write(`\r\x1b[K  … ${words} (${state()})`);
  show();
  return setInterval(show, 500);
}

/**
 * @param {NodeJS.Timeout | undefined} ticking
 * @param {string} line
 */
function endLine(ticking, line) {
  if (ticking) {
    clearInterval(ticking);
    process.stdout.write(`\r\x1b[K${line}\n`);
  } else process.stdout.write(`${line}\n`);
}
