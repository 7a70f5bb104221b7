import { type Html, html, raw } from "@/core/blocks/html";
import { bleedMm, ptOf, slugPt } from "@/core/paper/slug";

/** 裁切线: two lines at each corner of the page, clear of the bleed. */
export function cropMarks(): Html {
  const length = slugPt - ptOf(bleedMm) - 6;
  const lines = (["top", "bottom"] as const).flatMap((vertical) =>
    (["left", "right"] as const).flatMap((side) => [
      `${vertical}:${slugPt}pt;${side}:6pt;width:${length}pt;border-top-width:.25pt`,
      `${side}:${slugPt}pt;${vertical}:6pt;height:${length}pt;border-left-width:.25pt`,
    ]),
  );
  return html`${lines.map((style) => html`<i class="mark" style="${raw(style)}"${raw(' aria-hidden="true"')}></i>`)}`;
}
