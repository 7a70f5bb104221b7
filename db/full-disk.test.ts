import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { refusalCode } from "@/db/seed/refusal-code";
import { keepPressFile, pressFilePath } from "./press-files";

const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const writeFile: typeof real.writeFile = async (file, data, options) => {
    const part = disk.isFull ? String(data).slice(0, 3) : data;
    await real.writeFile(file, part as string, options);
    if (disk.isFull) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  };
  return { ...real, writeFile };
});

beforeEach(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "masthead-full-"));
  disk.isFull = false;
});

test("a file the full disk has no room for is refused in words, and no part of it is left", async () => {
  const bytes = Buffer.from("一版的图");
  disk.isFull = true;
  expect(await refusalCode(keepPressFile(bytes, "png"))).toBe("storage-full");
  disk.isFull = false;
  const { name } = await keepPressFile(bytes, "png");
  expect(readdirSync(dirname(pressFilePath(name)))).toEqual([name]);
});
