import type { DraftItem } from "./draft-item";
import { isColumnName, isPageName } from "./paper-words";
import type { Unit } from "./unit";

const numbered =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．]|[①-⑩]|第[一二三四五六七八九十]{1,2}[章节部]|之[一二三四五六七八九十])/;
const notice = /公告|通告|启事|声明|通知|公示|招标|讣告|更正/;

/**
 * Whether a title between paragraphs is a heading inside the story rather than the next headline: it is
 * numbered, or it stands in a story with a byline above it and what follows has no author of its own.
 */
export function isSubheading(
  item: DraftItem,
  title: Unit,
  units: readonly Unit[],
  at: number,
): boolean {
  const { text } = title.line;
  if (item.closed || item.paragraphs.length === 0 || item.salutation.length > 0)
    return numbered.test(text) && item.paragraphs.length > 0 && !item.closed;
  if (numbered.test(text)) return true;
  if (!item.byline || item.lead || isColumnName(text) || isPageName(text) || notice.test(text))
    return false;
  return !hasOwnAuthor(units, at);
}

function hasOwnAuthor(units: readonly Unit[], at: number): boolean {
  for (let next = at; next < units.length; next++) {
    const kind = units[next]?.shape.kind;
    if (
      kind === "credit" ||
      kind === "date" ||
      kind === "caption" ||
      kind === "bracket-column" ||
      kind === "verse"
    )
      return true;
    if (kind !== "body" && kind !== "loose-title") return false;
  }
  return false;
}
