import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/**
 * The oldest version of each package without a published hole that this product would open. A package that
 * is not installed today keeps its row: the day somebody adds an old one, this test says so.
 */
const floors: readonly (readonly [name: string, oldest: string])[] = [
  ["next", "16.4.5"],
  ["react", "19.2.6"],
  ["react-dom", "19.2.6"],
  ["next-auth", "4.24.15"],
  ["sharp", "0.35.5"],
  ["@tiptap/*", "3.31.2"],
  ["prosemirror-view", "1.42.3"],
  ["drizzle-orm", "0.45.2"],
  ["mammoth", "1.11.0"],
  ["dompurify", "3.4.0"],
  ["sanitize-html", "2.17.4"],
  ["nodemailer", "10.0.10"],
];

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly name?: string; readonly version?: string }>
  >;
}

/** Every installed copy, nested ones too, of a package that is older than its floor: `path@version`. */
function copiesBelow(lock: Lock, name: string, oldest: string): readonly string[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) =>
      isCopyOf(name, entry.name ?? path.split("node_modules/").pop() ?? ""),
    )
    .filter(([, entry]) => isOlder(entry.version ?? "0.0.0", oldest))
    .map(([path, entry]) => `${path}@${entry.version}`);
}

function isCopyOf(name: string, installed: string): boolean {
  return name.endsWith("/*") ? installed.startsWith(name.slice(0, -1)) : installed === name;
}

/** A pre-release counts as older than its release. */
function isOlder(version: string, oldest: string): boolean {
  const [release = "", preRelease] = version.split("-", 2);
  const left = release.split(".").map(Number);
  const right = oldest.split(".").map(Number);
  const at = right.findIndex((part, place) => part !== (left[place] ?? 0));
  if (at === -1) return preRelease !== undefined;
  return (left[at] ?? 0) < (right[at] ?? 0);
}

const lock: Lock = JSON.parse(
  readFileSync(fileURLToPath(new URL("../package-lock.json", import.meta.url)), "utf8"),
);

describe("no package in the lock file is older than its security floor", () => {
  test.each(floors)("%s is %s or newer", (name, oldest) => {
    expect(copiesBelow(lock, name, oldest)).toEqual([]);
  });
});

describe("the check finds an old copy of each", () => {
  test.each(floors)("%s below %s, nested in another package", (name, oldest) => {
    const path = `node_modules/other/node_modules/${name.replace("*", "core")}`;
    const old: Lock = { packages: { [path]: { version: justUnder(oldest) } } };
    expect(copiesBelow(old, name, oldest)).toEqual([`${path}@${justUnder(oldest)}`]);
    expect(copiesBelow({ packages: { [path]: { version: oldest } } }, name, oldest)).toEqual([]);
  });

  test("an alias does not hide what is installed", () => {
    const alias: Lock = {
      packages: { "node_modules/mailer": { name: "nodemailer", version: "6.9.1" } },
    };
    expect(copiesBelow(alias, "nodemailer", "10.0.10")).toEqual(["node_modules/mailer@6.9.1"]);
  });

  test("a pre-release of the floor is still too old", () => {
    expect(isOlder("16.4.5-canary.3", "16.4.5")).toBe(true);
    expect(isOlder("16.4.10", "16.4.5")).toBe(false);
  });
});

/** The version just under a floor: its last part that is not zero, less one. */
function justUnder(oldest: string): string {
  const parts = oldest.split(".").map(Number);
  const last = parts.findLastIndex((part) => part > 0);
  return parts.map((part, place) => (place === last ? part - 1 : part)).join(".");
}
