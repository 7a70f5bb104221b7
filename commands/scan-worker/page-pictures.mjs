import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { limits } from "./fault.mjs";

/**
 * Writes the two pictures of a page as WebP and tells their sizes.
 * @param {import("sharp").Sharp} page
 * @param {string} folder
 */
export async function keepPictures(page, folder) {
  const fitted = page
    .flatten({ background: "#ffffff" })
    .resize({ width: limits.width, height: limits.height, fit: "inside", withoutEnlargement: true })
    .toColorspace("srgb");
  const { data, info } = await fitted.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { default: sharp } = await import("sharp");
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const keep = async (/** @type {string} */ name, /** @type {number} */ width) => {
    const picture = sharp(data, { raw }).resize({ width, withoutEnlargement: true });
    const made = await picture
      .webp({ quality: 82, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    await writeFile(join(folder, name), made.data);
    return { width: made.info.width, height: made.info.height };
  };
  return {
    large: await keep("large.webp", info.width),
    small: await keep("small.webp", limits.smallWidth),
  };
}
