import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";

const run = promisify(execFile);

export type Side = "left" | "right" | "top" | "bottom";

/** The first page of a PDF as px of grey. */
export interface PageRaster {
  /**
   * Where the ink of an edge begins, px with parts of a px by its grey: looked for from outside, near where it should be, on
   * the line through `at`. Null where there is none.
   */
  edge(side: Side, near: number, at: number): number | null;
}

/** Whether `pdftoppm` (poppler) is there to draw PDFs by another program than the one that made them. */
export const hasPdftoppm = (): Promise<boolean> =>
  run("pdftoppm", ["-v"]).then(
    () => true,
    () => false,
  );

/** Px round the place where an edge should be. */
const reach = 8;

export async function rasterPage(pdf: Uint8Array, dpi: number): Promise<PageRaster> {
  const folder = await mkdtemp(join(tmpdir(), "masthead-raster-"));
  try {
    await writeFile(join(folder, "page.pdf"), pdf);
    await run("pdftoppm", ["-r", String(dpi), "-gray", "-png", "page.pdf", "page"], {
      cwd: folder,
    });
    const [png = ""] = (await readdir(folder)).filter((name) => name.endsWith(".png"));
    const { data, info } = await sharp(join(folder, png))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { edge: (side, near, at) => edgeOf(data, info.width, side, near, at) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function edgeOf(grey: Buffer, width: number, side: Side, near: number, at: number): number | null {
  const isAcross = side === "left" || side === "right";
  const inward = side === "left" || side === "top" ? 1 : -1;
  const ink = (place: number) =>
    1 - (grey[isAcross ? at * width + place : place * width + at] ?? 255) / 255;
  let place = Math.round(near) - inward * reach;
  for (let step = 0; step < 2 * reach; step++, place += inward) {
    const covered = ink(place);
    if (covered < 0.1) continue;
    return inward === 1 ? place + 1 - covered : place + covered;
  }
  return null;
}
