import { type Refusal, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";

/** What the desk writes about a picture. */
export interface PictureFields {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Where it comes from: an agency, a library, an address. */
  readonly source: string;
  readonly licence: string;
}

/** Longest each may be, in characters. */
export const pictureLimits: Readonly<Record<keyof PictureFields, number>> = {
  alt: 2000,
  caption: 5000,
  credit: 500,
  source: 500,
  licence: 500,
};

/** The fields as they are kept. */
export function tidyPicture({
  alt,
  caption,
  credit,
  source,
  licence,
}: PictureFields): PictureFields {
  return {
    alt: tidyText(alt),
    caption: tidyText(caption),
    credit: tidyText(credit),
    source: tidyText(source),
    licence: tidyText(licence),
  };
}

/** Everything too long to be kept. */
export function pictureProblems(fields: PictureFields): readonly Refusal[] {
  return (Object.keys(pictureLimits) as (keyof PictureFields)[])
    .filter((field) => fields[field].length > pictureLimits[field])
    .map((field) =>
      refuse("too-long", { max: pictureLimits[field], length: fields[field].length }, field),
    );
}
