import { type Html, html, raw } from "@/core/blocks/html";
import { pictureRows } from "@/core/layout/boxes-of-story";
import type { PageFormat } from "@/core/layout/page-format";
import type { Part } from "@/core/layout/story-parts";
import type { PressPicture } from "@/core/paper/press-page";
import type { Crop } from "@/core/picture/crop";
import { inBox } from "./place";

/** A picture with its caption and credit in the rows below it. It fills its part around its focal point, or shows the crop. */
export function pictureFigure(
  picture: PressPicture,
  caption: string,
  part: Part,
  format: PageFormat,
  crop: Crop | null = null,
): Html {
  const rows = pictureRows({ column: 0, row: 0, span: 1, rows: part.rows });
  const below = { ...part, top: part.top + rows, rows: part.rows - rows };
  const window = inBox({ ...part, left: 0, top: 0, rows }, format);
  return html`<figure class="part" style="${inBox(part, format)}"><div class="window" style="${window}"><img src="${picture.src}" alt="${picture.alt || caption}" style="${crop ? cropped(crop) : focused(picture)}"></div><figcaption style="${inBox({ ...below, left: 0, top: rows }, format)}"><span>${caption}${picture.credit !== "" && html` <small>${picture.credit}</small>`}</span></figcaption></figure>`;
}

const focused = ({ focalX, focalY }: PressPicture): Html =>
  raw(`object-position:${focalX / 10}% ${focalY / 10}%`);

/** The picture so large, and so far off, that the window shows the crop. */
const cropped = ({ x, y, width, height }: Crop): Html =>
  raw(
    `width:${1e5 / width}%;height:${1e5 / height}%;left:${(-100 * x) / width}%;top:${(-100 * y) / height}%`,
  );
