import sharp from "sharp";
import { Fault, limits } from "./fault.mjs";
import { keepPictures } from "./page-pictures.mjs";

/**
 * The picture of a page, upright: made smaller as it is decoded, so that a scan of 20,000 px does not have to lie in
 * memory whole.
 * @param {{ file: string, folder: string }} job
 * @param {(share: number) => void} tell
 */
export async function readPicture({ file, folder }, tell) {
  const look = await lookAt(file);
  const { width, height } = look.autoOrient;
  demandPage(width, height);
  tell(20);
  const whole = sharp(file, {
    limitInputPixels: limits.pixels,
    failOn: "error",
    sequentialRead: true,
  });
  const made = await keepPictures(whole.autoOrient(), folder).catch(() => {
    throw new Fault("scan-damaged");
  });
  return { ...made, from: { width, height }, runs: [], page: 1, pages: 1, hasPdf: false };
}

async function lookAt(/** @type {string} */ file) {
  try {
    return await sharp(file, { limitInputPixels: false }).metadata();
  } catch {
    throw new Fault("scan-damaged");
  }
}

/**
 * @param {number} width
 * @param {number} height
 */
export function demandPage(width, height) {
  if (width * height > limits.pixels)
    throw new Fault("scan-too-many-pixels", { width, height, max: limits.pixels / 1e6 });
  if (Math.max(width / height, height / width) > limits.proportion)
    throw new Fault("scan-no-page", { width, height });
}
