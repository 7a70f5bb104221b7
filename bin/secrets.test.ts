import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { secretsOf } from "./setup/secrets.mjs";

describe("the secrets of a copy", () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "masthead-secrets-"));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  test("are made on the first run, for the owner only, and kept", () => {
    const first = secretsOf(dir, {});
    expect(first.NEXTAUTH_SECRET).toMatch(/^[\w-]{43}$/);
    expect(first.MASTHEAD_CLOCK_SECRET).not.toBe(first.NEXTAUTH_SECRET);
    expect(statSync(join(dir, "secrets")).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir)).toEqual(["secrets"]);
    expect(secretsOf(dir, {})).toEqual(first);
  });

  test("are each copy's own", () => {
    const other = mkdtempSync(join(tmpdir(), "masthead-secrets-"));
    expect(secretsOf(other, {}).NEXTAUTH_SECRET).not.toBe(secretsOf(dir, {}).NEXTAUTH_SECRET);
    rmSync(other, { recursive: true });
  });

  test("come from the environment when it names them, and are not written down then", () => {
    expect(secretsOf(dir, { NEXTAUTH_SECRET: "from outside" }).NEXTAUTH_SECRET).toBe(
      "from outside",
    );
    expect(readFileSync(join(dir, "secrets"), "utf8")).not.toContain("from outside");
  });

  test("are shut again when somebody has opened the file to others", () => {
    secretsOf(dir, {});
    chmodSync(join(dir, "secrets"), 0o644);
    secretsOf(dir, {});
    expect(statSync(join(dir, "secrets")).mode & 0o777).toBe(0o600);
  });
});
