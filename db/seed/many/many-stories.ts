import { join } from "node:path";
import { seededChance } from "@/core/layout/seeded-chance";
import { addDays, dateInZone } from "@/core/text/zoned-time";
import { closeDatabase, openFile } from "@/db/client";
import type { Newsroom } from "../fresh-newsroom";
import { addArchivedIssue } from "./archived-issue";
import { archivedStory } from "./archived-story";
import { rowsInto } from "./insert-rows";
import { newsWriter } from "./news-writer";

/** Stories an issue has. */
const perIssue = 48;
const indexes = ["search_public", "search_desk"] as const;
const MB = 1024 * 1024;
const dayLong = 24 * 3_600_000;

/**
 * Fills a fresh newsroom with an archive of `count` stories of 90 to 1,700 characters: most of them printed in
 * daily issues of four pages and open to readers, the newest in every state of the road, all of them in the
 * search indexes. For benches: rows are written past the commands, and the file is not safe against a power
 * cut until it is done.
 * @param now UTC ms, the evening after the last issue
 */
export function seedManyStories(room: Newsroom, count: number, now: number): void {
  closeDatabase();
  const file = openFile(join(room.dir, "masthead.db"));
  file.pragma("journal_mode = OFF");
  file.pragma("synchronous = OFF");
  file.pragma("cache_size = -200000");
  const insert = rowsInto(file);
  const chance = seededChance(20_261_124);
  const write = newsWriter(chance);
  const days = Math.ceil(count / perIssue);
  const today = dateInZone(now, "Asia/Shanghai");
  for (const table of indexes)
    file.exec(`insert into ${table} (${table}, rank) values ('hashsize', ${8 * MB})`);
  file.exec("begin");
  for (let day = 0; day < days; day++) {
    const at = now - (days - 1 - day) * dayLong;
    const issue = addArchivedIssue(insert, room, {
      number: day + 1,
      date: addDays(today, day + 1 - days),
      at,
    });
    for (let n = 0; n < Math.min(perIssue, count - day * perIssue); n++)
      archivedStory(insert, room, { issue, n, isNew: days - day <= 40, chance, ...write() });
  }
  for (const table of indexes)
    file.exec(`insert into ${table} (${table}, rank) values ('hashsize', ${MB})`);
  file.exec("commit");
  file.pragma("journal_mode = WAL");
  file.close();
}
