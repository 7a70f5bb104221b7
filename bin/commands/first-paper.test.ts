import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { closeDatabase } from "@/db/client";
import { verifyPassword } from "@/db/password";
import { findUserByLogin } from "@/db/queries/people/find-user";
import { firstPaper } from "./first-paper";
import { isFirstRun } from "./is-first-run";

const now = Date.UTC(2026, 10, 24, 4, 17);
let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "masthead-first-"));
  vi.stubEnv("DATA_DIR", home);
});

afterEach(() => {
  closeDatabase();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

it("a first run leaves the paper and its pictures, and clears away one that was killed", async () => {
  mkdirSync(join(home, ".first-paper-4194305-abcdef"));
  const { accounts, password } = await firstPaper(now);
  expect(readdirSync(home).sort()).toEqual(["masthead.db", "pictures", "press"]);
  expect(readdirSync(join(home, "pictures")).length).toBe(8);
  expect(isFirstRun()).toBe(false);
  expect(password).toMatch(/^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/);
  const qin = await findUserByLogin(accounts.find((a) => a.name === "秦若谷")?.login ?? "");
  expect(await verifyPassword(qin?.passwordHash ?? "", password)).toBe(true);
  expect(accounts.map((a) => a.role.zh)).toContain("值班总编");
}, 60_000);

it("DEMO_PASSWORD sets the password of the accounts", async () => {
  vi.stubEnv("DEMO_PASSWORD", "柳浦渡口的汽笛");
  const { password, accounts } = await firstPaper(now);
  expect(password).toBe("柳浦渡口的汽笛");
  const lu = await findUserByLogin(accounts[0]?.login ?? "");
  expect(await verifyPassword(lu?.passwordHash ?? "", "柳浦渡口的汽笛")).toBe(true);
}, 60_000);

it("a first run that fails leaves nothing, so that the next one begins again", async () => {
  await expect(firstPaper(Number.NaN)).rejects.toThrow();
  expect(readdirSync(home)).toEqual([]);
  expect(isFirstRun()).toBe(true);
});
