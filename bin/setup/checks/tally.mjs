import { lastLines } from "../program.mjs";

/**
 * What one check found. `evidence` is shown when something failed; `skips` are the names of what did not run.
 * @typedef {{ passed: number, failed: number, skips: string[], evidence: string }} Tally
 */

/**
 * A check that is one thing: it passed or it failed.
 * @param {{ code: number, output: string }} run
 * @returns {Tally}
 */
export function oneCheck({ code, output }) {
  const passed = code === 0;
  return {
    passed: passed ? 1 : 0,
    failed: passed ? 0 : 1,
    skips: [],
    evidence: passed ? "" : lastLines(output, 120),
  };
}

/**
 * The counts of a runner's own report. A runner that failed without a failed test (it could not start, a file
 * did not load), or that ran no test at all, counts as one failure.
 * @param {{ code: number, output: string }} run
 * @param {{ passed: number, failed: number, skips: string[] } | undefined} report
 * @returns {Tally}
 */
export function counted({ code, output }, report) {
  const { passed, failed, skips } = report ?? { passed: 0, failed: 0, skips: [] };
  const silent = (code !== 0 && failed === 0) || passed + failed === 0;
  return {
    passed,
    failed: silent ? 1 : failed,
    skips,
    evidence: silent || failed > 0 ? lastLines(output, 300) : "",
  };
}

/**
 * The last line of `npm test`, always of this form: scripts read it. What was skipped is named above it.
 * @param {readonly Tally[]} tallies
 */
export function lastLine(tallies) {
  const sum = (/** @type {(tally: Tally) => number} */ of) =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`;
}
