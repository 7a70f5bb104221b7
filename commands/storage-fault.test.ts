import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { plainText } from "@/core/text/plain-text";
import { rawFiles } from "@/db/client";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { draftOf } from "@/db/queries/story/story-content";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { StorageFault } from "@/db/storage-fault";
import { changeLayout } from "./change-layout";
import { createStory } from "./create-story";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { saveStory } from "./save-story";

let room: Newsroom;
let storyId: string;
let clock = Date.UTC(2026, 10, 24);
const lu = () => ({ actor: room.actors.lu, now: ++clock });

beforeEach(async () => {
  room = await freshNewsroom();
  const input = { kind: "news", sectionId: room.sections.city, headline: "渡口重开" } as const;
  ({ storyId } = await createStory(lu(), input));
});
afterEach(() => heal());

const pragma = (text: string) => rawFiles().writer.pragma(text, { simple: true });
/** The disk has room for nothing more. */
const fill = () => pragma(`max_page_count = ${Number(pragma("page_count"))}`);
/** The disk may only be read. */
const freeze = () => pragma("query_only = 1");
function heal(): void {
  pragma("max_page_count = 4294967294");
  pragma("query_only = 0");
}

async function standing() {
  const file = await findStory(room.actors.lu, storyId);
  if (!file) throw new Error("the story has gone");
  return file.story;
}

/** A save that needs more room than the file has left. */
async function save(key: string, text = "江水一路向东。".repeat(20_000)) {
  const story = await standing();
  return saveStory(lu(), {
    storyId,
    key,
    baseRevision: story.revision,
    draft: { ...draftOf(story), body: bodyOf([text]) },
  });
}

describe.each([
  ["The server's disk is full", fill, "storage-full"],
  ["The server's disk may only be read", freeze, "storage-read-only"],
] as const)("%s", (_name, spoil, code) => {
  it("a save is refused by that name, nothing of it is kept, and its retry is taken once there is room", async () => {
    const before = await standing();
    const lines = (await listStoryHistory(room.actors.lu, storyId)).length;
    spoil();
    expect(await refusalCodes(save("while-it-is-full"))).toEqual([code]);
    expect(await standing()).toEqual(before);
    expect(await listStoryHistory(room.actors.lu, storyId)).toHaveLength(lines);
    heal();
    expect(await save("while-it-is-full")).toMatchObject({ outcome: "saved", revision: 2 });
    expect(plainText((await standing()).body)).toContain("江水一路向东。");
  });

  it("every writer who waited for the same commit is told so, and none is told that it was kept", async () => {
    spoil();
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) => save(`one-of-many-${n}`)),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({ status: "rejected", reason: expect.any(StorageFault) });
    heal();
    expect((await standing()).revision).toBe(1);
  });

  it("a move on a page is refused by that name, the page stands as it was, and its retry is made once there is room", async () => {
    room = await freshNewsroom({ laysOut: true });
    const night = new PressNight(room, Date.UTC(2026, 10, 23));
    const issueId = await night.issueWith([]);
    const [page] = (await night.copy(issueId)).pages;
    const words = { text: "节约用水。".repeat(300), scale: 0 } as const;
    const place = { column: 0, row: 20, span: 6, rows: 1, isLocked: false } as const;
    const boxes = Array.from({ length: 60 }, (_, at) => ({
      kind: "place" as const,
      box: { ...place, ...words, kind: "text" as const, id: `t${at}`, row: 20 + at },
    }));
    const input = { issueId, pageId: page?.id ?? "", tab: "window-of-fang", revision: 0 };
    const make = () =>
      changeLayout(night.as("fang"), { ...input, key: "while-it-is-full", moves: boxes });
    spoil();
    expect(await refusalCodes(make())).toEqual([code]);
    expect((await night.copy(issueId)).pages[0]?.layout).toBeNull();
    heal();
    expect(await make()).toMatchObject({ outcome: "changed", revision: 1 });
    expect(await make()).toMatchObject({ outcome: "changed", revision: 1 });
  });
});
