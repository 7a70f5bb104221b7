import { beforeEach, describe, expect, it } from "vitest";
import { findSeriesPlace } from "@/db/queries/story/find-series";
import { listCreditNames } from "@/db/queries/story/list-credit-names";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { decideStory } from "./decide-story";
import { PressNight } from "./press-night";

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("a story's number in its series", () => {
  const series = "老街新生";
  const part = (ordinal: number, author: CastKey = "lu") =>
    night.draft(`${series}之${ordinal}`, { series: { name: series, ordinal }, author });
  const ask = (who: CastKey, storyId: string, ordinal: number | null = null) =>
    findSeriesPlace(night.room.actors[who], { storyId, series, ordinal });

  it("comes behind all others, and its own does not stand in its way", async () => {
    await part(1);
    const second = await part(2);
    expect(await ask("lu", "new")).toMatchObject({ next: 3 });
    expect(await ask("lu", second)).toMatchObject({ next: 2 });
  });

  it("of two who take the same number each is told of the other", async () => {
    const [lu, gu] = [await part(1), await part(1, "gu")];
    expect((await ask("lu", lu, 1)).taken).toMatchObject({ storyId: gu, headline: "老街新生之1" });
    expect((await ask("gu", gu, 1)).taken).toMatchObject({ storyId: lu });
  });

  it("is free again when its story is spiked", async () => {
    const first = await part(1);
    await decideStory(night.as("qin"), {
      storyId: first,
      decision: "spike",
      opinion: "重复",
      revision: 1,
      stage: 0,
    });
    expect(await ask("lu", "new", 1)).toEqual({ next: 1, taken: null, missing: [] });
  });

  it("does not name a story to who may not read it", async () => {
    await part(1);
    expect((await ask("tian", "new", 1)).taken).toEqual({ storyId: "", headline: "", ordinal: 1 });
  });
});

describe("names for a credit", () => {
  it("are the people of the house and whoever was credited, each once and with a key", async () => {
    await night.draft("渡口", {
      credits: [
        { role: "reporter", name: "陆之遥" },
        { role: "correspondent", name: "单田芳" },
      ],
    });
    const names = await listCreditNames(night.room.actors.lu);
    expect(names.filter(({ name }) => name === "陆之遥")).toEqual([
      { name: "陆之遥", key: "lu zhi yao" },
    ]);
    expect(names.at(-1)).toEqual({ name: "单田芳", key: "shan tian fang" });
  });

  it("are for nobody without a role", async () => {
    const nobody = { ...night.room.actors.lu, appointments: [] };
    expect(await listCreditNames(nobody)).toEqual([]);
  });
});
