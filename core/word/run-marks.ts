import type { BodyMark } from "@/core/blocks/body";
import { markNamed } from "@/core/blocks/marks";
import { safeHref } from "@/core/blocks/safe-href";
import { deletion, formatting, insertion, note } from "@/core/markup/desk-marks";
import type { Revision, Revisions } from "./revisions";
import type { WordStyles } from "./word-styles";
import { childOf, switchOf, type XmlElement } from "./xml";

/** What surrounds a run: the tracked changes and the link it stands in. */
export interface Setting {
  readonly added: Revision | null;
  readonly removed: Revision | null;
  readonly href: string | null;
  /** How the words are read, set above them. */
  readonly reading: string;
}

export const plainSetting: Setting = { added: null, removed: null, href: null, reading: "" };

/** The marks of a run's words, and the suggestions it belongs to told to `revisions`. */
export function marksOfRun(
  properties: XmlElement | null,
  setting: Setting,
  styles: WordStyles,
  revisions: Revisions,
): readonly BodyMark[] {
  const printed = printedMarks(properties, setting, styles);
  if (styles.mannerOf(properties).isNote) {
    revisions.next([]);
    return [...printed, { type: note.name }];
  }
  const { added, removed } = setting;
  const format = formatChange(properties, setting, printed, styles, revisions);
  const told = [added, removed, format?.revision ?? null];
  const ids = revisions.next(told.filter((revision) => revision !== null));
  let at = 0;
  const idFor = (revision: Revision | null) => (revision ? ids[at++] : undefined);
  const [addedId, removedId, formatId] = told.map(idFor);
  return [
    ...printed,
    ...(addedId ? [{ type: insertion.name, attrs: { id: addedId } }] : []),
    ...(removedId ? [{ type: deletion.name, attrs: { id: removedId } }] : []),
    ...(format && formatId
      ? [{ type: formatting.name, attrs: { id: formatId, before: format.before } }]
      : []),
  ];
}

function printedMarks(
  properties: XmlElement | null,
  { href, reading }: Setting,
  styles: WordStyles,
): readonly BodyMark[] {
  const manner = styles.mannerOf(properties);
  const lang = childOf(properties, "w:lang")?.attrs["w:val"] ?? "";
  return [
    ...(safeHref(href) === null ? [] : [{ type: "link", attrs: { href } }]),
    ...(markNamed("ruby")?.attrs.reading?.accepts(reading)
      ? [{ type: "ruby", attrs: { reading } }]
      : []),
    ...(manner.isForeign && isLanguage(lang) ? [{ type: "lang", attrs: { lang } }] : []),
    ...((switchOf(properties, "w:b") ?? manner.bold) ? [{ type: "bold" }] : []),
    ...((switchOf(properties, "w:i") ?? manner.italic) ? [{ type: "italic" }] : []),
  ];
}

const isLanguage = (tag: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/.test(tag);

/** A change of manner, if it is one that a paper prints: Word also tracks fonts and sizes. */
function formatChange(
  properties: XmlElement | null,
  setting: Setting,
  printed: readonly BodyMark[],
  styles: WordStyles,
  revisions: Revisions,
): { readonly revision: Revision; readonly before: string } | null {
  const change = childOf(properties, "w:rPrChange");
  if (!change) return null;
  const before = JSON.stringify(printedMarks(childOf(change, "w:rPr"), setting, styles));
  return before === JSON.stringify(printed)
    ? null
    : { revision: revisions.read(change, true), before };
}
