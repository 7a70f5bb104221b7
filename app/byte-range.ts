/** A part of a file, both ends counted. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The one part that a `Range` header asks for (RFC 9110, 14.1.2). `whole` when it asks for none, for several, or in
 * units we do not know; `none` when the part lies beyond the file.
 */
export function byteRange(header: string | null, bytes: number): ByteRange | "whole" | "none" {
  const [, first = "", last = ""] =
    /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return "whole";
  const start = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return "whole";
  return start < bytes && start <= end ? { start, end } : "none";
}
