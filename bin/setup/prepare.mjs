import { fork } from "node:child_process";
import { checkout, inCheckout, ownEnvironment, ownNode } from "./checkout.mjs";
import { Stop } from "./speech.mjs";

const ownModules = inCheckout("bin", "setup", "own-modules.mjs");

/**
 * Whom the first run has made: empty on every later one.
 * @typedef {{ password: string, accounts: { login: string, name: string, role: { zh: string, en: string } }[] }} Newcomers
 */

/**
 * Migrates the database and loads the demo newspaper on the first run: `bin/masthead prepare` in a process of
 * its own, because this one must run without any package.
 * @param {Record<string, string>} settings
 * @returns {Promise<Newcomers>}
 */
export async function prepare(settings) {
  const child = fork(inCheckout("bin", "masthead.ts"), ["prepare"], {
    cwd: checkout,
    execPath: ownNode,
    execArgv: ["--import", ownModules],
    env: ownEnvironment(settings),
  });
  /** @type {Newcomers} */
  let newcomers = { password: "", accounts: [] };
  child.on("message", (message) => {
    newcomers = message;
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code === 0) return newcomers;
  throw new Stop({
    zh: "数据没有准备好：原因在上面。",
    en: "The data could not be made ready: the reason is above.",
  });
}
