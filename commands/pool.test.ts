import { beforeAll, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { listPool, poolSize } from "@/db/queries/issue/list-pool";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { PressNight } from "./press-night";

let night: PressNight;
let oldest: string;
beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  oldest = await night.draft("最早的一篇", { body: bodyOf(["摆渡人老赵昨天退休了。"]) });
  for (let n = 0; n < poolSize; n++) {
    const later = new PressNight(night.room, night.now + 1_000 + n);
    await later.draft(`后来的第${n}篇`, {
      author: "he",
      section: "society",
      credits: [{ role: "reporter", name: "何苗" }],
    });
  }
}, 120_000);

const find = async (filter: Parameters<typeof listPool>[2], who: "fang" | "shen" = "fang") =>
  (await listPool(night.room.actors[who], night.now, filter)).map((story) => story.id);

describe("the pool of copy for pages", () => {
  test("shows so many, and finds what it does not show", async () => {
    expect(await find({})).toHaveLength(poolSize);
    expect(await find({})).not.toContain(oldest);
    expect(await find({ text: "最早的一" })).toEqual([oldest]);
  });

  test("is searched by the words of a story, by its author's name and by section", async () => {
    expect(await find({ text: "摆渡人" })).toEqual([oldest]);
    expect(await find({ text: "陆之遥" })).toContain(oldest);
    expect(await find({ sectionId: night.room.sections.city })).toEqual([oldest]);
    expect(await find({ text: "最早", sectionId: night.room.sections.society })).toEqual([]);
  });

  test("a percent sign is a percent sign", async () => {
    expect(await find({ text: "%" })).toEqual([]);
  });

  test("沈砚秋 finds nothing of sections that are not hers", async () => {
    expect(await find({ text: "后来的第7篇" })).not.toEqual([]);
    expect(await find({ text: "后来的第7篇" }, "shen")).toEqual([]);
  });

  test("a story on a page has left the pool", async () => {
    await night.issueWith([[oldest]], "2026-12-20");
    expect(await find({ text: "最早的一" })).toEqual([]);
  });
});
