import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/db/client";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { findChromium } from "./setup/chromium.mjs";

const run = promisify(execFile);
const sample = "core/page-text/samples/01-front-page.txt";
const chromium = await findChromium();
const noChromium = chromium ? "" : " (skipped: there is no Chromium here)";

let room: Newsroom;
let out: string;
beforeAll(async () => {
  room = await freshNewsroom();
  out = join(room.dir, "paper");
  closeDatabase();
  await masthead(["import-page", sample, "--issue", "2026-12-01", "--page", "1"]);
}, 60_000);

async function masthead(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, DATA_DIR: room.dir, LC_ALL: "en_US.UTF-8", ...more };
  try {
    const { stdout, stderr } = await run("bin/masthead", args, { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const render = (...args: readonly string[]) => masthead(["render-issue", ...args, "--out", out]);

describe("bin/masthead render-issue", () => {
  it.each([
    [["2026-13-01"], 2, "must be a day in the calendar"],
    [["2026-12-01", "--page", "zero"], 2, "--page must be the number of a page"],
    [["2026-12-01", "--format", "A4"], 2, "--format must be one of dui-kai"],
    [["2026-12-24"], 1, "There is no issue of 2026-12-24"],
    [["2026-12-01", "--edition", "号外"], 1, "There is no issue of 2026-12-01 号外"],
    [["2026-12-01", "--page", "77"], 1, "and no page 77"],
  ])("says what is wrong with %j", async (args, code, words) => {
    const said = await render(...args);
    expect(said.code).toBe(code);
    expect(said.err).toContain(words);
  });

  it("says what to install where there is no Chromium", async () => {
    const said = await masthead(["render-issue", "2026-12-01", "--out", out], {
      PLAYWRIGHT_CHROMIUM: "/nowhere/chromium",
    });
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.err).toContain("No Chromium was found");
  });

  it("says so when Chromium ends before its work, and leaves the rendering before it as it was", async () => {
    const dying = join(room.dir, "dying-chromium");
    writeFileSync(dying, '#!/bin/sh\n[ "$1" = --version ] && exit 0\nexit 1\n', { mode: 0o755 });
    mkdirSync(join(room.dir, "before"));
    writeFileSync(join(room.dir, "before", "zones.json"), "{}");
    const said = await masthead(["render-issue", "2026-12-01", "--out", join(room.dir, "before")], {
      PLAYWRIGHT_CHROMIUM: dying,
    });
    expect(said.code).toBe(1);
    expect(said.err).toContain("Chromium ended before the pages were done");
    expect(readdirSync(join(room.dir, "before"))).toEqual(["zones.json"]);
  });

  it.skipIf(!chromium)(
    `says that a file is no folder${noChromium}`,
    async () => {
      const file = join(room.dir, "a-file");
      writeFileSync(file, "");
      const said = await masthead(["render-issue", "2026-12-01", "--page", "1", "--out", file]);
      expect(said).toMatchObject({ code: 1 });
      expect(said.err).toContain("is a file: name a folder");
    },
    60_000,
  );

  it.skipIf(!chromium)(
    `prints the whole issue as one PDF that names its pages${noChromium}`,
    async () => {
      const whole = join(room.dir, "whole");
      expect(await masthead(["render-issue", "2026-12-01", "--out", whole])).toMatchObject({
        code: 0,
      });
      const zones = JSON.parse(readFileSync(join(whole, "zones.json"), "utf8"));
      const bytes = readFileSync(join(whole, "issue.pdf"));
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(pdf.getPageCount()).toBe(zones.pages.length);
      expect(pdf.getTitle()).toContain("2026-12-01");
      for (const name of ["PageLabels", "StructTreeRoot", "Outlines"])
        expect(pdf.catalog.has(PDFName.of(name))).toBe(true);
    },
    60_000,
  );

  it.skipIf(!chromium)(
    `prints a page: PDF, two pictures, and where each story stands${noChromium}`,
    async () => {
      const said = await render("2026-12-01", "--page", "1");
      expect(said).toMatchObject({ code: 0, err: "" });
      const zones = JSON.parse(readFileSync(join(out, "zones.json"), "utf8"));
      const [page] = zones.pages;
      expect(zones).toMatchObject({ date: "2026-12-01", format: { widthMm: 272, heightMm: 390 } });
      await isThePdf(page.pdf);
      for (const { file, width, height } of page.pictures) {
        expect(await sharp(join(out, file)).metadata()).toMatchObject({ width, height });
        expect(width / height).toBeCloseTo(272 / 390, 2);
      }
      const stories = page.boxes.filter(({ kind }: { kind: string }) => kind === "story");
      expect(stories.length).toBeGreaterThan(2);
      for (const { storyId, headline, left, top, width, height } of stories) {
        expect(storyId && headline).toBeTruthy();
        expect(Math.min(left, top, width, height)).toBeGreaterThan(0);
        expect(Math.max(left + width, top + height)).toBeLessThan(1);
      }
      expect(page.size).toEqual({ widthMm: 272, heightMm: 390 });
      for (const { storyId } of stories)
        expect(page.zones.some((zone: { storyId: string }) => zone.storyId === storyId)).toBe(true);
      for (const { headline, polygon } of page.zones) {
        expect(headline).toBeTruthy();
        expect(polygon.length).toBeGreaterThanOrEqual(4);
      }
      expect(existsSync(join(out, "issue.pdf"))).toBe(false);
    },
    60_000,
  );
});

/** Of the size of its paper, tagged, with an outline, every typeface whole outlines and none of drawn glyphs (Type 3). */
async function isThePdf(name: string): Promise<void> {
  const pdf = await PDFDocument.load(readFileSync(join(out, name)), { updateMetadata: false });
  expect(pdf.getPageCount()).toBe(1);
  const { width, height } = pdf.getPage(0).getSize();
  expect([(width / 72) * 25.4, (height / 72) * 25.4].map(Math.round)).toEqual([272, 390]);
  expect(pdf.catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
  expect(pdf.catalog.has(PDFName.of("Outlines"))).toBe(true);
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(objects.filter((object) => object.includes("/Type3"))).toEqual([]);
  expect(objects.filter((object) => object.includes("/FontFile2")).length).toBeGreaterThan(1);
  // Text of which every typeface says what its glyphs mean can be selected and searched.
  const faces = objects.filter((object) => object.includes("/Subtype /Type0"));
  expect(faces.length).toBeGreaterThan(1);
  for (const face of faces) expect(face).toContain("/ToUnicode");
}
