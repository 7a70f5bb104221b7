import { type PageFormat, pageFormatNames, pageFormats } from "@/core/layout/page-format";

/** Numbers of a format, as their fields hold them while a person types. */
export const formatNumbers = [
  "widthMm",
  "heightMm",
  "columns",
  "columnChars",
  "gutterChars",
  "bodyPt",
  "leadingPt",
  "rows",
] as const satisfies readonly (keyof PageFormat)[];
export type FormatNumber = (typeof formatNumbers)[number];

export type FormatDraft = Readonly<Record<FormatNumber | "name", string>>;

export const draftOf = (format: PageFormat): FormatDraft => ({
  ...(Object.fromEntries(formatNumbers.map((of) => [of, String(format[of])])) as Record<
    FormatNumber,
    string
  >),
  name: format.name,
});

/** What was typed, as a format; a field that holds no number is NaN, which the rule refuses by name. */
export const formatOf = (draft: FormatDraft): PageFormat => ({
  ...(Object.fromEntries(formatNumbers.map((of) => [of, numberOf(draft[of])])) as Record<
    FormatNumber,
    number
  >),
  name: draft.name,
});

const numberOf = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));

/** The preset that a format is, number for number. */
export const presetOf = (format: PageFormat) =>
  pageFormatNames.find((name) =>
    formatNumbers.every((of) => pageFormats[name][of] === format[of]),
  ) ?? null;
