import SqliteDatabase from "better-sqlite3";
import { describe, expect, it, vi } from "vitest";
import { keepingStatements } from "./kept-statements";

function open() {
  const file = new SqliteDatabase(":memory:");
  file.exec("create table pages (n integer); insert into pages values (1), (2)");
  const prepare = vi.spyOn(file, "prepare");
  return { kept: keepingStatements(file), compiled: () => prepare.mock.calls.length };
}

describe("Kept statements", () => {
  it("compiles a text once, and answers it anew each time", () => {
    const { kept, compiled } = open();
    const count = () => kept.prepare("select count(*) from pages").raw().all();
    expect(count()).toEqual([[2]]);
    kept.exec("insert into pages values (3)");
    expect(count()).toEqual([[3]]);
    expect(compiled()).toBe(1);
  });

  it("compiles again for a table that has changed since", () => {
    const { kept } = open();
    const all = () => kept.prepare("select * from pages where n = ?").raw().all(1);
    expect(all()).toEqual([[1]]);
    kept.exec("alter table pages add column name text default '要闻'");
    expect(all()).toEqual([[1, "要闻"]]);
  });

  it("forgets what was not asked for longest, so that lists of every length do not fill the memory", () => {
    const { kept, compiled } = open();
    const first = "select n from pages where n in (1)";
    const often = "select n from pages";
    kept.prepare(first);
    for (let n = 0; n < 400; n++) {
      kept.prepare(often);
      kept.prepare(`select ${n} from pages`);
    }
    const before = compiled();
    kept.prepare(often);
    expect(compiled()).toBe(before);
    kept.prepare(first);
    expect(compiled()).toBe(before + 1);
  });
});
