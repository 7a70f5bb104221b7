import { mkdirSync, rmSync } from "node:fs";
import { inCheckout } from "../checkout.mjs";
import { inWords, Stop } from "../speech.mjs";
import { lastLine } from "./tally.mjs";

/**
 * Runs the checks one after the other, also after a failure, and prints what each found; the last line alone
 * is the sum.
 * @param {readonly import("./every-check.mjs").Check[]} checks
 * @returns {Promise<number>} the exit code
 */
export async function runChecks(checks) {
  rmSync(inCheckout("test-results"), { recursive: true, force: true });
  mkdirSync(inCheckout("test-results"), { recursive: true });
  const tallies = [];
  for (const [at, check] of checks.entries())
    tallies.push(await runOne(check, at + 1, checks.length));
  tellSkips(tallies);
  process.stdout.write(`\n${lastLine(tallies)}\n`);
  return tallies.some(({ failed }) => failed > 0) ? 1 : 0;
}

/**
 * @param {import("./every-check.mjs").Check} check
 * @param {number} at
 * @param {number} of
 */
async function runOne({ name, run }, at, of) {
  const started = Date.now();
  const words = `${at}/${of} ${inWords(name, " / ")}`;
  process.stdout.write(`… ${words}\n`);
  const tally = await run().catch(asFailure);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const mark = tally.failed === 0 ? "✓" : "✗";
  const skipped = tally.skips.length > 0 ? `, ${tally.skips.length} skipped` : "";
  process.stdout.write(
    `${mark} ${words}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)\n`,
  );
  if (tally.evidence) process.stdout.write(`${tally.evidence.replace(/^/gm, "    ")}\n`);
  return tally;
}

/**
 * A check that could not even begin is a failure like another, told in its own words.
 * @param {unknown} reason
 * @returns {import("./tally.mjs").Tally}
 */
function asFailure(reason) {
  const evidence =
    reason instanceof Stop
      ? [reason.evidence, inWords(reason.sentence)].filter(Boolean).join("\n")
      : String(reason instanceof Error ? reason.stack : reason);
  return { passed: 0, failed: 1, skips: [], evidence };
}

/** @param {readonly import("./tally.mjs").Tally[]} tallies */
function tellSkips(tallies) {
  const skips = tallies.flatMap((tally) => tally.skips);
  if (skips.length === 0) return;
  process.stdout.write(`\n${inWords({ zh: "跳过的：", en: "Skipped:" }, " / ")}\n`);
  for (const name of skips) process.stdout.write(`  - ${name}\n`);
}
