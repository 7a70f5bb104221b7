import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findShared } from "@/db/queries/share/find-shared";
import { listShares } from "@/db/queries/share/list-shares";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { storyShares } from "@/db/schema";
import { freshNewsroom, type Newsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { revokeShare } from "./revoke-share";
import { shareStory } from "./share-story";

let house: Newsroom;
let night: PressNight;
let storyId: string;

const lu = () => night.as("lu");
const share = (id: string, more: { follows?: boolean; days?: number } = {}) =>
  shareStory(lu(), { storyId: id, follows: true, days: 7, ...more });

beforeAll(async () => {
  house = await freshNewsroom();
  night = new PressNight(house);
});
beforeEach(async () => {
  storyId = await night.draft("渡口复航");
});

describe("a link to a story before its day", () => {
  it("is kept as a hash alone, and told once", async () => {
    const { token } = await share(storyId);
    const rows = await rawDb().select().from(storyShares);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(await listShares(house.actors.lu, storyId))).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  it("leaves a line of history when it is made and when it is taken back", async () => {
    await share(storyId, { follows: false });
    const [line] = (await listShares(house.actors.shen, storyId)) ?? [];
    expect(line).toMatchObject({ by: "陆之遥", version: 1, lastUsedAt: null, revokedAt: null });
    await revokeShare(night.as("shen"), { storyId, shareId: line?.id ?? "" });
    const verbs = (await listStoryHistory(house.actors.lu, storyId)).map(({ verb }) => verb);
    expect(verbs).toEqual(expect.arrayContaining(["share-story", "revoke-share"]));
    expect(await refusalCodes(revokeShare(lu(), { storyId, shareId: line?.id ?? "" }))).toEqual([
      "share-not-found",
    ]);
  });

  it("is made for a term on offer, and by who may", async () => {
    expect(await refusalCodes(share(storyId, { days: 365 }))).toEqual(["share-days-unknown"]);
    const by = (who: "fang" | "qin" | "shen" | "tian" | "guan") =>
      refusalCodes(shareStory(night.as(who), { storyId, follows: true, days: 1 }));
    expect(await by("shen")).toEqual([]);
    expect(await by("qin")).toEqual([]);
    expect(await by("fang")).toEqual(["right.share-story"]);
    expect(await by("tian")).toEqual(["story-not-found"]);
    expect(await by("guan")).toEqual(["story-not-found"]);
    expect(await listShares(house.actors.fang, storyId)).toBeNull();
  });

  it("does not take another story's link back", async () => {
    await share(storyId);
    const [line] = (await listShares(house.actors.lu, storyId)) ?? [];
    const other = await night.draft("另一篇");
    expect(
      await refusalCodes(revokeShare(lu(), { storyId: other, shareId: line?.id ?? "" })),
    ).toEqual(["share-not-found"]);
  });

  it("ends with the account of who made it, and stays ended when that is opened again", async () => {
    const { token } = await share(storyId);
    const ofShen = await shareStory(night.as("shen"), { storyId, follows: true, days: 7 });
    const what = async (link: string) => (await findShared(link, night.now + 1)).is;
    expect([await what(token), await what(ofShen.token)]).toEqual(["open", "open"]);
    const { userId } = house.actors.lu;
    const guan = { actor: { ...house.actors.guan, signedInAt: night.now }, now: night.now };
    await disablePerson(guan, { userId });
    expect([await what(token), await what(ofShen.token)]).toEqual(["closed", "open"]);
    await enablePerson(guan, { userId });
    expect(await what(token)).toBe("closed");
  });
});
