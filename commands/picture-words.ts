import * as exif from "exifreader";

// Bundlers take the package's modules, Node its CommonJS build, whose names all hang on the default.
const { load } = "load" in exif ? exif : (exif as { readonly default: typeof exif }).default;

export interface PictureWords {
  readonly caption: string;
  readonly credit: string;
  readonly source: string;
}

/** What the photographer wrote into the file (IPTC, XMP, EXIF), as a proposal for the desk. Empty where nothing is. */
export function pictureWords(bytes: Uint8Array): PictureWords {
  const tags = readTags(bytes);
  const first = (...names: readonly string[]) =>
    names.map((name) => tags.get(name) ?? "").find((word) => word !== "") ?? "";
  return {
    caption: first("Caption/Abstract", "description", "ImageDescription", "Headline", "title"),
    credit: first("By-line", "creator", "Artist"),
    source: first("Credit", "Source", "Copyright Notice", "rights", "Copyright"),
  };
}

function readTags(bytes: Uint8Array): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  try {
    const copy = new Uint8Array(bytes);
    for (const [name, tag] of Object.entries(load(copy.buffer, { async: false })))
      words.set(name, clean((tag as { description?: unknown } | undefined)?.description));
  } catch {
    // A file without readable metadata has simply nothing to propose.
  }
  return words;
}

function clean(value: unknown): string {
  if (typeof value !== "string") return "";
  return value
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, 500);
}
