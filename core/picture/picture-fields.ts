import { type Refusal, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import { isIsoDate } from "@/core/text/zoned-time";

/** What the desk writes about a picture. */
export interface PictureFields {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Where it comes from: an agency, a library, an address. */
  readonly source: string;
  readonly licence: string;
  /** The last day on which it may be used, YYYY-MM-DD; empty for no end. */
  readonly rightsUntil: string;
}

export const pictureFieldNames = [
  "alt",
  "caption",
  "credit",
  "source",
  "licence",
  "rightsUntil",
] as const satisfies readonly (keyof PictureFields)[];

/** Longest each may be, in characters. */
export const pictureLimits: Readonly<Record<keyof PictureFields, number>> = {
  alt: 2000,
  caption: 5000,
  credit: 500,
  source: 500,
  licence: 500,
  rightsUntil: 10,
};

/** The fields as they are kept; those left out stay out. */
export function tidyPicture<F extends Partial<PictureFields>>(fields: F): F {
  const tidied = pictureFieldNames.flatMap((name) =>
    fields[name] === undefined ? [] : [[name, tidyText(fields[name])]],
  );
  return Object.fromEntries(tidied);
}

/** Everything that cannot be kept as it is. */
export function pictureProblems(fields: Partial<PictureFields>): readonly Refusal[] {
  const tooLong = pictureFieldNames.flatMap((name) => {
    const { length } = fields[name] ?? "";
    const max = pictureLimits[name];
    return length > max ? [refuse("too-long", { max, length }, name)] : [];
  });
  const until = fields.rightsUntil ?? "";
  if (tooLong.length > 0 || until === "" || isIsoDate(until)) return tooLong;
  return [refuse("rights-date-invalid", undefined, "rightsUntil")];
}

/** Whether the right to use it ended before this day (YYYY-MM-DD): on its last day it may still be used. */
export const isExpired = ({ rightsUntil }: { readonly rightsUntil: string }, day: string) =>
  rightsUntil !== "" && rightsUntil < day;
