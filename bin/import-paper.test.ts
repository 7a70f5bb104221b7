import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { founderPaper } from "@/commands/scan-fixtures/papers";
import { closeDatabase, reader } from "@/db/client";
import { findIssueOfDay } from "@/db/queries/issue/write-issue";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";

const run = promisify(execFile);

let room: Newsroom;
let files: readonly string[];
beforeAll(async () => {
  room = await freshNewsroom();
  closeDatabase();
  files = (await founderPaper()).map(({ name, bytes }) => {
    const path = join(room.dir, name);
    writeFileSync(path, bytes);
    return path;
  });
});

/** Runs the command as an operator would. @returns what it printed and its exit code. */
async function importPaper(...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: room.dir, LC_ALL: "en_US.UTF-8" };
  try {
    const { stdout, stderr } = await run("bin/masthead", ["import-paper", ...args], { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe("bin/masthead import-paper", () => {
  it("brings a saved page onto the day and page it says, and tells where it is", async () => {
    const said = await importPaper(...files);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toMatch(
      /^3 zones, 2 drafts: \/desk\/issues\/[0-9a-f-]{36}\/pages\/2\/scan\n$/,
    );
    expect(await findIssueOfDay(reader(), room.publicationId, "2012-05-03", "")).not.toBeNull();
    closeDatabase();
  }, 60_000);

  it("takes the caller's day and page instead", async () => {
    const said = await importPaper(...files, "--date", "2012-05-04", "--page", "3");
    expect(said.out).toContain("/pages/3/scan");
  }, 60_000);

  it.each([
    [[], 2, "Name the saved web pages"],
    [["a.htm", "--date", "2012-13-01"], 2, "--date must be a day in the calendar"],
    [["a.htm", "--page", "A2"], 2, "--page must be the number of a page"],
    [["not-there.htm"], 1, "There is no not-there.htm"],
    [["README.md"], 1, "None of the files is a page with zones"],
  ])("says in a sentence what is wrong with %j", async (args, code, words) => {
    const said = await importPaper(...args);
    expect(said.code).toBe(code);
    expect(said.err).toContain(words);
    expect(said.err).not.toMatch(/\bat .*:\d+|Error:/);
  });
});
