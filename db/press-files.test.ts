import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepPressFile, pressFilePath } from "./press-files";

const before = process.env.DATA_DIR;
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "press-files-"));
  process.env.DATA_DIR = home;
});
afterEach(async () => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  await rm(home, { recursive: true, force: true });
});

test("A file is kept once under the name its bytes give it, and nothing half made stays beside it", async () => {
  const bytes = new TextEncoder().encode("第1版");
  const first = await keepPressFile(bytes, "json");
  const again = await keepPressFile(bytes, "json");
  expect(again).toEqual(first);
  expect(await readFile(pressFilePath(first.name), "utf8")).toBe("第1版");
  expect(await readdir(dirname(pressFilePath(first.name)))).toEqual([first.name]);
});

test("What is no name of a press file leads nowhere", () => {
  for (const name of ["", "../secret", `${"a".repeat(64)}.exe`, `${"A".repeat(64)}.pdf`])
    expect(() => pressFilePath(name)).toThrow(RangeError);
});
