import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { Fault, limits } from "./fault.mjs";
import { keepPictures } from "./page-pictures.mjs";
import { demandPage } from "./read-picture.mjs";
import { runsOf } from "./runs-of.mjs";

const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** A picture the reader leaves out is told in a warning and nowhere else. */
let leftOut = false;
console.warn = console.log = (...words) => {
  leftOut ||= words.join(" ").includes("Image exceeded maximum allowed size");
};

/**
 * One page of a PDF: its picture, its words with their places, and itself as a PDF without the others.
 * @param {{ file: string, folder: string, page: number, isGuessed?: boolean }} job
 * @param {(share: number) => void} tell
 */
export async function readPdf({ file, folder, page: wanted, isGuessed }, tell) {
  const bytes = await readFile(file);
  const pdf = await open(bytes);
  const number = isGuessed && wanted > pdf.numPages ? 1 : wanted;
  if (number > pdf.numPages)
    throw new Fault("scan-no-such-page", { page: number, pages: pdf.numPages });
  const page = await pdf.getPage(number);
  const size = page.getViewport({ scale: 1 });
  demandPage(size.width, size.height);
  tell(15);
  const runs = await runsOf(page, size);
  tell(30);
  const made = await keepPictures(await pictureOf(page, size), folder);
  if (leftOut) throw new Fault("scan-picture-inside-too-large", { max: limits.pixelsInside / 1e6 });
  tell(80);
  const hasPdf = await keepPage(bytes, number, folder);
  const { width, height } = made.large;
  return { ...made, from: { width, height }, runs, page: number, pages: pdf.numPages, hasPdf };
}

async function open(/** @type {Buffer} */ bytes) {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: `${join(home, "cmaps")}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(home, "standard_fonts")}/`,
      wasmUrl: `${join(home, "wasm")}/`,
      iccUrl: `${join(home, "iccs")}/`,
      maxImageSize: limits.pixelsInside,
      disableFontFace: true,
      enableXfa: false,
      verbosity: 1,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Fault(isLocked ? "scan-encrypted" : "scan-broken-pdf");
  }
}

/**
 * @param {import("pdfjs-dist").PDFPageProxy} page
 * @param {{ width: number, height: number }} size
 */
async function pictureOf(page, size) {
  const scale = Math.min(limits.width / size.width, limits.height / size.height);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = createCanvas(width, height);
  const canvasContext = canvas.getContext("2d");
  try {
    await page.render({ canvas: null, canvasContext, viewport, background: "#ffffff" }).promise;
  } catch {
    throw new Fault("scan-broken-pdf");
  }
  return sharp(canvas.data(), { raw: { width, height, channels: 4 } });
}

/**
 * The page by itself, without links, forms and scripts. A PDF that opens but cannot be taken apart goes without.
 * @param {Buffer} bytes
 * @param {number} number
 * @param {string} folder
 */
async function keepPage(bytes, number, folder) {
  try {
    const whole = await PDFDocument.load(bytes, { updateMetadata: false });
    const alone = await PDFDocument.create();
    const [page] = await alone.copyPages(whole, [number - 1]);
    for (const name of ["Annots", "AA", "PieceInfo", "Metadata"])
      page.node.delete(PDFName.of(name));
    alone.addPage(page);
    await writeFile(join(folder, "page.pdf"), await alone.save());
    return true;
  } catch {
    return false;
  }
}
