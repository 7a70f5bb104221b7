import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { distName, inCheckout, ownEnvironment, ownNode } from "./checkout.mjs";
import { lastLines, runProgram } from "./program.mjs";
import { sourcesDigest } from "./sources.mjs";
import { inWords, Stop } from "./speech.mjs";
import { step } from "./step.mjs";
import { isAlive, takingTurns } from "./turns.mjs";

const next = inCheckout("node_modules", "next", "dist", "bin", "next");

/** Builds the product when its sources are not those of the last build. */
export async function build() {
  if (isBuilt(sourcesDigest())) return;
  await takingTurns(async () => {
    const digest = sourcesDigest();
    if (isBuilt(digest)) return;
    demandNobodyServes();
    await step({ zh: "构建", en: "Building" }, runBuilder);
    writeFileSync(stamp(), digest);
  });
}

function stamp() {
  return inCheckout(distName(), "masthead-stamp");
}

/** @param {string} digest */
function isBuilt(digest) {
  return existsSync(stamp()) && readFileSync(stamp(), "utf8") === digest;
}

/** What `next build` says when it begins a part of its work, and what we call that part. */
const parts = [
  [/Creating an optimized/, { zh: "编译", en: "compiling" }],
  [/(Running TypeScript|Linting|Skipping validation)/, { zh: "检查类型", en: "checking types" }],
  [/Collecting page data/, { zh: "收集页面", en: "collecting pages" }],
  [/Generating static pages/, { zh: "生成页面", en: "generating pages" }],
  [/Finalizing/, { zh: "收尾", en: "finishing" }],
];

/**
 * A build never sees the newspaper: its data folder is an empty one, thrown away afterwards.
 * @param {(progress: string) => void} tell
 */
async function runBuilder(tell) {
  rmSync(stamp(), { force: true });
  const nowhere = mkdtempSync(join(tmpdir(), "masthead-build-"));
  const env = ownEnvironment({ DATA_DIR: nowhere, NODE_ENV: "production" });
  const { code, output } = await runProgram(ownNode, [next, "build"], {
    env,
    onText: (text) => {
      const part = parts.findLast(([said]) => said.test(text));
      if (part) tell(inWords(part[1], " / "));
    },
  });
  rmSync(nowhere, { recursive: true, force: true });
  if (code !== 0) throw new Stop(buildFailed, lastLines(output, 60));
}

const buildFailed = {
  zh: "构建没有成功：原因在上面 next build 的最后几行里。",
  en: "The build failed: the last lines of next build above say why.",
};

/** Rebuilding under a running server would take away the files it is serving from. */
function demandNobodyServes() {
  const running = serving();
  if (running.length === 0) return;
  throw new Stop({
    zh: `源文件改动过，需要重新构建，而进程 ${running[0]} 还在用上一次的构建：请先停下它，或者设 MASTHEAD_DIST=.next-2 另建一份。`,
    en: `The sources have changed and must be built again, but process ${running[0]} still serves the last build: stop it first, or set MASTHEAD_DIST=.next-2 to build beside it.`,
  });
}

function servingFolder() {
  return inCheckout(distName(), "masthead-serving");
}

function serving() {
  if (!existsSync(servingFolder())) return [];
  return readdirSync(servingFolder()).filter((pid) => isAlive(Number(pid)));
}

/** Notes that this process serves the build, until it ends. */
export function noteServing() {
  const note = join(servingFolder(), String(process.pid));
  mkdirSync(servingFolder(), { recursive: true });
  writeFileSync(note, "");
  process.on("exit", () => rmSync(note, { force: true }));
}
