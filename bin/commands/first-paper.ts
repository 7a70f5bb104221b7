import { randomInt } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Role } from "@/core/people/role";
import { refuse } from "@/core/refusal";
import { closeDatabase } from "@/db/client";
import { dataDir } from "@/db/data-dir";
import { migrate } from "@/db/migrate";
import { shelveRenderings } from "@/db/queries/press/shelve-renderings";
import { transact } from "@/db/transact";
import { type DemoAccount, loadDemo } from "@/jobs/load-demo";
import { findChromium } from "../setup/chromium.mjs";
import { isAlive } from "../setup/turns.mjs";
import { isFirstRun } from "./is-first-run";

/** Followed by the process that works in the folder. */
const unfinished = ".first-paper-";

/** What `npm start` prints when it has opened the house. */
export interface Newcomers {
  readonly password: string;
  readonly accounts: readonly {
    readonly login: string;
    readonly name: string;
    readonly role: { readonly zh: string; readonly en: string };
  }[];
}

const roleNames: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  reporter: { zh: "记者", en: "reporter" },
  contributor: { zh: "通讯员", en: "contributor" },
  photographer: { zh: "摄影", en: "photographer" },
  "section-editor": { zh: "责任编辑", en: "section editor" },
  "department-head": { zh: "部主任", en: "department head" },
  "duty-chief": { zh: "值班总编", en: "duty chief" },
  "layout-editor": { zh: "版面编辑", en: "layout editor" },
  proofreader: { zh: "校对", en: "proofreader" },
  administrator: { zh: "管理员", en: "administrator" },
};

/**
 * Makes the demo newspaper in a folder of its own and moves it in when it is complete: a first run that is
 * broken off leaves nothing half made, and the next one begins again.
 */
export async function firstPaper(now: number): Promise<Newcomers> {
  const home = dataDir();
  const before = process.env.DATA_DIR;
  const password = process.env.DEMO_PASSWORD || newPassword();
  await mkdir(home, { recursive: true });
  await clearAway(home);
  const making = await mkdtemp(join(home, `${unfinished}${process.pid}-`));
  try {
    process.env.DATA_DIR = making;
    await migrate();
    const accounts = await loadDemo({ now, password });
    await leaveOrPrint(now);
    closeDatabase();
    process.env.DATA_DIR = home;
    await moveIn(making, home);
    return { password, accounts: accounts.map(introduced) };
  } finally {
    closeDatabase();
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
    await rm(making, { recursive: true, force: true });
  }
}

/**
 * The server prints the demo's pages once it serves, if it can; DEMO_PAGES=0 spares it that. Pages that are not printed now
 * may be asked for at the desk.
 */
async function leaveOrPrint(now: number): Promise<void> {
  const isPutOff = process.env.DEMO_PAGES === "0";
  if (!isPutOff && (await findChromium())) return;
  const why = isPutOff ? refuse("press-put-off") : refuse("press-no-chromium");
  await transact((tx) => shelveRenderings(tx, why.code, now));
}

/** Folders of first runs that were killed. */
async function clearAway(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(unfinished)) continue;
    const maker = Number(name.slice(unfinished.length).split("-")[0]);
    if (!isAlive(maker)) await rm(join(home, name), { recursive: true, force: true });
  }
}

/** The database comes last: without it, the next start is a first run again. */
async function moveIn(making: string, home: string): Promise<void> {
  for (const folder of ["pictures", "press"]) await moveFolder(folder, making, home);
  if (!isFirstRun()) throw new Error("Another process made a newspaper in this folder meanwhile.");
  await rename(join(making, "masthead.db"), join(home, "masthead.db"));
}

async function moveFolder(name: string, making: string, home: string): Promise<void> {
  await mkdir(join(home, name), { recursive: true });
  for (const inside of await readdir(join(making, name)).catch(() => [])) {
    const target = join(home, name, inside);
    await rm(target, { recursive: true, force: true });
    await rename(join(making, name, inside), target);
  }
}

function introduced({ login, name, role }: DemoAccount): Newcomers["accounts"][number] {
  return { login, name, role: roleNames[role] };
}

/** Three groups of four that nobody misreads: about 60 bits. */
function newPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group()].join("-");
}
