import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { PressNight, pressHour } from "@/commands/press-night";
import { closeDatabase } from "@/db/client";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { runDueJobs } from "@/jobs/run-due-jobs";

const run = promisify(execFile);
let dir: string;
beforeAll(async () => {
  const night = new PressNight(await freshNewsroom());
  dir = night.room.dir;
  await night.signedOff();
  await runDueJobs(pressHour + 400);
  closeDatabase();
});

async function exportEpub(...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: dir, LC_ALL: "en_US.UTF-8" };
  const ended = await run("bin/masthead", ["export-epub", ...args], { env }).catch(
    (error) => error,
  );
  return { code: ended.code ?? 0, out: ended.stdout, err: ended.stderr };
}

describe("bin/masthead export-epub", () => {
  it.each([
    [["2026-11-24"], 2, "and a file with --out"],
    [["2026-13-01", "--out", "x.epub"], 2, "must be a day in the calendar"],
    [["2026-11-25", "--out", "x.epub"], 1, "Readers have no issue of 2026-11-25"],
    [["2026-11-24", "--out", "/nowhere/x.epub"], 1, "There is no /nowhere."],
  ])("says what is wrong with %j", async (args, code, words) => {
    const said = await exportEpub(...args);
    expect(said.code).toBe(code);
    expect(said.err).toContain(words);
  });

  it("writes an issue that is out, also where its pages are not laid out", async () => {
    const file = join(dir, "paper.epub");
    expect(await exportEpub("2026-11-24", "--out", file)).toEqual({
      code: 0,
      out: `${file}\n`,
      err: "",
    });
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 58).toString("latin1")).toContain("mimetypeapplication/epub+zip");
  });
});
