import { Stop } from "./speech.mjs";

/** The oldest Node whose npm installs the packages, which bring a newer Node of their own. */
export const oldestInstaller = "18.0.0";
/** The oldest Node that serves: better-sqlite3 13 crashes without a word on older ones. */
export const oldestServer = "22.12.0";

/**
 * @param {string} version of the running Node, such as "20.11.1"
 * @param {string} oldest
 */
export function isNodeTooOld(version, oldest) {
  const here = version.split(".").map(Number);
  const floor = oldest.split(".").map(Number);
  const at = floor.findIndex((part, place) => part !== here[place]);
  return at !== -1 && here[at] < floor[at];
}

/**
 * @param {string} version
 * @param {string} oldest
 */
export function demandNode(version, oldest) {
  if (isNodeTooOld(version, oldest)) {
    throw new Stop({
      zh: `这台机器上的 Node.js 是 ${version}，太旧了：请从 https://nodejs.org 安装 22.12 或更新的版本，再试一次。`,
      en: `Node.js ${version} on this machine is too old: install version 22.12 or newer from https://nodejs.org and try again.`,
    });
  }
}
