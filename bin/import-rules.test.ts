import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Each row: a file, and the line that would break its folder's rule. */
const forbidden: readonly (readonly [file: string, line: string])[] = [
  ["core/story/x.ts", 'import { a } from "@/db/client";'],
  ["core/story/x.ts", 'import { a } from "../../db/client";'],
  ["core/x.ts", 'import { a } from "../db";'],
  ["core/story/x.ts", 'import { a } from "@/commands/save-draft";'],
  ["core/story/x.ts", 'import { a } from "../../jobs/clock";'],
  ["core/story/x.ts", 'import { a } from "@/app/session";'],
  ["core/story/x.ts", 'import { a } from "@/components/ui/button";'],
  ["core/story/x.ts", 'import { a } from "@/messages/en/people.json";'],
  ["core/story/x.ts", 'import { a } from "node:fs";'],
  ["core/story/x.ts", 'import { a } from "node:fs/promises";'],
  ["core/story/x.ts", 'import { a } from "crypto";'],
  ["core/story/x.ts", 'import { a } from "next/cache";'],
  ["core/story/x.ts", 'import { a } from "react";'],
  ["core/story/x.ts", 'import { a } from "drizzle-orm";'],
  ["core/story/x.ts", 'import { a } from "sharp";'],
  ["core/story/x.ts", 'import { a } from "pino";'],
  ["core/story/x.ts", 'import { a } from "@node-rs/argon2";'],
  ["core/story/x.ts", 'import type { a } from "@/db/schema/stories";'],
  ["core/story/x.ts", 'export { a } from "@/db/client";'],
  ["core/story/x.ts", 'export * from "@/db/client";'],
  ["core/story/x.ts", 'export const a = () => import("@/db/client");'],
  ["core/story/x.ts", "export const a = Date.now();"],
  ["core/story/x.ts", "export const a = new Date();"],
  ["core/story/x.ts", "export const a = Math.random();"],
  ["core/story/x.ts", "export const a = process.env.PORT;"],
  ["core/story/x.ts", 'export const a = fetch("/");'],
  ["db/queries/x.ts", 'import { a } from "@/commands/save-draft";'],
  ["db/queries/x.ts", 'import { a } from "../../commands/save-draft";'],
  ["db/queries/x.ts", 'import { a } from "@/app/session";'],
  ["db/queries/x.ts", 'import { a } from "@/components/ui/button";'],
  ["db/queries/x.ts", 'import { a } from "@/jobs/clock";'],
  ["db/queries/x.ts", 'import { a } from "next/headers";'],
  ["db/queries/x.ts", 'import { a } from "next-auth";'],
  ["db/queries/x.ts", 'import { a } from "react";'],
  ["commands/x.ts", 'import { a } from "next/cache";'],
  ["commands/x.ts", 'import { a } from "next-auth";'],
  ["commands/x.ts", 'import { a } from "react";'],
  ["commands/x.ts", 'import { a } from "@/app/session";'],
  ["commands/x.ts", 'import { a } from "../app/session";'],
  ["commands/x.ts", 'import { a } from "@/components/ui/button";'],
  ["commands/x.ts", 'import { a } from "drizzle-orm";'],
  ["commands/x.ts", 'import { a } from "better-sqlite3";'],
  ["jobs/x.ts", 'import { a } from "@/app/session";'],
  ["jobs/x.ts", 'import { a } from "drizzle-orm";'],
  ["components/desk/x.tsx", 'import { a } from "@/db/queries/list-stories";'],
  ["components/desk/x.tsx", 'import { a } from "../../db/queries/list-stories";'],
  ["components/desk/x.tsx", 'import { a } from "@/commands/save-draft";'],
  ["components/desk/x.tsx", 'import { a } from "@/jobs/clock";'],
  ["components/desk/x.tsx", 'import { a } from "@/app/session";'],
  ["components/desk/x.tsx", 'import { a } from "../../app/session";'],
  ["components/desk/x.tsx", 'import { a } from "node:fs";'],
  ["components/desk/x.tsx", 'import { a } from "better-sqlite3";'],
  ["app/(desk)/desk/x.tsx", 'import { a } from "@/db/client";'],
  ["app/(desk)/desk/x.tsx", 'import { a } from "../../../db/client";'],
  ["app/(desk)/desk/x.tsx", 'import { a } from "@/db/schema/stories";'],
  ["app/(desk)/desk/x.tsx", 'import { a } from "drizzle-orm";'],
  ["app/(desk)/desk/x.tsx", 'import { a } from "better-sqlite3";'],
  ["e2e/x.spec.ts", 'import { a } from "@/commands/save-draft";'],
  ["e2e/x.spec.ts", 'import { a } from "../commands/save-draft";'],
  ["e2e/x.spec.ts", 'import { a } from "@/db/client";'],
  ["e2e/x.spec.ts", 'import { a } from "@/db/queries/list-stories";'],
  ["e2e/x.spec.ts", 'import { a } from "../db/client";'],
  ["e2e/x.spec.ts", 'import { a } from "@/app/session";'],
  ["e2e/x.spec.ts", 'import { a } from "@/components/ui/button";'],
  ["e2e/x.spec.ts", 'import { a } from "@/jobs/clock";'],
  ["app/x.ts", 'const a = require("@/db/client");'],
];

const welcome: readonly (readonly [file: string, line: string])[] = [
  ["core/story/x.ts", 'import { a } from "@/core/refusal";'],
  ["core/story/x.ts", 'import { a } from "../process/process";'],
  ["core/story/x.ts", 'import { a } from "./story";'],
  ["core/story/x.ts", 'import { a } from "pinyin-pro";'],
  ["core/story/x.ts", 'import { a } from "opencc-js/preset/t2cn";'],
  ["core/story/x.ts", "export const a = new Date(0);"],
  ["db/queries/x.ts", 'import { a } from "@/core/story/story";'],
  ["db/queries/x.ts", 'import { a } from "drizzle-orm";'],
  ["db/queries/x.ts", 'import { a } from "node:fs";'],
  ["commands/x.ts", 'import { a } from "@/db/queries/find-story";'],
  ["jobs/x.ts", 'import { a } from "@/commands/release-issue";'],
  ["components/desk/x.tsx", 'import { a } from "@/core/story/story";'],
  ["components/desk/x.tsx", 'import { a } from "@mantine/core";'],
  ["app/(desk)/desk/x.tsx", 'import { a } from "@/db/queries/list-stories";'],
  ["app/(desk)/desk/x.tsx", 'import { a } from "@/commands/save-draft";'],
  ["e2e/x.spec.ts", 'import { a } from "@/db/seed/cast";'],
  ["e2e/x.spec.ts", 'import { a } from "@/core/people/role";'],
];

/** The rules the linter names for each file, read in one run over an empty copy of the house. */
function lint(rows: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const house = mkdtempSync(join(tmpdir(), "masthead-rules-"));
  houses.push(house);
  cpSync(join(root, "biome.json"), join(house, "biome.json"));
  cpSync(join(root, "bin/core-is-pure.grit"), join(house, "bin/core-is-pure.grit"));
  const files = rows.map(([file, line], row) => plant(house, row, file, line));
  const found = diagnose(house);
  return files.map((file) => found.filter((d) => d.file === file).map((d) => d.rule));
}

/** Writes one row beside its folder's own files, in a folder of the row's own. */
function plant(house: string, row: number, file: string, line: string): string {
  const planted = `${dirname(file)}/${file.split("/").pop()?.replace("x.", `row-${row}.`)}`;
  mkdirSync(join(house, dirname(planted)), { recursive: true });
  const used = line.startsWith("export") ? line : `${line}\nexport const b = a;`;
  writeFileSync(join(house, planted), `${used.replace("const b = a", typeUse(line))}\n`);
  return planted;
}

function typeUse(line: string): string {
  return line.startsWith("import type") ? "type b = a" : "const b = a";
}

interface Diagnostic {
  readonly file: string;
  readonly rule: string;
}

function diagnose(house: string): readonly Diagnostic[] {
  const args = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
  const run = spawnSync(join(root, "node_modules/.bin/biome"), args, {
    cwd: house,
    encoding: "utf8",
  });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(
    run.stdout,
  );
  return report.diagnostics.map((d) => ({ file: d.location.path, rule: d.category }));
}

const houses: string[] = [];
afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true });
});

const boundary = /^(plugin|lint\/style\/(noRestrictedImports|noRestrictedGlobals|noCommonJs))$/;

describe("the linter stops what a folder may not import", () => {
  let rules: readonly (readonly string[])[] = [];
  beforeAll(() => {
    rules = lint(forbidden);
  });
  test.each(forbidden.map(([file, line], row) => ({ row, file, line })))(
    "$file: $line",
    ({ row }) => {
      expect(rules[row]?.filter((rule) => boundary.test(rule))).toHaveLength(1);
    },
  );
});

describe("the linter lets through what a folder lives on", () => {
  let rules: readonly (readonly string[])[] = [];
  beforeAll(() => {
    rules = lint(welcome);
  });
  test.each(welcome.map(([file, line], row) => ({ row, file, line })))(
    "$file: $line",
    ({ row }) => {
      expect(rules[row]?.filter((rule) => boundary.test(rule))).toEqual([]);
    },
  );
});

describe("nobody silences a checker", () => {
  const words = [
    "biome" + "-ignore",
    "@ts" + "-ignore",
    "@ts" + "-nocheck",
    "@ts" + "-expect-error",
  ];
  const folders = ["app", "bench", "bin", "commands", "components", "core", "db", "e2e", "jobs"];
  test.each(folders)("in %s/", (folder) => {
    const sources = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(root, folder, file), "utf8") }));
    const silenced = sources.filter(({ text }) => words.some((word) => text.includes(word)));
    expect(silenced.map(({ file }) => file)).toEqual([]);
  });
});
