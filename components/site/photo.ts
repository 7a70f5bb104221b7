import type { Rendition } from "@/core/blocks/block";
import { type Html, html } from "@/core/blocks/html";
import { inPicture } from "@/core/blocks/in-picture";
import { cropWidths, type PictureRatio, ratioValue } from "@/core/picture/picture-ratios";
import type { CropMark, RenditionFormat } from "@/core/picture/rendition-name";
import { address } from "@/core/site/address";
import { type ShownPicture, shownKey } from "@/core/site/shown-picture";
import type { SitePicture, Teaser } from "@/core/site/site";
import type { Press } from "./press";

/** Widest the text column ever is, px: larger files would only cost readers. */
export const storySizes = "(min-width: 44em) 38rem, 100vw";
/** What no page of the site shows at once, on the sharpest screen either. */
const widestOnSite = 1920;
/** The shape that lists crop photographs to. */
const listRatio: PictureRatio = "4x3";

/** The picture with its renditions; null when readers may not see it. */
export function renditionOf(press: Press, shown: ShownPicture, sizes: string): Rendition | null {
  const picture = press.pictures.get(shownKey(shown));
  const widths = picture?.widths.filter((width, at) => at === 0 || width <= widestOnSite) ?? [];
  if (!picture) return null;
  return files(press, picture, widths, sizes, picture);
}

/** The picture cut to the shape as the desk framed it; the whole of it while that is its middle, which a browser cuts out itself. */
function cropOf(press: Press, shown: ShownPicture, sizes: string): Rendition | null {
  const picture = press.pictures.get(shownKey(shown));
  if (!picture || picture.framing <= 0) return renditionOf(press, shown, sizes);
  const crop = { ratio: listRatio, framing: picture.framing };
  const width = cropWidths[1];
  const size = { width, height: Math.round(width / ratioValue[listRatio]) };
  return files(press, picture, cropWidths, sizes, size, crop);
}

function files(
  press: Press,
  picture: SitePicture,
  widths: readonly number[],
  sizes: string,
  { width, height }: { readonly width: number; readonly height: number },
  crop?: CropMark,
): Rendition | null {
  const middle = widths.find((w) => w >= 900) ?? widths.at(-1);
  if (middle === undefined) return null;
  const addressOf = press.draft?.picture ?? address.picture;
  const src = (w: number, format: RenditionFormat) =>
    press.href(addressOf(picture, { width: w, format, crop }));
  const source = (format: RenditionFormat) => ({
    type: `image/${format}`,
    srcset: widths.map((w) => `${src(w, format)} ${w}w`).join(","),
  });
  const sources = [...(picture.hasAvif ? [source("avif")] : []), source("webp")];
  return { src: src(middle, "jpg"), sources, sizes, width, height };
}

/** How a list shows a photograph: cropped to the list's shape, whole, or whole and loaded before all else. */
type Showing = "cropped" | "whole" | "first";

/** A story's first picture in a list. The words stand beside it in the link, so that it is described once. */
export function photo(
  press: Press,
  { storyId, picture }: Pick<Teaser, "storyId" | "picture">,
  sizes: string,
  showing: Showing = "cropped",
): Html | null {
  const shown = picture && { storyId, pictureId: picture.id };
  const file = shown && (showing === "cropped" ? cropOf : renditionOf)(press, shown, sizes);
  if (!file) return null;
  return inPicture(
    file,
    html`<img class="photo" src="${file.src}" width="${file.width}" height="${file.height}" alt="${picture.alt}" ${showing === "first" ? html`fetchpriority="high"` : html`loading="lazy"`} decoding="async">`,
  );
}
