import type { PressFormat } from "@/core/paper/press-file";

const types: Readonly<Record<PressFormat, string>> = {
  pdf: "application/pdf",
  webp: "image/webp",
  avif: "image/avif",
  png: "image/png",
  jpg: "image/jpeg",
  tiff: "image/tiff",
  epub: "application/epub+zip",
  html: "text/html; charset=utf-8",
  json: "application/json",
};

/** What a browser is told that a file of the press is, by its name. */
export const pressFileType = (name: string): string =>
  types[name.slice(name.lastIndexOf(".") + 1) as PressFormat];
