import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { ownEnvironment, ownNode } from "./checkout.mjs";

/** Whether this process already runs on the Node that the packages bring. */
export function isOwnNode() {
  return realpathSync(ownNode) === realpathSync(process.execPath);
}

/**
 * Runs the same command line again on the packages' own Node and ends with its code. Signals go on to it.
 * @returns {Promise<never>}
 */
export async function startAgainOnOwnNode() {
  const again = spawn(ownNode, process.argv.slice(1), { stdio: "inherit", env: ownEnvironment() });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => again.kill(signal));
  const code = await new Promise((resolve) => again.on("exit", resolve));
  process.exit(code ?? 1);
}
