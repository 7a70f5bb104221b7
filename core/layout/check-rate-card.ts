import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";
import type { AdSize } from "./ad-size";
import type { PageFormat } from "./page-format";

/** Longest each may be, in characters, and the most lines a card has. */
export const rateCardLimits = { code: 40, name: 40, price: 40, sizes: 60 } as const;

/** An advertisement lower than this has no room for 广告 and a name. */
export const leastAdRows = 3;

/** What is wrong with a rate card for pages of a format, each line and field named as `rateCard.0.span`. */
export function checkRateCard(
  sizes: readonly AdSize[],
  format: PageFormat | null,
): readonly Refusal[] {
  if (sizes.length === 0) return [];
  if (!format) return [refuse("rate-card-no-format", undefined, "rateCard")];
  if (sizes.length > rateCardLimits.sizes)
    return [refuse("rate-card-long", { most: rateCardLimits.sizes }, "rateCard")];
  return sizes.flatMap((size, at) =>
    sizeFaults(size, `rateCard.${at}`, sizes.slice(0, at), format),
  );
}

function sizeFaults(
  size: AdSize,
  field: string,
  before: readonly AdSize[],
  format: PageFormat,
): readonly Refusal[] {
  const faults: Refusal[] = [];
  const no = (code: string, of: keyof AdSize, params?: Refusal["params"]) =>
    faults.push(refuse(code, params, `${field}.${of}`));
  for (const key of ["code", "name", "price"] as const) {
    const { length } = tidyLine(size[key]);
    if (length > rateCardLimits[key]) no("too-long", key, { max: rateCardLimits[key], length });
  }
  if (isBlank(size.name)) no("ad-size-unnamed", "name");
  if (!/^[\w-]{1,40}$/.test(size.code)) no("ad-size-bad-code", "code");
  else if (before.some(({ code }) => code === size.code))
    no("ad-size-twice", "code", { code: size.code });
  if (!isWithin(size.span, 1, format.columns)) no("ad-size-wide", "span", { most: format.columns });
  if (!isWithin(size.rows, leastAdRows, format.rows))
    no("ad-size-high", "rows", { least: leastAdRows, most: format.rows });
  return faults;
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** The sizes that a page of this format can hold; others were made for a format the house had before. */
export const sizesThatFit = (
  sizes: readonly AdSize[],
  { columns, rows }: Pick<PageFormat, "columns" | "rows">,
): readonly AdSize[] => sizes.filter((size) => size.span <= columns && size.rows <= rows);
