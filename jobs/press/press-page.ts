import type { Page } from "playwright-core";
import sharp, { type Sharp } from "sharp";
import type { PageFormat } from "@/core/layout/page-format";
import type { PressedBox } from "@/core/paper/pressed-box";
import { pdfOf } from "./pdf-of";

export interface PressedPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface PressedPage {
  readonly pdf: Uint8Array;
  /** WebP, to read by and to choose a page by. */
  readonly large: PressedPicture;
  readonly small: PressedPicture;
  readonly boxes: readonly PressedBox[];
  /** Boxes whose text found more lines in Chromium than copy-fit counted, or a title too wide. */
  readonly cut: readonly string[];
}

/** Px across the small picture. */
const smallWidth = 720;

/**
 * Prints the one page the tab shows, and reads where everything stands from the very same layout. `onStep` hears how much of
 * the work is behind it, 0–1.
 */
export async function pressPage(
  tab: Page,
  format: PageFormat,
  onStep: (part: number) => void = () => {},
): Promise<PressedPage> {
  const sheet = tab.locator(".sheet");
  const size = await sheet.boundingBox();
  if (!size) throw new Error(`No page of ${format.widthMm} × ${format.heightMm} mm to print.`);
  await tab.setViewportSize({ width: Math.ceil(size.width), height: Math.ceil(size.height) });
  const found = await tab.evaluate(readBoxes);
  onStep(0.2);
  const picture = await cutTo(size, await sheet.screenshot({ type: "png", scale: "device" }));
  onStep(0.5);
  let done = 0;
  const step = async <T>(work: Promise<T>): Promise<T> => {
    const made = await work;
    done += 1;
    onStep(0.5 + done / 6);
    return made;
  };
  const [pdf, large, small] = await Promise.all([
    step(pdfOf(tab)),
    step(toWebp(picture.clone())),
    step(toWebp(picture.clone().resize({ width: smallWidth }))),
  ]);
  return {
    pdf,
    large,
    small,
    boxes: found.boxes.map((box) => onPage(box, size)),
    cut: found.cut,
  };
}

/** A screenshot goes on to the next whole px: without that, parts of the page are parts of its picture. */
async function cutTo(size: { width: number; height: number }, png: Buffer): Promise<Sharp> {
  const taken = await sharp(png).metadata();
  const scale = taken.width / Math.ceil(size.width);
  const [width, height] = [Math.floor(size.width * scale), Math.floor(size.height * scale)];
  const cut = sharp(png).extract({ left: 0, top: 0, width, height }).removeAlpha().raw();
  const { data, info } = await cut.toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width, height, channels: info.channels } });
}

async function toWebp(image: Sharp): Promise<PressedPicture> {
  const { data, info } = await image
    .webp({ quality: 82, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** Parts of the page with six figures: finer than any print. */
const partOf = (px: number, whole: number): number => Math.round((px / whole) * 1e6) / 1e6;

const onPage = (
  { left, top, width, height, ...box }: PressedBox,
  page: { readonly width: number; readonly height: number },
): PressedBox => ({
  ...box,
  left: partOf(left, page.width),
  top: partOf(top, page.height),
  width: partOf(width, page.width),
  height: partOf(height, page.height),
});

/** Runs in the browser, so it calls nothing of this file. Boxes in px from the corner of the page. */
async function readBoxes() {
  await document.fonts.ready;
  const page = document.querySelector(".sheet")?.getBoundingClientRect() ?? new DOMRect();
  const boxes = [...document.querySelectorAll<HTMLElement>("[data-box]")].map((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return {
      id: box.dataset.box ?? "",
      kind: box.dataset.kind ?? "",
      storyId: box.dataset.story ?? null,
      headline: box.dataset.headline ?? null,
      left: left - page.left,
      top: top - page.top,
      width,
      height,
    };
  });
  const parts = document.querySelectorAll<HTMLElement>(".flow, .kicker, .headline, .deck");
  // The line of an upright title is its height; what its glyphs have more across is no fault.
  const tooWide = [...parts].filter((of) =>
    getComputedStyle(of).writingMode === "vertical-rl"
      ? of.scrollHeight > of.clientHeight + 1
      : of.scrollWidth > of.clientWidth + 1,
  );
  const ids = tooWide.map((of) => of.closest<HTMLElement>("[data-box]")?.dataset.box ?? "");
  return { boxes, cut: [...new Set(ids)] };
}
