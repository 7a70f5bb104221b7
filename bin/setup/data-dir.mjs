import fs from "node:fs";
import { dirname, join, resolve } from "node:path";
import { checkout } from "./checkout.mjs";
import { Stop } from "./speech.mjs";

/** Below this a busy day (pictures, a backup before a migration) could fill the disk. */
const leastFreeBytes = 200 * 1024 * 1024;

/**
 * The folder that holds all state; a relative DATA_DIR is meant from the checkout.
 * @param {Record<string, string | undefined>} env
 */
export function dataDirOf(env) {
  return resolve(checkout, env.DATA_DIR || "data");
}

/**
 * Makes the data folder if need be, and proves that it can be written and is not about to be full.
 * @param {string} dir
 */
export function demandDataDir(dir) {
  try {
    makeDir(dir);
    const probe = join(dir, `.write-test-${process.pid}`);
    fs.writeFileSync(probe, "x");
    fs.rmSync(probe);
  } catch (error) {
    throw new Stop(whyNotWritable(dir, error.code));
  }
  demandSpace(dir, freeBytes(dir));
}

/**
 * One level after the other: Node's own recursive form never returns below a folder like /proc [measured, 24.21].
 * @param {string} dir
 */
function makeDir(dir) {
  if (fs.existsSync(dir)) return;
  makeDir(dirname(dir));
  fs.mkdirSync(dir, { mode: 0o750 });
}

/**
 * @param {string} dir
 * @param {number} free bytes
 */
export function demandSpace(dir, free) {
  if (free >= leastFreeBytes) return;
  const mb = Math.floor(free / 1024 / 1024);
  throw new Stop({
    zh: `数据目录 ${dir} 所在的磁盘快满了，只剩 ${mb} MB：请腾出 200 MB 以上，或用 DATA_DIR 指向别处。`,
    en: `The disk of the data folder ${dir} is nearly full, ${mb} MB are left: free at least 200 MB, or set DATA_DIR to another place.`,
  });
}

/** @param {string} dir */
function freeBytes(dir) {
  const disk = fs.statfsSync?.(dir);
  return disk ? disk.bavail * disk.bsize : Number.POSITIVE_INFINITY;
}

/**
 * @param {string} dir
 * @param {string | undefined} code of the failed system call
 */
export function whyNotWritable(dir, code) {
  if (code === "ENOSPC" || code === "EDQUOT") {
    return {
      zh: `数据目录 ${dir} 所在的磁盘已满：请腾出 200 MB 以上，或用 DATA_DIR 指向别处。`,
      en: `The disk of the data folder ${dir} is full: free at least 200 MB, or set DATA_DIR to another place.`,
    };
  }
  if (code === "EEXIST" || code === "ENOTDIR") {
    return {
      zh: `DATA_DIR 要是一个目录，而 ${dir} 是一个文件或在一个文件之下：请改 DATA_DIR。`,
      en: `DATA_DIR must be a folder, but ${dir} is a file or lies below one: change DATA_DIR.`,
    };
  }
  return {
    zh: `数据目录 ${dir} 不能写入（${code}）：请改它的权限，或用 DATA_DIR 指向一个可写的目录。`,
    en: `The data folder ${dir} cannot be written (${code}): change its permissions, or set DATA_DIR to a folder that can.`,
  };
}
