import { spawn } from "node:child_process";
import { checkout } from "./checkout.mjs";

const signals = /** @type {const} */ ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 });

/**
 * Ctrl-C reaches the whole group, a service manager's signal only us: the program ends with us either way.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => void} no longer
 */
function endTogether(child) {
  const stops = Object.entries(signals).map(([signal, number]) => {
    const stop = () => {
      child.kill("SIGTERM");
      process.exit(128 + number);
    };
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const off of stops) off();
  };
}

/**
 * Runs a program to its end and keeps all it printed. A signal that stops us stops it too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onText?: (text: string) => void }} [how]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program is not there
 */
export function runProgram(command, args, how = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: checkout,
      env: how.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const apart = endTogether(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        how.onText?.(text);
      });
    }
    const end = (code, text) => {
      apart();
      resolve({ code, output: text });
    };
    child.on("error", (error) => end(127, `${output}${error.message}\n`));
    child.on("close", (code) => end(code ?? 1, output));
  });
}

/**
 * @param {string} output
 * @param {number} count
 */
export function lastLines(output, count) {
  return output.trimEnd().split("\n").slice(-count).join("\n");
}
