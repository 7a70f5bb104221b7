import { demandNode, oldestInstaller, oldestServer } from "./setup/node-floor.mjs";
import { giveUp } from "./setup/speech.mjs";

/** `npm start`: from a fresh clone to a served newspaper. Must parse on Node 16, to say that it is too old. */
async function start() {
  demandNode(process.versions.node, oldestInstaller);
  const { install } = await import("./setup/install.mjs");
  const { isOwnNode, startAgainOnOwnNode } = await import("./setup/own-node.mjs");
  const { dataDirOf, demandDataDir } = await import("./setup/data-dir.mjs");
  const { demandPort } = await import("./setup/port.mjs");
  const dataDir = dataDirOf(process.env);
  demandDataDir(dataDir);
  const port = await demandPort(process.env);
  await install();
  if (!isOwnNode()) await startAgainOnOwnNode();
  demandNode(process.versions.node, oldestServer);
  const { run } = await import("./setup/run.mjs");
  await run(dataDir, port);
}

start().then(() => process.exit(0), giveUp);
