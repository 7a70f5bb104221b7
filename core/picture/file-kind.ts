/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  | "jpeg"
  | "png"
  | "webp"
  | "gif"
  | "avif"
  | "heic"
  | "svg"
  | "tiff"
  | "psd"
  | "pdf"
  | "bmp"
  | "raw"
  | "unknown";

const heicBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1"];

/** Reads the kind from the beginning of a file; a few hundred bytes are enough. */
export function fileKind(bytes: Uint8Array): FileKind {
  const text = Array.from(bytes.subarray(0, 512), (byte) => String.fromCharCode(byte)).join("");
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (text.slice(4, 8) === "ftyp") return ofBrand(text);
  if (text.startsWith("8BPS")) return "psd";
  if (text.startsWith("%PDF-")) return "pdf";
  if (text.startsWith("BM")) return "bmp";
  if (/^(?:II\*\0|MM\0\*)/.test(text)) return text.slice(8, 10) === "CR" ? "raw" : "tiff";
  if (/^(?:IIRO|IIU\0|FUJIFILMCCD-RAW|FOVb)/.test(text)) return "raw";
  return /^[^<]*(?:<[?!][^>]*>\s*)*<svg[\s>]/i.test(text) ? "svg" : "unknown";
}

/** The brands of an ISO media file: the major one, then those it is compatible with. */
function ofBrand(text: string): FileKind {
  const brands = text.slice(8, 64);
  if (/avi[fs]/.test(brands)) return "avif";
  if (brands.startsWith("crx ")) return "raw";
  return heicBrands.some((brand) => brands.includes(brand)) ? "heic" : "unknown";
}
