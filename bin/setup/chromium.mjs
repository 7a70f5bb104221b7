import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { inCheckout, ownEnvironment, ownNode } from "./checkout.mjs";
import { runProgram } from "./program.mjs";
import { Stop } from "./speech.mjs";
import { step } from "./step.mjs";

/** The one without windows first: it does the same work in less time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The Chromium that the journeys drive: PLAYWRIGHT_CHROMIUM, one of the machine's, Playwright's own, or one
 * installed now (Debian's package for root, else Playwright's).
 * @returns {Promise<string>} its path
 */
export async function demandChromium() {
  return (await findChromium()) ?? (await step(installing, installChromium));
}

const installing = { zh: "安装 Chromium", en: "Installing Chromium" };

/**
 * The Chromium that is there, if any.
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
  for (const path of candidates()) if (await works(path)) return path;
  return undefined;
}

function candidates() {
  const wish = process.env.PLAYWRIGHT_CHROMIUM;
  if (wish) return [wish];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications, playwrightsOwn()].filter((path) => existsSync(path));
}

function playwrightsOwn() {
  const require = createRequire(inCheckout("package.json"));
  return require("playwright-core").chromium.executablePath();
}

/**
 * A file of the right name may be a stand-in that only tells how to install the real one.
 * @param {string} path
 */
async function works(path) {
  return (await runProgram(path, ["--version"])).code === 0;
}

async function installChromium() {
  const output = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") ? await byApt() : "";
  const found = (await findChromium()) ?? (await byPlaywright());
  if (found) return found;
  throw new Stop(
    {
      zh: "没有找到也没有装上 Chromium：请装一个（Debian 是 apt-get install chromium，别处是 npx playwright install chromium），或用 PLAYWRIGHT_CHROMIUM 指出它的路径。",
      en: "Chromium was neither found nor installed: install it (on Debian apt-get install chromium, elsewhere npx playwright install chromium), or name its path in PLAYWRIGHT_CHROMIUM.",
    },
    output,
  );
}

/** With a Chinese font, without which every headline would be a row of boxes. Older Debians have no headless shell. */
async function byApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update"], { env });
  const install = ["install", "-y", "--no-install-recommends", "fonts-noto-cjk"];
  let said = "";
  for (const browser of ["chromium-headless-shell", "chromium"]) {
    const { code, output } = await runProgram("apt-get", [...install, browser], { env });
    if (code === 0) return "";
    said = output;
  }
  return said.split("\n").slice(-8).join("\n");
}

async function byPlaywright() {
  const cli = inCheckout("node_modules", "@playwright", "test", "cli.js");
  await runProgram(ownNode, [cli, "install", "chromium"], { env: ownEnvironment() });
  return findChromium();
}
