import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { mostPixels } from "@/core/picture/picture-problem";
import { Refused } from "@/core/refusal";
import { dataDir } from "@/db/data-dir";
import { pictureFolder } from "@/db/picture-files";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { storePicture } from "./store-picture";

let room: Newsroom;
const now = Date.UTC(2026, 10, 24);
let side = 60;
beforeAll(async () => {
  room = await freshNewsroom();
});

const photo = (format: "jpeg" | "png" | "webp" | "gif" = "jpeg") =>
  sharp({
    create: {
      width: ++side,
      height: 90,
      channels: 3,
      background: "#a3201d",
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })
    .toFormat(format)
    .toBuffer();

const store = (bytes: Uint8Array, fileName = "渡口.jpg") =>
  storePicture({ actor: room.actors.jiang, now }, { bytes, fileName });

const answer = (bytes: Uint8Array, fileName?: string) =>
  store(bytes, fileName).then(
    () => "taken",
    (error: unknown) => (error instanceof Refused ? error.first.code : String(error)),
  );

/** Every file of a stored picture but the original, which no address leads to. */
async function renditions(id: string): Promise<readonly Buffer[]> {
  const folder = pictureFolder({ id, version: 1 });
  const names = (await readdir(folder)).filter((name) => name !== "original");
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

/** A PNG that says it is so large, its pixels all the same. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(height * (width + 1)), { level: 9 });
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const ftyp = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`, "latin1"),
    Buffer.alloc(400),
  ]);

describe("A file that is two things at once", () => {
  it("is taken as the picture it is, and nothing of the other thing leaves the house", async () => {
    const page = "<html><script>alert('PASSENGER')</script></html>";
    const zip = Buffer.concat([Buffer.from("PK\u0003\u0004PASSENGER", "latin1"), Buffer.alloc(64)]);
    for (const passenger of [Buffer.from(page), zip]) {
      const { picture } = await store(Buffer.concat([await photo(), passenger]), "渡口.html");
      const files = await renditions(picture.id);
      expect(files.length).toBe(3);
      for (const file of files) expect(file.includes("PASSENGER")).toBe(false);
    }
  });

  it("control: the original still holds it, so the test would see it", async () => {
    const { picture } = await store(Buffer.concat([await photo(), Buffer.from("PASSENGER")]));
    const original = join(pictureFolder({ id: picture.id, version: 1 }), "original");
    expect((await readFile(original)).includes("PASSENGER")).toBe(true);
  });
});

describe("What a paper cannot use is refused with a sentence of its own", () => {
  it("SVG, by its content, whatever stands before it", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const before of ["", '<?xml version="1.0"?>\n', "\ufeff<!-- a --><!DOCTYPE svg>"])
      expect(await answer(Buffer.from(before + svg), "渡口.jpg")).toBe("picture-is-svg");
  });

  it("HEIC from a telephone", async () => {
    for (const brand of ["heic", "heix", "mif1"])
      expect([brand, await answer(ftyp(brand))]).toEqual([brand, "picture-is-heic"]);
  });

  it("animations, GIF and WebP; a GIF of one frame is a picture", async () => {
    const frames = sharp([await photo("png"), await photo("png")], { join: { animated: true } });
    expect(await answer(await frames.clone().gif().toBuffer())).toBe("picture-is-animated");
    expect(await answer(await frames.clone().webp().toBuffer())).toBe("picture-is-animated");
    expect(await answer(await photo("gif"), "渡口.gif")).toBe("taken");
  });

  it("TIFF, Photoshop, PDF, BMP and RAW, named in the sentence", async () => {
    for (const [head, kind] of [
      ["II*\0\u0010\0\0\0", "TIFF"],
      ["MM\0*\0\0\0\u0010", "TIFF"],
      ["8BPS\0\u0001", "Photoshop"],
      ["%PDF-1.7", "PDF"],
      ["BM\0\0\0\0", "BMP"],
      ["II*\0\u0010\0\0\0CR\u0002", "RAW"],
      ["FUJIFILMCCD-RAW ", "RAW"],
    ]) {
      const bytes = Buffer.concat([Buffer.from(head ?? "", "latin1"), Buffer.alloc(600)]);
      const refused = await store(bytes).catch((error: Refused) => error.first);
      expect(refused).toMatchObject({ code: "picture-of-kind", params: { kind } });
    }
  });

  it("an empty file", async () => {
    expect(await answer(Buffer.alloc(0))).toBe("picture-empty");
  });

  it("a picture cut short, at the beginning, in the middle and just before its end", async () => {
    for (const format of ["jpeg", "png", "webp"] as const) {
      const whole = await photo(format);
      for (const part of [0.1, 0.5, 0.98]) {
        const cut = whole.subarray(0, Math.floor(whole.length * part));
        expect([format, part, await answer(cut)]).toEqual([format, part, "picture-cut-short"]);
      }
    }
  });

  it("a picture damaged in the middle", async () => {
    const whole = Buffer.from(await photo("png"));
    whole.fill(0x55, 400, 900);
    expect(await answer(whole)).toBe("picture-damaged");
  });
});

describe("A small file that claims to be enormous", () => {
  it("is refused before it is decoded, with its size and the limit", async () => {
    const bomb = pngOf(20_000, 20_000);
    expect(bomb.byteLength).toBeLessThan(500_000);
    const refused = await store(bomb).catch((error: Refused) => error.first);
    expect(refused).toMatchObject({
      code: "picture-too-many-pixels",
      params: { max: mostPixels / 1e6, width: 20_000, height: 20_000 },
    });
  });

  it("is taken when it is 30,000 px wide and low enough to decode", async () => {
    const { picture } = await store(pngOf(30_000, 300), "全景.png");
    expect([picture.width, picture.height]).toEqual([30_000, 300]);
    expect(picture.widths.at(-1)).toBe(2560);
  });
});

describe("A picture in the colours of print", () => {
  it("is turned into those of screens with its own profile", async () => {
    const cmyk = await sharp({
      create: { width: 61, height: 40, channels: 3, background: "#0a8f3c" },
    })
      .withIccProfile("cmyk")
      .toColorspace("cmyk")
      .jpeg({ quality: 100 })
      .toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    const { picture } = await store(cmyk);
    const file = join(pictureFolder({ id: picture.id, version: 1 }), "61.jpg");
    const { space } = await sharp(file).metadata();
    const { dominant } = await sharp(file).stats();
    expect(space).toBe("srgb");
    expect(dominant.g).toBeGreaterThan(dominant.r + 40);
    expect(dominant.g).toBeGreaterThan(dominant.b + 20);
  });
});

describe("A name that promises another format", () => {
  it("changes nothing: the file is read by what it is", async () => {
    expect(await answer(await photo("png"), "渡口.jpg")).toBe("taken");
    expect(await answer(await photo("jpeg"), "渡口.exe")).toBe("taken");
    expect(await answer(Buffer.from("plain words"), "渡口.png")).toBe("picture-not-readable");
  });
});

it("What is refused leaves nothing behind", async () => {
  const before = await readdir(join(dataDir(), "pictures"));
  await answer((await photo()).subarray(0, 300));
  await answer(pngOf(20_000, 20_000));
  expect(await readdir(join(dataDir(), "pictures"))).toEqual(before);
  expect(before.filter((name) => name.startsWith("making."))).toEqual([]);
});
