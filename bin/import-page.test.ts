import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, reader } from "@/db/client";
import { findIssueOfDay } from "@/db/queries/issue/write-issue";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";

const run = promisify(execFile);
const sample = "core/page-text/samples/01-front-page.txt";

let room: Newsroom;
beforeEach(async () => {
  room = await freshNewsroom();
  closeDatabase();
});

/** Runs the command as an operator would. @returns what it printed and its exit code. */
async function importPage(...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: room.dir, LC_ALL: "en_US.UTF-8" };
  try {
    const { stdout } = await run("bin/masthead", ["import-page", ...args], { env });
    return { code: 0, out: stdout, err: "" };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe("bin/masthead import-page", () => {
  it("prints one JSON object and keeps nothing on a dry run", async () => {
    const { code, out } = await importPage(
      sample,
      "--issue",
      "2026-12-01",
      "--page",
      "1",
      "--dry-run",
      "--json",
    );
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(["page", "items", "joins", "flags", "punctuation"]);
    expect(json.items.length).toBeGreaterThan(2);
    expect(json.page.number).toBe(1);
    expect(await findIssueOfDay(reader(), room.publicationId, "2026-12-01", "")).toBeNull();
  });

  it("makes the issue and the page it needs, and asks before it fills the page again", async () => {
    expect(await importPage(sample, "--issue", "2026-12-01", "--page", "6")).toMatchObject({
      code: 0,
    });
    expect(await findIssueOfDay(reader(), room.publicationId, "2026-12-01", "")).not.toBeNull();
    closeDatabase();
    const again = await importPage(sample, "--issue", "2026-12-01", "--page", "6");
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/holds \d+ stories already.*--replace/);
    expect(
      await importPage(sample, "--issue", "2026-12-01", "--page", "6", "--replace"),
    ).toMatchObject({ code: 0 });
  });

  it("says in one sentence what is wrong with a file, and never shows a stack", async () => {
    const binary = join(room.dir, "page.bin");
    writeFileSync(binary, Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 9, 9, 0, 7]));
    const empty = join(room.dir, "empty.txt");
    writeFileSync(empty, "  \n");
    for (const file of [binary, empty, join(room.dir, "not-there.txt"), room.dir]) {
      const { code, err } = await importPage(file, "--issue", "2026-12-01", "--page", "1");
      expect(code).toBe(1);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err).not.toMatch(/\bat .*:\d+|Error:|page-text-/);
    }
  });

  it("explains itself when called wrongly", async () => {
    expect(await importPage()).toMatchObject({ code: 2 });
    expect((await importPage(sample, "--page", "x")).err).toContain("Usage:");
  });
});

const seed = "../shared/seed";

interface Truth {
  readonly page_name: string;
  readonly theme_banner: string;
  readonly items: readonly {
    readonly type: string;
    readonly headline?: string;
    readonly kicker?: string;
    readonly deck?: string;
    readonly column?: string;
    readonly series?: { readonly name: string; readonly ordinal: number };
    readonly authors: readonly string[];
    readonly salutation?: string;
    readonly paras_joined: number;
    readonly breaks: readonly (readonly [number, number, string])[];
  }[];
  readonly punctuation_converted: number;
  readonly need_flags: readonly { readonly code: string; readonly line: number }[];
  readonly ban_flags: readonly { readonly code: string; readonly line: number }[];
}

describe("the first real page", () => {
  it.skipIf(!existsSync(seed))(
    "(skipped where the page is not at hand) comes out exactly as its ground truth",
    async () => {
      const truth: Truth = JSON.parse(readFileSync(`${seed}/ground-truth.json`, "utf8"));
      const { out } = await importPage(
        `${seed}/page.txt`,
        "--issue",
        "2023-01-19",
        "--page",
        "2",
        "--dry-run",
        "--json",
      );
      const json = JSON.parse(out);
      expect(json.page).toEqual({ number: 2, name: truth.page_name, banner: truth.theme_banner });
      expect(
        json.items.map((item: Record<string, unknown> & { paragraphs: string[] }) => [
          item.kind,
          item.headline,
          item.kicker,
          item.deck,
          item.column,
          item.series,
          item.paragraphs.length,
        ]),
      ).toEqual(
        truth.items.map((item) => [
          item.type,
          item.headline ?? null,
          item.kicker ?? null,
          item.deck ?? null,
          item.column ?? null,
          item.series ?? null,
          item.paras_joined,
        ]),
      );
      const breaks = truth.items.flatMap((item) =>
        item.breaks.map(([before, after]) => ({ before, after })),
      );
      expect(json.joins).toEqual(breaks);
      expect(json.punctuation.converted).toBe(truth.punctuation_converted);
      const flagged = json.flags.flatMap((flag: { code: string; lines: number[] }) =>
        flag.lines.map((line) => `${flag.code}:${line}`),
      );
      for (const { code, line } of truth.need_flags) expect(flagged).toContain(`${code}:${line}`);
      for (const { code, line } of truth.ban_flags)
        expect(flagged).not.toContain(`${code}:${line}`);
    },
  );
});
