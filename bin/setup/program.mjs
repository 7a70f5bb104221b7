import { spawn } from "node:child_process";
import { checkout } from "./checkout.mjs";

/**
 * Runs a program to its end and keeps all it printed.
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
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        how.onText?.(text);
      });
    }
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * @param {string} output
 * @param {number} count
 */
export function lastLines(output, count) {
  return output.trimEnd().split("\n").slice(-count).join("\n");
}
