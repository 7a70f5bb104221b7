import { beforeAll, describe, expect, test } from "vitest";
import { listIssueHistory } from "@/db/queries/issue/list-issue-history";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { setPlacement } from "./set-placement";
import { transferStory } from "./transfer-story";

let night: PressNight;
let today: string;
let tomorrow: string;
let ferry: string;
beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  ferry = await night.approved("渡口复航");
  today = await night.issueWith([[ferry, await night.approved("菜价平稳")]]);
  tomorrow = await night.issueWith([[await night.approved("夜校开课")]], "2026-11-25");
});

/** The stories of a page, in order. */
async function onPage(issueId: string, number: number): Promise<readonly string[]> {
  const { pages } = await night.copy(issueId);
  return pages[number - 1]?.placements.map((p) => p.story.id) ?? [];
}
const pageId = async (issueId: string, number: number) =>
  (await night.issue(issueId)).pages[number - 1]?.id ?? "";

describe("a story goes to another day's paper", () => {
  test("方格 moves it with its printed headline, and both papers tell it", async () => {
    const [placed] = (await night.issue(today)).placements;
    await setPlacement(night.as("fang"), {
      ...(await night.on(today)),
      placementId: placed?.id ?? "",
      role: "lead",
      headline: "渡口明天复航",
    });
    await transferStory(night.as("fang"), {
      storyId: ferry,
      from: await night.on(today),
      to: { issueId: tomorrow, pageId: await pageId(tomorrow, 1), index: 0 },
    });
    expect(await onPage(today, 1)).toHaveLength(1);
    expect((await onPage(tomorrow, 1))[0]).toBe(ferry);
    const [there] = (await night.copy(tomorrow)).pages[0]?.placements ?? [];
    expect(there).toMatchObject({ headline: "渡口明天复航", role: "normal", position: 1 });
    const [told] = await listIssueHistory(night.room.actors.fang, today);
    expect(told).toMatchObject({
      verb: "transfer-story",
      detail: { headline: "渡口复航", from: 1, toDate: "2026-11-25", page: 1 },
    });
    const [heard] = await listIssueHistory(night.room.actors.fang, tomorrow);
    expect(heard?.verb).toBe("place-story");
  });

  test("and comes back to the place it had", async () => {
    await transferStory(night.as("fang"), {
      storyId: ferry,
      from: { issueId: tomorrow },
      to: { ...(await night.on(today)), pageId: await pageId(today, 1), index: 0 },
    });
    expect((await onPage(today, 1))[0]).toBe(ferry);
    expect(await onPage(tomorrow, 1)).toHaveLength(1);
  });

  test("sent again because its answer was lost, it is done once", async () => {
    const lost = await night.approved("汛期值守");
    const to = { issueId: tomorrow, pageId: await pageId(tomorrow, 2) };
    const send = { storyId: lost, from: null, to };
    await transferStory(night.as("fang"), send);
    const { revision } = await night.on(tomorrow);
    await transferStory(night.as("fang"), send);
    const back = { storyId: lost, from: { issueId: tomorrow }, to: null };
    expect(await refusalCodes(transferStory(night.as("lu"), send))).toEqual(["right.arrange-page"]);
    expect((await night.on(tomorrow)).revision).toBe(revision);
    await transferStory(night.as("fang"), back);
    await transferStory(night.as("fang"), back);
    expect((await night.on(tomorrow)).revision).toBe(revision + 1);
    expect(await onPage(tomorrow, 2)).toEqual([]);
  });

  test("it is all or nothing: one that stands there already stays here too", async () => {
    const twice = await night.approved("江边旧事");
    const other = await night.issueWith([[twice]], "2026-11-26");
    await transferStory(night.as("fang"), {
      storyId: twice,
      from: null,
      to: { issueId: tomorrow, pageId: await pageId(tomorrow, 2) },
    });
    const again = transferStory(night.as("fang"), {
      storyId: twice,
      from: await night.on(other),
      to: { issueId: tomorrow, pageId: await pageId(tomorrow, 1) },
    });
    expect(await refusalCodes(again)).toEqual(["already-placed"]);
    expect(await onPage(other, 1)).toEqual([twice]);
  });

  test("who was overtaken on the board he looks at is told; a page that is gone is named", async () => {
    const { issueId, revision } = await night.on(today);
    const to = { issueId: tomorrow, pageId: await pageId(tomorrow, 1) };
    const late = transferStory(night.as("fang"), {
      storyId: ferry,
      from: { issueId, revision: revision - 1 },
      to,
    });
    expect(await refusalCodes(late)).toEqual(["stale-issue"]);
    const nowhere = transferStory(night.as("fang"), {
      storyId: ferry,
      from: { issueId, revision },
      to: { ...to, pageId: "gone" },
    });
    expect(await refusalCodes(nowhere)).toEqual(["page-not-found"]);
    expect((await onPage(today, 1))[0]).toBe(ferry);
  });

  test("a paper signed off takes nothing, and a reporter moves nothing", async () => {
    const closed = await night.signedOff("2026-11-27");
    const to = { issueId: closed, pageId: await pageId(closed, 1) };
    const from = await night.on(today);
    const late = transferStory(night.as("fang"), { storyId: ferry, from, to });
    expect(await refusalCodes(late)).toEqual(["wrong-issue-state"]);
    const lu = transferStory(night.as("lu"), { storyId: ferry, from, to });
    expect(await refusalCodes(lu)).toEqual(["right.arrange-page"]);
  });
});
