import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { preflight } from "@/core/issue/preflight";
import { publicName, renditionName } from "@/core/picture/rendition-name";
import { cropMarks } from "@/core/picture/renditions-of";
import type { Refused } from "@/core/refusal";
import { pictureFolder, picturePath } from "@/db/picture-files";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { findPicture } from "@/db/queries/picture/find-picture";
import { listPictures } from "@/db/queries/picture/list-pictures";
import { listSets } from "@/db/queries/picture/list-sets";
import { findPublicPicture } from "@/db/queries/public/list-public-pictures";
import { draftOf } from "@/db/queries/story/story-content";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { addPart, readUpload, tidyUploads, uploadedSoFar } from "@/db/upload-parts";
import { collectPictures } from "./collect-pictures";
import { createIssue } from "./create-issue";
import { createPhotoStory } from "./create-photo-story";
import { deletePicture } from "./delete-picture";
import { editPictures } from "./edit-picture";
import { framePicture } from "./frame-picture";
import { keepText } from "./keep-text";
import { placeStory } from "./place-story";
import { PressNight, pressDay, pressHour } from "./press-night";
import { publishStory } from "./publish-story";
import { refusalCodes } from "./refusal-codes";
import { replacePicture } from "./replace-picture";
import { saveStory } from "./save-story";
import { storePicture } from "./store-picture";
import { takePicturesFromSet } from "./take-from-set";

let room: Newsroom;
let night: PressNight;
let side = 200;
beforeAll(async () => {
  room = await freshNewsroom();
  night = new PressNight(room);
});

const as = (who: CastKey) => night.as(who);
const file = (background = "#a3201d") =>
  sharp({ create: { width: ++side, height: 150, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function send(who: CastKey = "jiang", fileName = "渡口.jpg") {
  const { picture } = await storePicture(as(who), {
    bytes: await file(),
    fileName,
    alt: "渡口",
    caption: "晨雾中的渡口",
    credit: "江晚舟",
  });
  return picture;
}

const showing = (...ids: readonly string[]) => ({
  body: {
    type: "doc" as const,
    attrs: { schema: 1 },
    content: [
      ...ids.map((pictureId) => ({
        type: "picture",
        attrs: { pictureId, alt: "渡口", caption: "晨雾中的渡口", credit: "江晚舟" },
      })),
      { type: "paragraph", content: [{ type: "text", text: "渡口的灯亮了。" }] },
    ],
  },
});

async function published(...ids: readonly string[]) {
  const storyId = await night.approve(await night.draft("渡口的灯", showing(...ids)));
  const { story } = await night.story(storyId);
  await publishStory(as("qin"), { storyId, revision: story.revision });
  return storyId;
}

const now = async (id: string) => {
  const picture = await findPicture(room.actors.qin, id);
  if (!picture) throw new Error("the picture is gone");
  return picture;
};

describe("A picture's file is replaced", () => {
  it("wherever the desk shows it, its words and its crops staying", async () => {
    const picture = await send();
    const framing = { focalX: 100, focalY: 500, crops: {} };
    await framePicture(as("jiang"), { pictureId: picture.id, framing });
    const bytes = await file("#0a8f3c");
    await replacePicture(as("jiang"), { pictureId: picture.id, bytes, fileName: "新.jpg" });
    const after = await now(picture.id);
    expect([after.version, after.caption, after.focalX, after.framing]).toEqual([
      2,
      "晨雾中的渡口",
      100,
      1,
    ]);
    const rgb = await sharp(picturePath(after, `${after.widths[0]}.jpg`)).stats();
    expect(rgb.dominant.g).toBeGreaterThan(rgb.dominant.r);
    for (const mark of cropMarks(1))
      expect(existsSync(picturePath(after, renditionName(mark)))).toBe(true);
  });

  it("not in what readers have, until the duty chief tells them", async () => {
    const picture = await send();
    await published(picture.id);
    const replace = async (who: CastKey, notice?: string) =>
      replacePicture(as(who), {
        pictureId: picture.id,
        bytes: await file(),
        fileName: "n",
        notice,
      });
    await replace("fang");
    expect((await findPublicPicture(picture.id, 1))?.width).toBe(picture.width);
    expect(await findPublicPicture(picture.id, 2)).toBe(null);
    expect(await refusalCodes(replace("fang", "原图有误。"))).toEqual([
      "right.replace-public-picture",
    ]);
    expect(await refusalCodes(replace("qin", " "))).toEqual(["notice-needed"]);
    await replace("qin", "原图有误，已换。");
    expect(await findPublicPicture(picture.id, 1)).toBe(null);
    expect((await findPublicPicture(picture.id, 3))?.width).toBe((await now(picture.id)).width);
    expect(publicName(3, { width: 320, format: "jpg" })).toBe("3-320.jpg");
  });

  it("and a story signed with the old one waits for its last review again", async () => {
    const picture = await send();
    const storyId = await night.approve(await night.draft("签过的稿", showing(picture.id)));
    await replacePicture(as("fang"), {
      pictureId: picture.id,
      bytes: await file(),
      fileName: "n.jpg",
    });
    const { story } = await night.story(storyId);
    expect([story.state, story.stage]).toEqual(["review", 3]);
  });

  it("is not done with the same file, nor with one that is another picture", async () => {
    const bytes = await file();
    const { picture } = await storePicture(as("jiang"), { bytes, fileName: "a.jpg" });
    const other = await send();
    const replace = (pictureId: string) =>
      refusalCodes(replacePicture(as("jiang"), { pictureId, bytes, fileName: "b.jpg" }));
    expect(await replace(picture.id)).toEqual(["picture-same-file"]);
    expect(await replace(other.id)).toEqual(["picture-is-other"]);
    expect(
      await refusalCodes(
        replacePicture(as("lu"), { pictureId: other.id, bytes: await file(), fileName: "c.jpg" }),
      ),
    ).toEqual(["right.edit-picture"]);
  });
});

describe("The focal point", () => {
  it("makes crops of every shape with names of their own each time; the middle needs none", async () => {
    const picture = await send();
    const cut = (focalX: number) =>
      framePicture(as("fang"), {
        pictureId: picture.id,
        framing: { focalX, focalY: 500, crops: {} },
      });
    await cut(0);
    await cut(500);
    expect((await now(picture.id)).framing).toBe(-2);
    await cut(900);
    expect((await now(picture.id)).framing).toBe(3);
    const names = await readdir(pictureFolder(picture));
    expect(names).toContain("16x9.1-480.avif");
    expect(names).toContain("16x9.3-480.avif");
    expect(names.some((name) => name.includes(".2-"))).toBe(false);
  });
});

describe("Deleting", () => {
  it("takes an unused picture with its files, and says what keeps a used one", async () => {
    const unused = await send();
    await deletePicture(as("jiang"), { pictureId: unused.id });
    expect(await findPicture(room.actors.qin, unused.id)).toBe(null);
    expect(existsSync(pictureFolder(unused))).toBe(false);
    const used = await send();
    await night.draft("用着它的稿", showing(used.id));
    expect(await refusalCodes(deletePicture(as("jiang"), { pictureId: used.id }))).toEqual([
      "picture-in-use",
    ]);
    expect(await refusalCodes(deletePicture(as("lu"), { pictureId: used.id }))).toEqual([
      "right.edit-picture",
    ]);
    expect(existsSync(pictureFolder(used))).toBe(true);
  });

  it("while somebody is placing it makes their save say so at the text, and all is taken once it is out", async () => {
    const picture = await send();
    const storyId = await night.draft("正要放图");
    const { story } = await night.story(storyId);
    await deletePicture(as("jiang"), { pictureId: picture.id });
    const save = (key: string, draft: object) =>
      saveStory(as("lu"), {
        storyId,
        key,
        baseRevision: story.revision,
        draft: { ...draftOf(story), headline: "放图时写的标题", ...draft },
      });
    const refused = await save("placing-a-picture", showing(picture.id)).catch((e: Refused) => e);
    expect(refused).toMatchObject({ first: { code: "picture-not-found", field: "body" } });
    expect((await night.story(storyId)).story.revision).toBe(story.revision);
    expect(await save("without-the-picture", showing())).toMatchObject({ outcome: "saved" });
    expect((await night.story(storyId)).story.headline).toBe("放图时写的标题");
  });

  it("keeps one that was only proposed, as long as a version may bring the proposal back", async () => {
    const proposed = await send();
    const storyId = await night.draft("有人建议加一张图");
    const { story } = await night.story(storyId);
    const words = showing().body;
    const added = { type: "picture", attrs: { pictureId: proposed.id, added: "proposed-1" } };
    const body = { ...words, content: [added, ...words.content] };
    const draft = { ...draftOf(story), body };
    await keepText(as("shen"), { storyId, draft, because: "takeover" });
    expect(await refusalCodes(deletePicture(as("jiang"), { pictureId: proposed.id }))).toEqual([
      "picture-in-use",
    ]);
  });
});

describe("Sets and filters", () => {
  it("gathers pictures under a name, finds them by it, and goes when it is empty", async () => {
    const [one, two] = [await send(), await send()];
    const pictureIds = [one.id, two.id];
    const { setId } = await collectPictures(as("jiang"), { pictureIds, name: " 大桥合龙 " });
    await collectPictures(as("fang"), { pictureIds: [one.id], name: "大桥合龙" });
    expect(await listSets(room.actors.fang)).toEqual([{ id: setId, name: "大桥合龙", count: 2 }]);
    expect(await listSets(room.actors.tian)).toEqual([]);
    const listed = await listPictures(room.actors.fang, { set: setId });
    expect(listed.pictures.map(({ id }) => id).sort()).toEqual([...pictureIds].sort());
    expect(
      await refusalCodes(collectPictures(as("tian"), { pictureIds, name: "大桥合龙" })),
    ).toEqual(["picture-not-found"]);
    expect(await takePicturesFromSet(as("fang"), { setId, pictureIds })).toEqual({ isGone: true });
    expect(await listSets(room.actors.fang)).toEqual([]);
  });

  it("finds what lacks words, what may no longer be used, and one's own", async () => {
    const mine = await send("he");
    const bare = (await storePicture(as("he"), { bytes: await file(), fileName: "空.jpg" }))
      .picture;
    await editPictures(as("he"), { pictureIds: [mine.id], fields: { rightsUntil: "2026-11-23" } });
    const ids = async (only: "incomplete" | "expired" | "mine", today: string) =>
      (await listPictures(room.actors.he, { only, today })).pictures.map(({ id }) => id);
    expect(await ids("incomplete", pressDay)).toContain(bare.id);
    expect(await ids("incomplete", pressDay)).not.toContain(mine.id);
    expect(await ids("expired", pressDay)).toEqual([mine.id]);
    expect(await ids("expired", "2026-11-23")).toEqual([]);
    expect((await ids("mine", pressDay)).sort()).toEqual([mine.id, bare.id].sort());
    expect((await now(mine.id)).credit).toBe("江晚舟");
  });
});

describe("The right to use a picture", () => {
  it("that ends before the paper is out is a line of its preflight", async () => {
    const picture = await send();
    const until = (rightsUntil: string) =>
      editPictures(as("fang"), { pictureIds: [picture.id], fields: { rightsUntil } });
    const { issueId } = await createIssue(as("fang"), { date: pressDay });
    const storyId = await night.approve(await night.draft("到期的图", showing(picture.id)));
    const { pages } = await night.issue(issueId);
    const pageId = pages[0]?.id ?? "";
    await placeStory(as("fang"), { ...(await night.on(issueId)), pageId, storyId });
    const faults = async () => {
      const copy = await findIssueCopy(room.actors.fang, issueId);
      return copy ? preflight(copy, pressHour).map(({ code }) => code) : [];
    };
    await until("2026-11-24");
    expect(await faults()).not.toContain("picture-rights-expired");
    await until("2026-11-23");
    expect(await faults()).toContain("picture-rights-expired");
    expect(await refusalCodes(until("soon"))).toEqual(["rights-date-invalid"]);
  });
});

describe("A photo story of pictures in the library", () => {
  it("is one draft with one line of history, for whoever may write", async () => {
    const pictureIds = [
      (await send("jiang", "DSC_10.jpg")).id,
      (await send("jiang", "DSC_9.jpg")).id,
    ];
    const sectionId = room.sections.city;
    const { storyId } = await createPhotoStory(as("jiang"), { sectionId, pictureIds });
    const { story } = await night.story(storyId);
    expect([story.kind, story.state, story.credits]).toEqual([
      "photo",
      "draft",
      [{ role: "photographer", name: "江晚舟" }],
    ]);
    expect(story.body.content?.map((node) => node.attrs?.pictureId)).toEqual(
      [...pictureIds].reverse(),
    );
    const refused = (who: CastKey, ids: readonly string[]) =>
      refusalCodes(createPhotoStory(as(who), { sectionId, pictureIds: ids }));
    expect(await refused("jiang", [])).toEqual(["photo-story-empty"]);
    expect(await refused("bai", pictureIds)).toEqual(["right.create-story"]);
    expect(await refused("tian", pictureIds)).toEqual(["picture-not-found"]);
  });
});

describe("Where it was taken", () => {
  it("stands in the original and in no file that leaves the house", async () => {
    const bytes = await sharp(await file())
      .withExif({ IFD3: { GPSLatitude: "31/1 14/1 0/1", GPSLatitudeRef: "N" } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><x:gps>GPSLatitude 31,14N</x:gps></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    const { picture } = await storePicture(as("jiang"), { bytes, fileName: "gps.jpg" });
    await framePicture(as("jiang"), {
      pictureId: picture.id,
      framing: { focalX: 0, focalY: 0, crops: {} },
    });
    const folder = pictureFolder(picture);
    for (const name of await readdir(folder)) {
      const held = await readFile(join(folder, name));
      const { exif, xmp, iptc } = await sharp(held).metadata();
      const has = [exif, xmp, iptc].some(Boolean) || held.includes("GPSLatitude");
      expect([name, has]).toEqual([name, name === "original"]);
    }
  });
});

describe("A file that arrives in parts", () => {
  const upload = () => ({ userId: room.actors.jiang.userId, key: `key-${++side}`, size: 10 });

  it("goes on where it broke off, takes no byte twice and none too many", async () => {
    const mine = upload();
    expect(await addPart(mine, 0, Buffer.from("01234"))).toBe(5);
    expect(await addPart(mine, 0, Buffer.from("01234"))).toBe(5);
    expect(await addPart(mine, 3, Buffer.from("34567"))).toBe(5);
    expect(await uploadedSoFar(mine)).toBe(5);
    expect(await addPart(mine, 5, Buffer.from("5678901"))).toBe(5);
    const both = [addPart(mine, 5, Buffer.from("56789")), addPart(mine, 5, Buffer.from("56789"))];
    expect(await Promise.all(both)).toEqual([10, 10]);
    expect(Buffer.from(await readUpload(mine)).toString()).toBe("0123456789");
  });

  it("is each person's own, and is forgotten after a day", async () => {
    const mine = upload();
    await addPart(mine, 0, Buffer.from("01234"));
    expect(await uploadedSoFar({ ...mine, userId: room.actors.lu.userId })).toBe(0);
    await tidyUploads(mine, Date.now() + 3_600_000);
    expect(await uploadedSoFar(mine)).toBe(5);
    await tidyUploads(mine, Date.now() + 25 * 3_600_000);
    expect(await uploadedSoFar(mine)).toBe(0);
  });
});
