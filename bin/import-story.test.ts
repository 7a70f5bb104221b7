import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { docx } from "@/commands/word-fixtures/docx";
import { del, ins, p, r, styled } from "@/core/word/word-sample";
import { closeDatabase } from "@/db/client";
import { findStory } from "@/db/queries/story/find-story";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";

const run = promisify(execFile);
let room: Newsroom;
let file: string;

beforeEach(async () => {
  room = await freshNewsroom();
  closeDatabase();
  file = join(room.dir, "大桥.docx");
  const body = styled("a3", r("大桥合龙")) + p(r("大桥") + del("明天") + ins("今天") + r("合龙。"));
  writeFileSync(file, await docx({ body }));
});

async function masthead(...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: room.dir, LC_ALL: "en_US.UTF-8" };
  try {
    const { stdout, stderr } = await run("bin/masthead", args, { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe("bin/masthead import-story and export-story", () => {
  it("make a draft in its section, and a Word file of it that holds the tracked change", async () => {
    const dry = await masthead("import-story", file, "--dry-run", "--json");
    expect(JSON.parse(dry.out)).toMatchObject({ storyId: null, suggestions: 1 });
    const kept = await masthead(
      "import-story",
      file,
      "--section",
      "city",
      "--kind",
      "report",
      "--json",
    );
    const { storyId } = JSON.parse(kept.out);
    const story = (await findStory(room.actors.qin, storyId))?.story;
    expect(story).toMatchObject({ headline: "大桥合龙", kind: "report", openSuggestions: 1 });
    closeDatabase();
    const out = join(room.dir, "out.docx");
    expect(await masthead("export-story", storyId, "--out", out)).toMatchObject({ code: 0 });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    const again = await masthead("import-story", out, "--dry-run", "--json");
    expect(JSON.parse(again.out)).toMatchObject({ headline: "大桥合龙", suggestions: 1 });
  });

  it("say what is wrong: no file, no such section, no such kind, no such story", async () => {
    const wrong = async (...args: readonly string[]) => {
      const { code, err } = await masthead(...args);
      return [code, err.split("\n")[0]];
    };
    expect(await wrong("import-story", "nowhere.docx")).toEqual([1, "There is no nowhere.docx."]);
    expect((await wrong("import-story", file, "--section", "nowhere"))[0]).toBe(1);
    expect((await wrong("import-story", file, "--kind", "poem"))[0]).toBe(2);
    expect((await wrong("import-story"))[0]).toBe(2);
    expect((await wrong("export-story", "none", "--out", "x.docx"))[0]).toBe(1);
  });
});
