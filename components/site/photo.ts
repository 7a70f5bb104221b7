import type { Rendition } from "@/core/blocks/block";
import { type Html, html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { TeaserPicture } from "@/core/site/site";
import type { Press } from "./press";

/** Widest the text column ever is, px: larger files would only cost readers. */
export const storySizes = "(min-width: 44em) 38rem, 100vw";

/** The picture with its renditions; null when readers may not see it. */
export function renditionOf(press: Press, id: string, sizes: string): Rendition | null {
  const picture = press.pictures.get(id);
  const widths = picture?.widths ?? [];
  const middle = widths.find((width) => width >= 900) ?? widths.at(-1);
  if (!picture || middle === undefined) return null;
  const src = (width: number) => press.href(address.picture(id, width, "webp"));
  return {
    src: src(middle),
    srcset: widths.map((width) => `${src(width)} ${width}w`).join(", "),
    sizes,
    width: picture.width,
    height: picture.height,
  };
}

/** A picture in a list. The words stand beside it in the link, so that it is described once. */
export function photo(
  press: Press,
  picture: TeaserPicture | null,
  sizes: string,
  eager = false,
): Html | null {
  const file = picture && renditionOf(press, picture.id, sizes);
  if (!file) return null;
  return html`<img class="photo" src="${file.src}" srcset="${file.srcset ?? ""}" sizes="${sizes}" width="${file.width}" height="${file.height}" alt="${picture.alt}" ${eager ? html`fetchpriority="high"` : html`loading="lazy"`} decoding="async">`;
}
