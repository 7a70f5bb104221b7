import { beforeEach, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { Actor } from "@/core/people/actor";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { draftOf } from "@/db/queries/story/story-content";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { assignSection } from "./assign-section";
import { createStory } from "./create-story";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { saveStory } from "./save-story";
import { submitStory } from "./submit-story";

let room: Newsroom;
let clock = Date.UTC(2026, 10, 24);
beforeEach(async () => {
  room = await freshNewsroom();
});

type Who = keyof Newsroom["actors"];
const as = (who: Who) => ({ actor: room.actors[who] as Actor, now: ++clock });

async function look(storyId: string) {
  const file = await findStory(room.actors.qin, storyId);
  if (!file) throw new Error("not to be seen");
  return file;
}

async function luWrites(): Promise<string> {
  const { storyId } = await createStory(as("lu"), {
    kind: "news",
    sectionId: room.sections.city,
    headline: "澜江新渡口通航",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(["11月24日，澜江新渡口通航。"]),
  });
  return storyId;
}

describe("A story moved to another section", () => {
  it("is that section's from then on, with a line of history that names both", async () => {
    const storyId = await luWrites();
    expect(await assignSection(as("lu"), { storyId, sectionId: room.sections.economy })).toEqual({
      from: room.sections.city,
      reopened: false,
    });
    expect((await look(storyId)).sectionName).toBe("经济");
    const [line] = await listStoryHistory(room.actors.lu, storyId);
    expect(line).toMatchObject({ verb: "assign-section", detail: { from: "要闻", to: "经济" } });
  });

  it("is not put back unseen by somebody who was writing it", async () => {
    const storyId = await luWrites();
    const { story } = await look(storyId);
    await assignSection(as("shen"), { storyId, sectionId: room.sections.economy });
    const saved = await saveStory(as("lu"), {
      storyId,
      key: "written-meanwhile",
      baseRevision: story.revision,
      draft: { ...draftOf(story), headline: "写着写着" },
    });
    expect(saved.outcome).toBe("conflict");
    expect((await look(storyId)).sectionName).toBe("经济");
  });

  it("waits for its last review again when it was signed off", async () => {
    const night = new PressNight(room, ++clock);
    const storyId = await night.approved("签发后换版块");
    await assignSection(as("qin"), { storyId, sectionId: room.sections.economy });
    expect((await look(storyId)).story).toMatchObject({ state: "review", stage: 3 });
    const [line] = await listStoryHistory(room.actors.qin, storyId);
    expect(line).toMatchObject({ verb: "assign-section", detail: { reopened: true } });
  });

  it("is refused to its author once it is under review, to strangers, and to a section there is not", async () => {
    const storyId = await luWrites();
    const { story } = await look(storyId);
    const move = (who: Who, sectionId = room.sections.economy) =>
      refusalCodes(assignSection(as(who), { storyId, sectionId }));
    expect(await move("lu", "no-such-section")).toEqual(["section-unknown"]);
    await submitStory(as("lu"), { storyId, revision: story.revision });
    expect(await move("lu")).toEqual(["right.edit-as-editor"]);
    expect(await move("tian")).toEqual(["story-not-found"]);
    expect(await move("shen")).toEqual([]);
  });
});
