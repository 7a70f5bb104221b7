import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Body } from "@/core/blocks/body";
import { findPicture } from "@/db/queries/picture/find-picture";
import { listPictureSizes } from "@/db/queries/picture/list-picture-sizes";
import { listPictures } from "@/db/queries/picture/list-pictures";
import { findStory } from "@/db/queries/story/find-story";
import { draftOf } from "@/db/queries/story/story-content";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { createStory } from "./create-story";
import { decideStory } from "./decide-story";
import { publishStory } from "./publish-story";
import { refusalCodes } from "./refusal-codes";
import { saveStory } from "./save-story";
import { storePicture } from "./store-picture";
import { submitStory } from "./submit-story";

let room: Newsroom;
let clock = Date.UTC(2026, 10, 24, 4);
let side = 40;
const as = (who: CastKey) => ({ actor: room.actors[who], now: ++clock });

const bodyWith = (pictureId: string): Body => ({
  type: "doc",
  content: [
    {
      type: "picture",
      attrs: { pictureId, alt: "渡口", caption: "晨雾中的渡口", credit: "江晚舟" },
    },
    { type: "paragraph", content: [{ type: "text", text: "渡口的灯亮了。" }] },
  ],
});

const file = () =>
  sharp({ create: { width: ++side, height: 30, channels: 3, background: "#a3201d" } })
    .png()
    .toBuffer();

async function send(who: CastKey, bytes?: Buffer) {
  const sent = { bytes: bytes ?? (await file()), fileName: "渡口.png" };
  return (await storePicture(as(who), sent)).picture;
}

const write = (who: CastKey, pictureId: string) =>
  createStory(as(who), {
    kind: "news",
    sectionId: room.actors[who].appointments[0]?.sectionId ?? room.sections.society,
    headline: "渡口的灯",
    credits: [{ role: "reporter", name: "田野" }],
    body: bodyWith(pictureId),
  });

async function revisionOf(storyId: string) {
  const found = await findStory(room.actors.qin, storyId);
  if (!found) throw new Error("not to be seen");
  return found.story;
}

const seesAlike = async (who: CastKey, id: string) => {
  const actor = room.actors[who];
  const found = (await findPicture(actor, id)) !== null;
  const listed = (await listPictures(actor, {})).pictures.some((picture) => picture.id === id);
  const sized = (await listPictureSizes(actor, [id])).has(id);
  expect([listed, sized]).toEqual([found, found]);
  return found;
};

beforeAll(async () => {
  room = await freshNewsroom();
});

describe("Tian the contributor", () => {
  it("does not find the picture of a story that Lu has not published, nor one of the library", async () => {
    const picture = await send("jiang");
    expect(await seesAlike("tian", picture.id)).toBe(false);
    await write("lu", picture.id);
    expect(await seesAlike("tian", picture.id)).toBe(false);
    for (const who of ["lu", "shen", "qin", "bai"] as const)
      expect([who, await seesAlike(who, picture.id)]).toEqual([who, true]);
  });

  it("finds their own pictures, and what an editor puts into their story", async () => {
    const own = await send("tian");
    const editors = await send("jiang");
    expect(await seesAlike("tian", own.id)).toBe(true);
    const { storyId } = await write("tian", own.id);
    const { revision, ...story } = await revisionOf(storyId);
    await saveStory(as("qin"), {
      storyId,
      baseRevision: revision,
      key: "editor-puts-picture",
      draft: { ...draftOf({ ...story, revision }), body: bodyWith(editors.id) },
    });
    expect(await seesAlike("tian", editors.id)).toBe(true);
  });

  it("finds what every reader sees, once it is published", async () => {
    const picture = await send("jiang");
    const { storyId } = await write("lu", picture.id);
    await submitStory(as("lu"), { storyId, revision: (await revisionOf(storyId)).revision });
    for (const [who, decision] of [
      ["shen", "pass"],
      ["gu", "pass"],
      ["qin", "sign"],
    ] as const) {
      const { revision, stage } = await revisionOf(storyId);
      await decideStory(as(who), { storyId, decision, opinion: "同意。", revision, stage });
    }
    expect(await seesAlike("tian", picture.id)).toBe(false);
    await publishStory(as("qin"), {
      storyId,
      revision: (await revisionOf(storyId)).revision,
    });
    expect(await seesAlike("tian", picture.id)).toBe(true);
  });

  it("does not come to see a picture by naming it in a story of their own", async () => {
    const hidden = await send("jiang");
    expect(await refusalCodes(write("tian", hidden.id))).toEqual(["picture-not-found"]);
    const { storyId } = await write("tian", (await send("tian")).id);
    const story = await revisionOf(storyId);
    const draft = { ...draftOf(story), body: bodyWith(hidden.id) };
    const save = saveStory(as("tian"), {
      storyId,
      baseRevision: story.revision,
      key: "names-a-hidden-picture",
      draft,
    });
    expect(await refusalCodes(save)).toEqual(["picture-not-found"]);
    expect(await seesAlike("tian", hidden.id)).toBe(false);
  });

  it("sends a file the house has, and gets a picture of their own that tells nothing of the other", async () => {
    const bytes = await file();
    const first = await send("jiang", bytes);
    const { picture, known } = await storePicture(as("tian"), { bytes, fileName: "我的.png" });
    expect([known, picture.id === first.id, picture.uploadedBy]).toEqual([
      false,
      false,
      room.actors.tian.userId,
    ]);
    expect((await send("tian", bytes)).id).toBe(picture.id);
    expect((await send("he", bytes)).id).toBe(first.id);
  });
});
