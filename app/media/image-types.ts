import type { RenditionFormat } from "@/core/picture/rendition-name";

/** What a browser is told that a rendition is. */
export const imageTypes: Readonly<Record<RenditionFormat, string>> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
};
