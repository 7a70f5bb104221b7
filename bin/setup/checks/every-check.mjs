import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "../build.mjs";
import { inCheckout, ownEnvironment } from "../checkout.mjs";
import { demandChromium } from "../chromium.mjs";
import { runProgram } from "../program.mjs";
import { Stop } from "../speech.mjs";
import { readJourneyReport } from "./journey-report.mjs";
import { counted, oneCheck } from "./tally.mjs";
import { readUnitReport } from "./unit-report.mjs";

/** @typedef {{ name: import("../speech.mjs").Sentence, run: () => Promise<import("./tally.mjs").Tally> }} Check */

/**
 * Everything that `npm test` asks, in the order in which a fault is cheapest to find.
 * @type {readonly Check[]}
 */
export const everyCheck = [
  { name: { zh: "格式、规矩与引用", en: "Format, lint and import rules" }, run: lint },
  { name: { zh: "类型", en: "Types" }, run: types },
  { name: { zh: "单元测试", en: "Unit tests" }, run: units },
  { name: { zh: "构建", en: "Build" }, run: builds },
  { name: { zh: "浏览器里的全程", en: "Journeys in a browser" }, run: journeys },
];

async function lint() {
  return oneCheck(await tool("lint", "biome", ["check", "--error-on-warnings", "."]));
}

/** The types of routes are Next's to write; on a fresh clone nobody has yet. */
async function types() {
  await tool("route-types", "next", ["typegen"]);
  return oneCheck(await tool("types", "tsc", ["--noEmit", "--pretty", "false"]));
}

async function units() {
  const file = "test-results/unit.json";
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const run = await tool("unit", "vitest", args);
  return counted(run, readReport(file, readUnitReport));
}

async function builds() {
  try {
    await build();
    return oneCheck({ code: 0, output: "" });
  } catch (reason) {
    return oneCheck({ code: 1, output: reason instanceof Stop ? reason.evidence : String(reason) });
  }
}

async function journeys() {
  const file = "test-results/journeys.json";
  const more = {
    // Playwright sets FORCE_COLOR for its workers, and Node warns when NO_COLOR stands beside it.
    NO_COLOR: undefined,
    PLAYWRIGHT_CHROMIUM: await demandChromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: inCheckout(file),
  };
  const args = ["test", "--reporter=list,json"];
  const run = await tool("journeys", "playwright", args, more, showLines);
  return counted(run, readReport(file, readJourneyReport));
}

const plain = { NO_COLOR: "1", FORCE_COLOR: "0" };

/** @param {string} text */
function showLines(text) {
  process.stdout.write(text.replace(/^(?=.)/gm, "    "));
}

/**
 * Runs one of the checkout's tools; all it prints is kept in test-results/NAME.log.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [more] environment
 * @param {(text: string) => void} [onText]
 */
async function tool(name, command, args, more = {}, onText = undefined) {
  const env = ownEnvironment({ ...plain, ...more });
  const path = inCheckout("node_modules", ".bin", command);
  const run = await runProgram(path, args, { env, onText });
  writeFileSync(inCheckout("test-results", `${name}.log`), run.output);
  return run;
}

/**
 * @template R, T
 * @param {string} file
 * @param {(report: R) => T} read
 * @returns {T | undefined} nothing when the runner did not get as far as a report
 */
function readReport(file, read) {
  if (!existsSync(inCheckout(file))) return undefined;
  return read(JSON.parse(readFileSync(inCheckout(file), "utf8")));
}
