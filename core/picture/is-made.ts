import type { SitePicture } from "@/core/site/site";
import type { RenditionMark } from "./rendition-name";

/** Whether the picture has such a file. Crops of an earlier framing stay, for pages that caches still hold. */
export const isMade = (
  { widths, framing }: Pick<SitePicture, "widths" | "framing">,
  { width, crop }: RenditionMark,
): boolean => (crop ? crop.framing <= Math.abs(framing) : widths.includes(width));
