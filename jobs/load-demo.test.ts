import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "@/core/people/role";
import { dateInZone, zonedInstant } from "@/core/text/zoned-time";
import { closeDatabase, rawFiles } from "@/db/client";
import { migrate } from "@/db/migrate";
import { verifyPassword } from "@/db/password";
import { seedStories } from "@/db/seed/demo";
import { demoDays } from "@/db/seed/demo-days";
import { seedPhotos } from "@/db/seed/photos";
import { type DemoAccount, loadDemo } from "./load-demo";

const zone = "Asia/Shanghai";
type Row = Readonly<Record<string, string | number | null>>;
const ask = (sql: string): readonly Row[] => rawFiles().reader.prepare(sql).all() as Row[];
const count = (sql: string): number => Number(ask(`select count(*) as n from ${sql}`)[0]?.n);

let accounts: readonly DemoAccount[] = [];
const told: number[] = [];

async function load(now: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "masthead-demo-"));
  process.env.DATA_DIR = dir;
  await migrate();
  told.length = 0;
  const onProgress = (part: number) => told.push(part);
  accounts = await loadDemo({ now, password: "a river, a ferry", onProgress });
  return dir;
}

function drop(dir: string): void {
  closeDatabase();
  rmSync(dir, { recursive: true });
}

describe("the demo newspaper loaded at noon", () => {
  const now = zonedInstant("2026-11-24", "12:17", zone);
  let dir = "";
  beforeAll(async () => {
    dir = await load(now);
  }, 120_000);
  afterAll(() => drop(dir));

  it("tells how far it has come, to the end", () => {
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(8);
  });

  it("gives one account for each role and the three proofreaders, all with the password of this run", async () => {
    expect([...new Set(accounts.map((a) => a.role))]).toEqual(roles);
    const readers = accounts.filter((a) => a.role === "proofreader");
    expect(new Set(readers.map((a) => a.login)).size).toBe(3);
    const logins = new Set(ask("select login from users").map((row) => row.login));
    for (const { login } of accounts) expect(logins).toContain(login);
    const hashes = new Set(ask("select password_hash from users").map((row) => row.password_hash));
    for (const hash of hashes)
      expect(await verifyPassword(String(hash), "a river, a ferry")).toBe(true);
  });

  it("released three papers at half past five on their days; today's is 总第18234期", () => {
    const out = ask("select * from public_issues order by date");
    expect(out.map((i) => [i.date, i.running_number])).toEqual([
      ["2026-11-22", 18232],
      ["2026-11-23", 18233],
      ["2026-11-24", 18234],
    ]);
    for (const issue of out)
      expect(issue.published_at).toBe(zonedInstant(String(issue.date), "05:30", zone));
    expect(ask("select state from issues order by date").map((i) => i.state)).toEqual([
      "published",
      "published",
      "published",
      "proofing",
      "editing",
      "planning",
    ]);
  });

  it("has stories in every state and at every review, and none lost", () => {
    expect(count("stories")).toBe(seedStories.length);
    const states = ask("select distinct state || stage as s from stories").map((row) => row.s);
    expect(new Set(states)).toEqual(
      new Set([
        ...["draft0", "review1", "review2", "review3", "approved0"],
        ...["published0", "held0", "spiked0", "withdrawn0"],
      ]),
    );
    expect(count(`stories where embargo_until > ${now}`)).toBe(1);
    expect(count("public_stories where issue_id is null")).toBe(1);
  });

  it("corrected one story in front of its readers and withdrew another", () => {
    const [corrected] = ask(
      "select * from public_stories where status = 'public' and notice <> ''",
    );
    expect(corrected?.notice).toContain("特此更正");
    expect(corrected?.content).toContain("231所");
    expect(corrected?.content).not.toContain("213所");
    const [withdrawn] = ask("select * from public_stories where status = 'withdrawn'");
    expect(withdrawn?.notice).toContain("本报撤下该稿");
    expect(count("public_stories where notice <> ''")).toBe(2);
  });

  it("kept a history in the order of time, nothing of it in the future, no alarm", () => {
    const at = ask("select at from history order by seq").map((row) => Number(row.at));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at.at(-1)).toBeLessThanOrEqual(now);
    expect(count("alarms")).toBe(0);
    expect(count("jobs where done_at is null")).toBe(0);
  });

  it("had every published story read by three people, none of them its author", () => {
    const rows = ask(
      `select s.id, s.author_id, group_concat(distinct d.user_id) as readers, count(distinct d.user_id) as n
       from stories s join decisions d on d.story_id = s.id and d.decision in ('pass', 'sign')
       where s.state = 'published' group by s.id`,
    );
    expect(rows.length).toBeGreaterThan(35);
    for (const row of rows) {
      expect(row.n).toBe(3);
      expect(String(row.readers).split(",")).not.toContain(row.author_id);
    }
  });

  it("had every page of the papers proofed by three people", () => {
    const rows = ask(
      `select p.id, count(distinct r.reader_id) as n, count(distinct r.round) as rounds
       from pages p join issues i on i.id = p.issue_id and i.state = 'published'
       left join proofs r on r.page_id = p.id group by p.id`,
    );
    expect(rows.length).toBe(12);
    for (const row of rows) expect([row.n, row.rounds]).toEqual([3, 3]);
  });

  it("took in every photograph, and the released ones may leave the house", () => {
    expect(count("pictures where credit <> '' and alt <> '' and licence <> ''")).toBe(
      seedPhotos.length,
    );
    expect(count("public_pictures")).toBeGreaterThanOrEqual(6);
  });

  it("is not loaded into a house that has a paper", async () => {
    await expect(loadDemo({ now, password: "again and again" })).rejects.toThrow("already");
  });
});

describe("the demo newspaper loaded a minute after the first paper of a year", () => {
  let dir = "";
  const now = zonedInstant("2027-01-01", "05:31", zone);
  beforeAll(async () => {
    dir = await load(now);
  }, 120_000);
  afterAll(() => drop(dir));

  it("counts 期号 from one again and 总期号 on", () => {
    expect(ask("select date, number, running_number from public_issues order by date")).toEqual([
      { date: "2026-12-30", number: 364, running_number: 18232 },
      { date: "2026-12-31", number: 365, running_number: 18233 },
      { date: "2027-01-01", number: 1, running_number: 18234 },
    ]);
  });

  it("prints dates of the old year where they belong and does nothing in the future", () => {
    expect(count("public_stories where content like '%12月31日%'")).toBeGreaterThan(0);
    expect(count(`history where at > ${now}`)).toBe(0);
  });
});

describe("the day of the demo", () => {
  it("is the day before, as long as today's paper is not out", () => {
    const early = zonedInstant("2026-11-24", "04:00", zone);
    expect(dateInZone(early, zone)).toBe("2026-11-24");
    expect(demoDays(early).today).toBe("2026-11-23");
    expect(demoDays(zonedInstant("2026-11-24", "05:30", zone)).today).toBe("2026-11-24");
  });
});
