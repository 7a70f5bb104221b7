import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { renditionFormats, renditionName } from "@/core/picture/rendition-name";
import { Refused } from "@/core/refusal";
import { picturePath } from "@/db/picture-files";
import { findPicture } from "@/db/queries/picture/find-picture";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { editPicture } from "./edit-picture";
import { makeRenditions } from "./picture-renditions";
import { storePicture } from "./store-picture";

let room: Newsroom;
const now = Date.UTC(2026, 10, 24);
beforeAll(async () => {
  room = await freshNewsroom();
});

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a3201d" } });

const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => "taken",
    (error: unknown) => (error instanceof Refused ? error.first.code : String(error)),
  );

describe("Jiang the photographer sends a picture", () => {
  it("keeps it in a ladder of widths and three formats, upright and without a word of metadata", async () => {
    const bytes = await blank(2000, 1000)
      .withExif({
        IFD0: { Artist: "江晚舟", ImageDescription: "晨雾中的渡口" },
        IFD3: { GPSLatitude: "31/1 0/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { picture, known } = await storePicture(
      { actor: room.actors.jiang, now },
      { bytes, fileName: "C:\\相册\\渡口.jpg" },
    );
    expect(known).toBe(false);
    expect([picture.width, picture.height]).toEqual([1000, 2000]);
    expect(picture.widths).toEqual([320, 640, 1000]);
    expect(picture.fileName).toBe("渡口.jpg");
    for (const width of picture.widths) {
      for (const format of renditionFormats) {
        const metadata = await sharp(
          await readFile(picturePath(picture, renditionName({ width, format }))),
        ).metadata();
        expect(metadata.width).toBe(width);
        expect(metadata.exif).toBeUndefined();
        expect(metadata.orientation).toBeUndefined();
      }
    }
  });

  it("proposes the caption and the credit that stand in the file", async () => {
    const bytes = await blank(60, 40)
      .withExif({ IFD0: { Artist: "Jiang Wanzhou", ImageDescription: "Ferry at dawn" } })
      .jpeg()
      .toBuffer();
    const { picture } = await storePicture(
      { actor: room.actors.jiang, now },
      { bytes, fileName: "a.jpg" },
    );
    expect(picture.caption).toBe("Ferry at dawn");
    expect(picture.credit).toBe("Jiang Wanzhou");
    expect(picture.widths).toEqual([60]);
  });

  it("gives the second sender of one file the first one's picture", async () => {
    const bytes = await blank(50, 50).png().toBuffer();
    const send = () =>
      storePicture({ actor: room.actors.lu, now }, { bytes, fileName: "twin.png" });
    const [one, two] = await Promise.all([send(), send()]);
    const three = await send();
    expect(new Set([one.picture.id, two.picture.id, three.picture.id]).size).toBe(1);
    expect(three.known).toBe(true);
    expect(existsSync(picturePath(one.picture, "50.webp"))).toBe(true);
  });

  it("takes PNG, WebP and AVIF by what they are, not by what they are called", async () => {
    for (const format of ["png", "webp", "avif"] as const) {
      const bytes = await blank(20, 20 + format.length * 3)
        .toFormat(format)
        .toBuffer();
      expect(
        await codeOf(storePicture({ actor: room.actors.lu, now }, { bytes, fileName: "x.txt" })),
        format,
      ).toBe("taken");
    }
  });
});

describe("What is no picture is refused with the reason", () => {
  const send = (bytes: Uint8Array) =>
    codeOf(storePicture({ actor: room.actors.jiang, now }, { bytes, fileName: "x.jpg" }));

  it("refuses a program, a page and nothing at all", async () => {
    for (const text of ["MZ\u0000\u0001 not a picture", "<html>"])
      expect(await send(Buffer.from(text))).toBe("picture-not-readable");
    expect(await send(Buffer.alloc(0))).toBe("picture-empty");
  });

  it("refuses a file over 40 MB", async () => {
    expect(await codeOf(makeRenditions(new Uint8Array(40 * 1024 * 1024 + 1)))).toBe(
      "picture-too-large",
    );
  });

  it("refuses a small file that claims to be enormous, before decoding it", async () => {
    const bytes = await blank(16_000, 9_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bytes.byteLength).toBeLessThan(2_000_000);
    expect(await send(bytes)).toBe("picture-too-many-pixels");
  });

  it("refuses a person without a right to upload", async () => {
    const bytes = await blank(33, 33).png().toBuffer();
    expect(
      await codeOf(storePicture({ actor: room.actors.bai, now }, { bytes, fileName: "x.png" })),
    ).toBe("right.upload-picture");
  });

  it("never leaves the pictures folder", () => {
    const id = "0190a0a0-0000-7000-8000-000000000000";
    for (const [file, name] of [
      [{ id: "../../etc", version: 1 }, "480.webp"],
      [{ id, version: 1.5 }, "480.webp"],
      [{ id, version: 0 }, "480.webp"],
      [{ id, version: 1 }, "../480.webp"],
      [{ id, version: 1 }, "original"],
    ] as const)
      expect(() => picturePath(file, name)).toThrow(RangeError);
  });
});

describe("The words about a picture", () => {
  it("may be changed by whoever sent it and by editors, not by another reporter", async () => {
    const bytes = await blank(34, 34).png().toBuffer();
    const { picture } = await storePicture(
      { actor: room.actors.he, now },
      { bytes, fileName: "x.png" },
    );
    const fields = {
      alt: "一面红色的旗",
      caption: "说明",
      credit: "何苗",
      source: "",
      licence: "",
      rightsUntil: "",
    };
    const edit = (who: keyof Newsroom["actors"]) =>
      codeOf(editPicture({ actor: room.actors[who], now }, { pictureId: picture.id, fields }));
    expect(await edit("lu")).toBe("right.edit-picture");
    expect(await edit("he")).toBe("taken");
    expect(await edit("fang")).toBe("taken");
    expect((await findPicture(room.actors.lu, picture.id))?.alt).toBe("一面红色的旗");
  });

  it("has a limit for each", async () => {
    const bytes = await blank(35, 35).png().toBuffer();
    const { picture } = await storePicture(
      { actor: room.actors.he, now },
      { bytes, fileName: "x.png" },
    );
    const fields = {
      alt: "长".repeat(2001),
      caption: "",
      credit: "",
      source: "",
      licence: "",
      rightsUntil: "",
    };
    expect(
      await codeOf(editPicture({ actor: room.actors.he, now }, { pictureId: picture.id, fields })),
    ).toBe("too-long");
  });
});
