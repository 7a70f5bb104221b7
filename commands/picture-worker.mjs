import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/**
 * The process that decodes pictures. Files from outside are read here and nowhere else: whatever a hostile one
 * does to the decoder, it does to a process that holds no secret and serves nobody.
 * It is started by picture-workshop.ts, and does one job at a time.
 *
 * @typedef {{ left: number, top: number, width: number, height: number }} Cut px of the upright picture
 * @typedef {{ name: string, width: number, format: "avif" | "webp" | "jpg" }} Rendition
 * @typedef {{ is: "look", file: string, mostPixels: number }} Look
 * @typedef {{ is: "make", file: string, folder: string, cut?: Cut, renditions: Rendition[], mostPixels: number }} Make
 */

sharp.cache(false);

/**
 * Quality at which a newspaper photograph shows no fault, and the time spent on each format. JPEG is for the few that
 * read neither of the others: mozjpeg would make it a fifth smaller and take as long as the other two together.
 */
const encoders = {
  avif: (picture) => picture.avif({ quality: 50, effort: 0 }),
  webp: (picture) => picture.webp({ quality: 80, effort: 2 }),
  jpg: (picture) =>
    picture.flatten({ background: "#ffffff" }).jpeg({ quality: 80, progressive: true }),
};

process.on("message", async (job) => {
  try {
    process.send?.({ ok: true, value: job.is === "look" ? await look(job) : await make(job) });
  } catch (error) {
    process.send?.({ ok: false, message: String(error) });
  }
});

/** @param {Look} job */
async function look({ file }) {
  const { autoOrient, pages } = await sharp(file, { limitInputPixels: false }).metadata();
  return { width: autoOrient.width, height: autoOrient.height, frames: pages ?? 1 };
}

/**
 * Decodes once, at the widest width; the others are made of that.
 * @param {Make} job
 */
async function make({ file, folder, cut, renditions, mostPixels }) {
  const widest = Math.max(...renditions.map(({ width }) => width));
  let upright = sharp(file, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient();
  if (cut) upright = upright.extract(cut);
  const { data, info } = await upright
    .resize({ width: widest, withoutEnlargement: true })
    .toColorspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const keep = async ({ name, width, format }) => {
    const picture = sharp(data, { raw, limitInputPixels: mostPixels });
    if (width < info.width) picture.resize({ width });
    await writeFile(join(folder, name), await encoders[format](picture).toBuffer());
  };
  // The largest first and two at a time: no processor waits for the widest, and no more than two are in memory.
  const waiting = [...renditions].sort((one, other) => other.width - one.width);
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await keep(next);
  };
  await Promise.all(Array.from({ length: 2 }, lane));
  return { width: info.width, height: info.height };
}
