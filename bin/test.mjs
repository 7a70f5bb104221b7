import { demandNode, oldestInstaller, oldestServer } from "./setup/node-floor.mjs";
import { giveUp } from "./setup/speech.mjs";

/** `npm test`: from a fresh clone to every check. Must parse on Node 16, to say that it is too old. */
async function test() {
  demandNode(process.versions.node, oldestInstaller);
  const { install } = await import("./setup/install.mjs");
  const { isOwnNode, startAgainOnOwnNode } = await import("./setup/own-node.mjs");
  await install();
  if (!isOwnNode()) await startAgainOnOwnNode();
  demandNode(process.versions.node, oldestServer);
  // A build of its own: a running copy keeps the one it serves from.
  process.env.MASTHEAD_DIST = process.env.MASTHEAD_DIST || ".next-test";
  const { everyCheck } = await import("./setup/checks/every-check.mjs");
  const { runChecks } = await import("./setup/checks/run-checks.mjs");
  process.exit(await runChecks(everyCheck));
}

test().catch(giveUp);
