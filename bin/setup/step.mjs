import { inWords } from "./speech.mjs";

/**
 * Does one long step and shows it: its name at once, the seconds while it runs (on a terminal), the time it
 * took at the end.
 * @template T
 * @param {import("./speech.mjs").Sentence} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const words = inWords(name, " / ");
  const ticking = startTicking(words, seconds);
  try {
    const result = await work();
    endLine(ticking, `  ✓ ${words} (${seconds()} s)`);
    return result;
  } catch (reason) {
    endLine(ticking, `  ✗ ${words} (${seconds()} s)`);
    throw reason;
  }
}

/**
 * @param {string} words
 * @param {() => string} seconds
 */
function startTicking(words, seconds) {
  if (!process.stdout.isTTY) {
    process.stdout.write(`  … ${words}\n`);
    return undefined;
  }
  const show = () => process.stdout.write(`\r\x1b[K  … ${words} (${seconds()} s)`);
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
