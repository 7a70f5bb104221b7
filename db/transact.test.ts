import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeEach, describe, expect, it } from "vitest";
import { rawFiles, reader } from "@/db/client";
import { publications } from "@/db/schema";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";

let room: Newsroom;
beforeEach(async () => {
  room = await freshNewsroom();
});

const motto = async () =>
  (await reader().select({ motto: publications.motto }).from(publications))[0]?.motto;

describe("one write at a time", () => {
  it("keeps all of a transaction or nothing of it", async () => {
    await expect(
      transact(async (tx) => {
        await tx.update(publications).set({ motto: "half" });
        await Promise.resolve();
        throw new Error("the press stopped");
      }),
    ).rejects.toThrow("the press stopped");
    expect(await motto()).toBe("");
  });

  it("shows readers nothing of an open transaction", async () => {
    await transact(async (tx) => {
      await tx.update(publications).set({ motto: "not yet" });
      expect(await motto()).toBe("");
    });
    expect(await motto()).toBe("not yet");
  });

  it("runs writers one after the other although each awaits", async () => {
    const add = () =>
      transact(async (tx) => {
        const [row] = await tx.select({ revision: publications.siteRevision }).from(publications);
        await Promise.resolve();
        await tx.update(publications).set({ siteRevision: (row?.revision ?? 0) + 1 });
      });
    await Promise.all(Array.from({ length: 25 }, add));
    const [row] = await reader().select({ revision: publications.siteRevision }).from(publications);
    expect(row?.revision).toBe(26);
  });

  it("refuses a transaction inside a transaction rather than waiting for itself for ever", async () => {
    await expect(transact(() => transact(async () => 1))).rejects.toThrow(
      "transact inside transact",
    );
  });

  it("waits for another process that is writing, without losing either's words", async () => {
    const other = spawn(
      process.execPath,
      [
        "-e",
        `const D = require("better-sqlite3"); const d = new D(${JSON.stringify(`${room.dir}/masthead.db`)});
         d.exec("BEGIN IMMEDIATE"); d.prepare("update publications set name_en = 'Other'").run();
         process.stdout.write("locked"); process.stdin.once("data", () => { d.exec("COMMIT"); process.exit(0); });`,
      ],
      { cwd: process.cwd(), stdio: ["pipe", "pipe", "inherit"] },
    );
    await once(other.stdout, "data");
    const mine = transact((tx) =>
      tx
        .update(publications)
        .set({ motto: "mine" })
        .then(() => undefined),
    );
    other.stdin.write("go");
    await mine;
    const [row] = await reader()
      .select({ motto: publications.motto, nameEn: publications.nameEn })
      .from(publications);
    expect(row).toEqual({ motto: "mine", nameEn: "Other" });
  });
});

describe("settings that survive a power loss", () => {
  it("has synchronous=FULL, WAL and foreign keys on every connection", () => {
    for (const file of Object.values(rawFiles())) {
      expect(file.pragma("synchronous", { simple: true })).toBe(2);
      expect(file.pragma("journal_mode", { simple: true })).toBe("wal");
      expect(file.pragma("foreign_keys", { simple: true })).toBe(1);
      expect(file.pragma("trusted_schema", { simple: true })).toBe(0);
    }
  });

  it("refuses a state nobody knows, whatever the code says", () => {
    expect(() =>
      rawFiles().writer.exec(
        "insert into jobs (id, kind, subject, due_at) values ('1', 'guess', 'x', 0)",
      ),
    ).toThrow(/CHECK/);
  });
});

describe("writers that share a commit", () => {
  it("undoes the one that fails and keeps its neighbours", async () => {
    const set = (motto: string, fail: boolean) =>
      transact(async (tx) => {
        await tx.update(publications).set({ motto });
        if (fail) throw new Error(motto);
      });
    const results = await Promise.allSettled([set("first", false), set("second", true)]);
    expect(results.map((r) => r.status)).toEqual(["fulfilled", "rejected"]);
    expect(await motto()).toBe("first");
  });

  it("answers only when the commit is on disk: another connection sees it at once", async () => {
    await Promise.all(
      ["a", "b", "c"].map((name) =>
        transact((tx) =>
          tx
            .update(publications)
            .set({ motto: name })
            .then(() => undefined),
        ).then(async () => expect(["a", "b", "c"]).toContain(await motto())),
      ),
    );
    expect(await motto()).toBe("c");
  });
});
