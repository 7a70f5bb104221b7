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
function importPage(...args: readonly string[]) {
  return masthead(["import-page", ...args]);
}

async function masthead(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, DATA_DIR: room.dir, LC_ALL: "en_US.UTF-8", ...more };
  try {
    const { stdout, stderr } = await run("bin/masthead", args, { env });
    return { code: 0, out: stdout, err: stderr };
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

  it("explains itself when called wrongly, and names what is wrong", async () => {
    const wrong = async (...args: readonly string[]) => {
      const { code, out, err } = await importPage(...args, "--dry-run");
      expect([code, out, err.includes("Usage: bin/masthead import-page FILE")]).toEqual([
        2,
        "",
        true,
      ]);
      return err.split("\n")[0];
    };
    expect(await wrong()).toMatch(/^Name the file/);
    for (const page of ["x", "1e1", "0", "-1", "2.5", "201"])
      expect(await wrong(sample, `--page=${page}`)).toMatch(/^--page must be .* not “.*”\.$/);
    for (const day of ["2026-13-45", "2026-02-30", "", "tomorrow"])
      expect(await wrong(sample, `--issue=${day}`)).toBe(
        `--issue must be a day in the calendar, written like 2026-11-24, not “${day}”.`,
      );
    expect(await wrong(sample, "--name", "\u200b")).toMatch(/^--name is empty/);
    expect(await wrong(sample, "--fast")).toBe("There is no argument “--fast”.");
    expect(await wrong(sample, "--append", "--replace")).toMatch(/^Use --append or --replace/);
  }, 60_000);

  it("leaves no issue and no page behind when it is refused", async () => {
    const long = "版".repeat(41);
    for (const [args, said] of [
      [["--page", "99"], /This issue has \d pages? and an import adds at most 16 more/],
      [["--page", "6", "--name", long], /^The name has 41 characters/],
      [["--page", "6", "--as", "lu@lancheng.example"], /^Only /],
      [["--page", "6", "--as", "nobody@lancheng.example"], /“nobody@lancheng.example”/],
    ] as const) {
      const { code, err } = await importPage(sample, "--issue", "2026-12-01", ...args);
      expect(code).toBe(1);
      expect(err).toMatch(said);
      expect(await findIssueOfDay(reader(), room.publicationId, "2026-12-01", "")).toBeNull();
      closeDatabase();
    }
  }, 60_000);

  it("makes nothing where there is no newspaper yet, so that the first start still loads the demo", async () => {
    const nowhere = join(room.dir, "nothing-here");
    const { code, err } = await masthead(
      ["import-page", sample, "--issue", "2026-12-01", "--page", "1"],
      { DATA_DIR: nowhere },
    );
    expect([code, existsSync(nowhere)]).toEqual([1, false]);
    expect(err.trim()).toMatch(/^There is no newspaper here yet: run npm start first.*\.$/);
  });

  it("words what a person must look at in the language of the terminal", async () => {
    const text = join(room.dir, "gap.txt");
    writeFileSync(text, "柳浦渡口重开\n\n本报讯（记者 陆之遥）渡口今日重开\ufffd，市民称便。\n");
    const call = ["import-page", text, "--issue", "2026-12-01", "--page", "1", "--dry-run"];
    expect((await masthead(call)).out).toContain(
      "This line has characters that could not be read.",
    );
    const chinese = await masthead([...call, "--json"], { LC_ALL: "zh_CN.UTF-8" });
    expect(JSON.parse(chinese.out).flags[0].message).toMatch(/^这一行有无法识别的字符/);
  });
});

describe("every command of bin/masthead", () => {
  it.each(["prepare", "import-page", "export-site", "doctor"])(
    "%s explains itself when asked, and names an argument it does not know",
    async (name) => {
      for (const args of [
        [name, "--help"],
        ["help", name],
      ]) {
        const { code, out, err } = await masthead(args);
        expect([code, err]).toEqual([0, ""]);
        expect(out).toMatch(new RegExp(`^Usage: bin/masthead ${name}`));
      }
      const { code, out, err } = await masthead([name, "--fsat"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^There is no argument “--fsat”\.\nUsage: /);
    },
    60_000,
  );
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
