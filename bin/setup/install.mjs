import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
import { inCheckout, ownNode } from "./checkout.mjs";
import { runProgram } from "./program.mjs";
import { Stop } from "./speech.mjs";
import { step } from "./step.mjs";
import { takingTurns } from "./turns.mjs";

const stamp = inCheckout("node_modules", ".masthead-stamp");

/** Brings node_modules to what package-lock.json says. Does nothing when it is so already. */
export async function install() {
  if (isInstalled()) return;
  await takingTurns(async () => {
    if (isInstalled()) return;
    if (!matchesLock()) {
      await step({ zh: "安装软件包", en: "Installing packages" }, runInstaller);
    }
    writeFileSync(stamp, lockDigest());
  });
}

function isInstalled() {
  return existsSync(ownNode) && existsSync(stamp) && readFileSync(stamp, "utf8") === lockDigest();
}

/** Another machine's packages do not run here, so the machine's kind belongs to the digest. */
function lockDigest() {
  return createHash("sha256")
    .update(readFileSync(inCheckout("package-lock.json")))
    .update(`${process.platform}-${process.arch}`)
    .digest("hex");
}

/** Whether a plain `npm install` has been here: npm's own record lists every package of the lock file. */
function matchesLock() {
  const record = inCheckout("node_modules", ".package-lock.json");
  if (!existsSync(record) || !existsSync(ownNode)) return false;
  const have = JSON.parse(readFileSync(record, "utf8")).packages;
  const want = JSON.parse(readFileSync(inCheckout("package-lock.json"), "utf8")).packages;
  return Object.keys(want).every(
    (path) =>
      path === "" ||
      want[path].optional ||
      want[path].devOptional ||
      want[path].peer ||
      have[path]?.version === want[path].version,
  );
}

async function runInstaller() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } = await runProgram("npm", args, { env: outsideEnvironment() });
  if (code === 0 && existsSync(ownNode)) return;
  throw new Stop(
    {
      zh: "软件包没有装上：请看上面 npm 的话（常见原因是没有网络），改好后再运行一次同样的命令。",
      en: "The packages could not be installed: see npm's lines above (often there is no network), then run the same command again.",
    },
    firstErrors(output),
  );
}

/** npm must not run on the Node that it is about to delete from node_modules. */
function outsideEnvironment() {
  const own = inCheckout("node_modules", ".bin");
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== own)
    .join(delimiter);
  return { ...process.env, PATH: path, NODE_ENV: "development" };
}

/**
 * npm's reason stands in its first lines; its last ones are advice.
 * @param {string} output
 */
function firstErrors(output) {
  const lines = output
    .split("\n")
    .filter((line) => line.trim() !== "" && line.trim() !== "npm error");
  return lines.slice(0, 12).join("\n");
}
