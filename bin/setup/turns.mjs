import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { inCheckout } from "./checkout.mjs";
import { say } from "./speech.mjs";

const lock = inCheckout(".next-turn");
const holder = inCheckout(".next-turn", "pid");

/**
 * Lets one process of this checkout at a time install or build; the others wait and then find it done.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function takingTurns(work) {
  await takeTurn();
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

async function takeTurn() {
  for (let told = false; !tryTurn(); told = true) {
    if (!told) {
      say({
        zh: "另一个进程正在安装或构建，等它做完……",
        en: "Another process is installing or building; waiting for it…",
      });
    }
    await pause(300);
  }
}

function tryTurn() {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isHeld()) return false;
    rmSync(lock, { recursive: true, force: true });
    return false;
  }
  writeFileSync(holder, String(process.pid));
  return true;
}

/** A holder that was killed leaves its folder behind: nobody holds it then. */
function isHeld() {
  if (!existsSync(holder)) return isFresh();
  return isAlive(Number(readFileSync(holder, "utf8")));
}

let emptySince = 0;

/** Between making the folder and writing the number into it a holder is nameless for an instant. */
function isFresh() {
  emptySince ||= Date.now();
  return Date.now() - emptySince < 2000;
}

/** @param {number} pid */
export function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
