import { beforeAll, describe, expect, it } from "vitest";
import { findAnywhere } from "@/db/queries/find/find-anywhere";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { PressNight } from "./press-night";
import { publishStory } from "./publish-story";

let night: PressNight;
beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  await night.draft("渡口复航在即");
  await night.draft("渡口的旧事", { author: "tian" });
  await night.issueWith([], "2026-11-25");
});

const find = async (who: Parameters<PressNight["as"]>[0], words: string) => {
  const { stories, issues, people } = await findAnywhere(night.as(who).actor, words);
  return {
    stories: stories.map(({ headline }) => headline).sort(),
    issues: issues.map(({ date }) => date),
    people: people.map(({ name }) => name),
  };
};

describe("What the palette finds", () => {
  it("are stories by a word of two characters, issues by their day, people by name or reading", async () => {
    expect((await find("qin", "渡口")).stories).toEqual(["渡口复航在即", "渡口的旧事"]);
    expect((await find("qin", "11.25")).issues).toEqual(["2026-11-25"]);
    expect((await find("qin", "11.26")).issues).toEqual([]);
    expect((await find("qin", "陆之")).people).toEqual(["陆之遥"]);
    expect((await find("qin", "LU")).people).toContain("陆之遥");
  });

  it("is for a contributor their own copy and nothing of the house", async () => {
    expect(await find("tian", "渡口")).toEqual({
      stories: ["渡口的旧事"],
      issues: [],
      people: [],
    });
    expect(await find("tian", "25")).toMatchObject({ issues: [] });
    expect(await find("tian", "陆")).toMatchObject({ people: [] });
  });

  it("takes no words for wild cards, and nothing for no words", async () => {
    for (const words of ["", "  ", "%", "_", "\\", "%陆%x"])
      expect((await find("qin", words)).people).toEqual([]);
  });

  it("are, for a link, the stories readers have, whoever asks, with their place on the reading site", async () => {
    const storyId = await night.approved("渡口重开");
    const { story } = await night.story(storyId);
    await publishStory(night.as("qin"), { storyId, revision: story.revision });
    const { published } = await findAnywhere(night.as("tian").actor, "渡口");
    expect(published).toEqual([
      { headline: "渡口重开", date: "", address: expect.stringMatching(/^\/stories\/./) },
    ]);
  });
});
