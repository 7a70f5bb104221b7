import { beforeEach, describe, expect, test } from "vitest";
import { publicStories } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { listShownStories } from "@/db/seed/what-readers-have";
import { placeStory } from "./place-story";
import { PressNight } from "./press-night";
import { publishStory } from "./publish-story";
import { refusalCodes } from "./refusal-codes";
import { withdrawStory } from "./withdraw-story";

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("withdrawal of a story", () => {
  test("a withdrawn story leaves readers with its notice only, keeps its dates, and never comes back by a release", async () => {
    const storyId = await night.approved("撤下这篇");
    const { story } = await night.story(storyId);
    expect(
      await refusalCodes(withdrawStory(night.as("qin"), { storyId, notice: "当事人未核实" })),
    ).toEqual(["not-public"]);
    await publishStory(night.as("qin"), { storyId, revision: story.revision });
    expect(
      await refusalCodes(withdrawStory(night.as("shen"), { storyId, notice: "当事人未核实" })),
    ).toEqual(["right.withdraw-story"]);
    for (const notice of ["", "\u200b"])
      expect(await refusalCodes(withdrawStory(night.as("qin"), { storyId, notice }))).toEqual([
        "notice-needed",
      ]);
    await withdrawStory(night.as("qin"), { storyId, notice: "当事人未核实，现予撤下。" });
    expect(await listShownStories()).toEqual([]);
    const [row] = await rawDb().select().from(publicStories);
    expect(row).toMatchObject({
      status: "withdrawn",
      headline: "",
      notice: "当事人未核实，现予撤下。",
      firstPublishedAt: night.now,
    });
    const { issueId } = await night.issueWith([]).then((id) => ({ issueId: id }));
    const [page] = (await night.issue(issueId)).pages;
    expect(
      await refusalCodes(
        placeStory(night.as("fang"), {
          ...(await night.on(issueId)),
          pageId: page?.id ?? "",
          storyId,
        }),
      ),
    ).toEqual(["wrong-story-state"]);
  });
});
