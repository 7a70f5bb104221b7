import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { reader } from "@/db/client";
import { pressFilePath } from "@/db/press-files";
import { findScannedPage, type ScanRow } from "@/db/queries/press/find-scan";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { refusalCode } from "@/db/seed/refusal-code";
import { readScans } from "@/jobs/scans/read-scans";
import { createIssue } from "./create-issue";
import { retryScan } from "./retry-scan";
import {
  bombPdf,
  encryptedPdf,
  ownedPdf,
  picturePdf,
  plainPdf,
  sheetPdf,
} from "./scan-fixtures/pdfs";
import { uploadScan } from "./upload-scan";

let room: Newsroom;
let issueId: string;
let clock = Date.UTC(2026, 10, 24);
const fang = () => ({ actor: room.actors.fang, now: ++clock });

beforeAll(async () => {
  room = await freshNewsroom();
  ({ issueId } = await createIssue(fang(), { date: "1998-03-05" }));
});

async function scan(pageNumber = 1): Promise<ScanRow> {
  const found = await findScannedPage(room.actors.fang, issueId, pageNumber, reader());
  if (!found?.scan) throw new Error("the page has no scan");
  return found.scan;
}

/** Brings the file and reads it. @returns what became of it */
async function bring(bytes: Uint8Array, more: { filePage?: number; page?: number } = {}) {
  const pageNumber = more.page ?? 1;
  const filePage = more.filePage ?? 1;
  await uploadScan(fang(), { issueId, pageNumber, bytes, fileName: "1998.pdf", filePage });
  await readScans(() => clock);
  const row = await scan(pageNumber);
  return row.state === "failed" ? [row.fault, row.faultParams] : row.state;
}

describe("An old page that comes as a file", () => {
  test("as a PDF has its two pictures, its words with their places, zones, and itself alone for readers", async () => {
    expect(await bring(await plainPdf(3), { filePage: 2 })).toBe("ready");
    const row = await scan();
    expect(row).toMatchObject({
      kind: "pdf",
      filePage: 2,
      filePages: 3,
      progress: 100,
      fault: null,
    });
    expect(row.large).toMatchObject({ width: 3000, height: 4305 });
    expect(row.small).toMatchObject({ width: 720 });
    expect(row.runs[0]).toMatchObject({ words: "Ferry runs again, page 2" });
    expect(row.zones.map(({ headline }) => headline)).toEqual(["Ferry runs again, page 2"]);
    const alone = await PDFDocument.load(await readFile(pressFilePath(row.pdf?.name ?? "")));
    expect(alone.getPageCount()).toBe(1);
  });

  test.each(["png", "jpeg", "tiff", "webp"] as const)("as a picture: %s", async (format) => {
    const page = sharp({ create: { width: 900, height: 1300, channels: 3, background: "#eee" } });
    expect(await bring(await page.toFormat(format).toBuffer(), { page: 2 })).toBe("ready");
    expect(await scan(2)).toMatchObject({ kind: "picture", pdf: null, large: { width: 900 } });
  });

  test("of 500 pages gives the one that is asked for, and says how many there are when there is none", async () => {
    const bytes = await plainPdf(500);
    expect(await bring(bytes, { filePage: 501 })).toEqual([
      "scan-no-such-page",
      { page: 501, pages: 500 },
    ]);
    await retryScan(fang(), {
      issueId,
      pageNumber: 1,
      revision: (await scan()).revision,
      filePage: 437,
    });
    await readScans(() => clock);
    expect(await scan()).toMatchObject({ state: "ready", filePage: 437, filePages: 500 });
  });

  test("of a whole issue gives the page of the page's number, and of fewer pages its first", async () => {
    const take = async (pageNumber: number, pages: number) => {
      const bytes = await plainPdf(pages);
      await uploadScan(fang(), { issueId, pageNumber, bytes, fileName: "1998.pdf" });
      await readScans(() => clock);
      return scan(pageNumber);
    };
    expect(await take(3, 4)).toMatchObject({ state: "ready", filePage: 3, filePages: 4 });
    expect(await take(3, 1)).toMatchObject({ state: "ready", filePage: 1, filePages: 1 });
  });

  test("that its owner only forbids to print is read", async () => {
    expect(await bring(await ownedPdf(), { page: 3 })).toBe("ready");
  });

  test("as a scan of 20,000 px is made smaller", async () => {
    const create = { width: 20_000, height: 5_000, channels: 3, background: "#ddd" } as const;
    const bytes = await sharp({ create, limitInputPixels: false }).jpeg().toBuffer();
    expect(await bring(bytes, { page: 4 })).toBe("ready");
    expect((await scan(4)).large).toMatchObject({ width: 3000, height: 750 });
  }, 60_000);
});

describe("A file that is no page to be read says why, and leaves the page as it was", () => {
  test("of no kind, empty, or of a page that is no number, it is not taken at all", async () => {
    const take = (bytes: Uint8Array, filePage = 1) =>
      refusalCode(
        uploadScan(fang(), { issueId, pageNumber: 1, bytes, fileName: "x.pdf", filePage }),
      );
    expect(await take(new Uint8Array())).toBe("scan-empty");
    expect(await take(Buffer.from("GIF89a……"))).toBe("scan-of-no-kind");
    expect(await take(Buffer.from("<svg onload='x'/>"))).toBe("scan-of-no-kind");
    expect(await take(await plainPdf(), 0)).toBe("scan-page-invalid");
    expect(await take(await plainPdf(), 1.5)).toBe("scan-page-invalid");
  });

  const hostile: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
    ["behind a password", encryptedPdf, "scan-encrypted"],
    ["a PDF that is none", async () => Buffer.from("%PDF-1.7\nnothing"), "scan-broken-pdf"],
    [
      "a picture that ends too early",
      async () => {
        const create = { width: 900, height: 1300, channels: 3, background: "#eee" } as const;
        const whole = await sharp({ create }).png({ compressionLevel: 0 }).toBuffer();
        return whole.subarray(0, 9_000);
      },
      "scan-damaged",
    ],
    ["a strip", () => sheetPdf(20_000, 14), "scan-no-page"],
    [
      "of pictures without end inside",
      () => picturePdf(40_000, 40_000),
      "scan-picture-inside-too-large",
    ],
  ];
  test.each(hostile)("%s", async (_name, bytes, code) => {
    const before = await scan();
    expect(await bring(await bytes())).toEqual([code, expect.toSatisfy(() => true)]);
    const { large, zones, runs, source } = await scan();
    expect({ large, zones, runs, source }).toEqual({
      large: before.large,
      zones: before.zones,
      runs: before.runs,
      source: before.source,
    });
  });

  test("claiming more pixels than any page has", async () => {
    const head = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    head.writeUInt32BE(60_000, 16);
    head.writeUInt32BE(60_000, 20);
    const [code] = (await bring(head)) as readonly string[];
    expect(["scan-too-many-pixels", "scan-damaged"]).toContain(code);
  });

  test("a bomb is given up within its memory and its time", async () => {
    const bytes = await bombPdf(1_500 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const started = Date.now();
    expect(await bring(bytes)).toEqual(["scan-too-complex", null]);
    expect(Date.now() - started).toBeLessThan(60_000);
    expect((await scan()).filePage).toBe(437);
  }, 90_000);

  test("and a whole one after it is read as ever", async () => {
    expect(await bring(await plainPdf())).toBe("ready");
  });
});

test("every reason the reader of old pages gives has its sentence in both languages", () => {
  const folder = join(import.meta.dirname, "scan-worker");
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const codes = [...sources.join("\n").matchAll(/"(scan-[a-z-]+)"/g)].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(10);
  for (const locale of ["zh-CN", "en"]) {
    const file = join(import.meta.dirname, "..", "messages", locale, "refusals.json");
    const sentences = JSON.parse(readFileSync(file, "utf8"));
    expect(codes.filter((code) => !(code in sentences))).toEqual([]);
  }
});
