import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { closeDatabase, openFile } from "./client";
import { examine } from "./examine";
import { record } from "./queries/log/record";
import { freshNewsroom, type Newsroom } from "./seed/fresh-newsroom";
import { transact } from "./transact";

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await freshNewsroom();
  for (const objectId of ["第一件", "第二件", "第三件"]) {
    await transact((tx) =>
      record(tx, {
        actor: newsroom.actors.shen,
        at: 1,
        verb: "create-story",
        objectType: "story",
        objectId,
      }),
    );
  }
  closeDatabase();
});

/** Somebody with the file in hand, past every rule of ours. */
function tamper(...statements: readonly string[]): void {
  const file = openFile(join(newsroom.dir, "masthead.db"));
  file.pragma("foreign_keys = OFF");
  for (const statement of statements) file.exec(statement);
  file.close();
}

const faults = () =>
  examine().flatMap(({ check, found }) => found.map(({ code, at }) => `${check}: ${code} ${at}`));

describe("the doctor", () => {
  test("finds nothing in a newsroom nobody has tampered with", () => {
    expect(examine().map(({ check }) => check)).toEqual([
      "file",
      "integrity",
      "references",
      "durability",
      "history",
    ]);
    expect(faults()).toEqual([]);
  });

  test("sees that 沈砚秋's act was put in another's name", () => {
    tamper("update history set actor_name = '顾长河' where seq = 2");
    expect(faults()).toEqual(["history: line-altered 2"]);
  });

  test("sees a line taken out of the middle", () => {
    tamper("delete from history where seq = 2");
    expect(faults()).toEqual(["history: line-missing 2"]);
  });

  test("sees a line taken out and the rest renumbered", () => {
    tamper("delete from history where seq = 2", "update history set seq = 2 where seq = 3");
    expect(faults()).toEqual(["history: line-out-of-chain 2"]);
  });

  test("sees the last line cut off", () => {
    tamper("delete from history where seq = 3");
    expect(faults()).toEqual(["history: lines-cut-off 2"]);
  });

  test("sees a section whose publication is gone", () => {
    tamper("delete from publications");
    expect(faults()[0]).toMatch(
      /^references: broken-reference (users|sections|appointments) \d+ → publications$/,
    );
  });

  test("says so when the file is no database", () => {
    writeFileSync(join(newsroom.dir, "masthead.db"), "报头".repeat(5000));
    expect(faults()).toEqual(["file: unreadable file is not a database"]);
  });
});
