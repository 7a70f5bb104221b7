import { spawn } from "node:child_process";
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { checkout, inCheckout, ownEnvironment, ownNode } from "./checkout.mjs";
import { Stop } from "./speech.mjs";

const next = inCheckout("node_modules", "next", "dist", "bin", "next");
const withParent = inCheckout("bin", "setup", "with-parent.mjs");

/**
 * How the server keeps house with memory. Left alone on a large machine, V8 lets hundreds of megabytes of garbage
 * lie and the C library keeps a pool for every thread: `npm run bench -- memory` measured 643 MB without these and
 * 398 MB with them. What the operator sets in NODE_OPTIONS or MALLOC_ARENA_MAX holds instead.
 */
const memory = {
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2",
  NODE_OPTIONS: `--max-semi-space-size=8 --max-old-space-size=1024 ${process.env.NODE_OPTIONS ?? ""}`,
};

/** A request that never ends must not keep the server from stopping, ms. */
const patience = 8_000;

/**
 * Serves the build until a signal comes. `onReady` is called at the first answer.
 * @param {number} port
 * @param {Record<string, string>} settings environment of the server
 * @param {() => void} onReady
 */
export async function serve(port, settings, onReady) {
  const server = spawnServer(port, settings);
  const ended = new Promise((resolve) => server.on("exit", resolve));
  const stopped = stopOnSignals(server);
  passOn(server.stdout);
  const ready = await Promise.race([firstAnswer(port), ended.then(() => false)]);
  if (ready) onReady();
  const code = await ended;
  if (stopped()) return;
  throw new Stop({
    zh: `服务意外停止了（代码 ${code}）：原因在上面的日志里，可以直接再运行 npm start。`,
    en: `The server stopped unexpectedly (code ${code}): the log above says why; npm start can simply be run again.`,
  });
}

/**
 * The server's process, which ends with this one.
 * @param {number} port
 * @param {Record<string, string>} settings environment of the server
 */
export function spawnServer(port, settings) {
  return spawn(ownNode, ["--import", withParent, next, "start", "--port", String(port)], {
    cwd: checkout,
    env: ownEnvironment({ ...settings, ...memory, NODE_ENV: "production" }),
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
}

/**
 * Ctrl-C reaches the whole group, a service manager's signal only us: pass it on either way.
 * @param {import("node:child_process").ChildProcess} server
 * @returns {() => boolean} whether somebody asked us to stop
 */
function stopOnSignals(server) {
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), patience).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  process.on("disconnect", stop);
  if (process.send && !process.connected) stop();
  followNpm(stop);
  return () => asked;
}

/**
 * Ends the server when the npm that started it was killed outright, which no signal tells.
 * @param {() => void} stop
 */
function followNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(looking);
    stop();
  }, 1_000).unref();
}

/**
 * Waits until the server on that port answers, whatever it answers.
 * @param {number} port
 */
export async function firstAnswer(port) {
  for (;;) {
    if (await answers(port)) return true;
    await pause(50);
  }
}

/** @param {number} port */
function answers(port) {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, path: "/robots.txt" }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on("error", () => resolve(false));
  });
}

/**
 * The server's log is ours, but for the banner that Next prints while it starts.
 * @param {import("node:stream").Readable} output
 */
function passOn(output) {
  output.setEncoding("utf8").on("data", (text) => {
    const lines = text
      .split("\n")
      .filter(
        (line) => !/^\s*(▲ Next|- (Local|Network):|✓ (Ready|Starting|Running next))/.test(line),
      );
    if (lines.some((line) => line.trim() !== "")) process.stdout.write(lines.join("\n"));
  });
}
