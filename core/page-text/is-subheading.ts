import type { DraftItem } from "./draft-item";
import { isColumnName, isPageName } from "./paper-words";
import type { Unit } from "./unit";

const numbered =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．]|[①-⑩]|第[一二三四五六七八九十]{1,2}[章节部]|之[一二三四五六七八九十])/;
const notice = /NOTICE|公告|通告|启事|声明|通知|公示|招标|讣告|更正/;

const ownMarks = new Set(["credit", "date", "caption", "bracket-column", "verse"]);

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
  if (units[at]?.shape.kind === "verse") return isCycle(item);
  if (item.closed || item.paragraphs.length === 0 || item.salutation.length > 0)
    return numbered.test(text) && item.paragraphs.length > 0 && !item.closed;
  if (item.paragraphs.at(-1)?.kind === "verse") return false;
  if (numbered.test(text)) return true;
  if (!item.byline || item.lead || isColumnName(text) || isPageName(text) || notice.test(text))
    return false;
  return !hasOwnAuthor(units, at, isSigned(item));
}

/** 渡口（外一首）: the poems after the first have their titles inside the item. */
function isCycle(item: DraftItem): boolean {
  const verse = item.paragraphs.at(-1)?.kind === "verse";
  return (
    verse &&
    item.headline.some((piece) =>
      /[（(](?:外[一二三四五六七八九]首|组诗|[二三四五六七八九]首)[）)]$/.test(piece.text),
    )
  );
}

/** A remark about the author (作者为…) under what follows is the story's own where an author signed it. */
function hasOwnAuthor(units: readonly Unit[], at: number, signed: boolean): boolean {
  for (let next = at; next < units.length; next++) {
    const kind = units[next]?.shape.kind;
    if (ownMarks.has(kind ?? "") || (kind === "note" && !signed)) return true;
    if (kind !== "body" && kind !== "loose-title") return false;
  }
  return false;
}

/** By a named author, rather than by a reporter or the paper's 评论员. */
function isSigned(item: DraftItem): boolean {
  const staff = item.bylines.some((piece) => /评论员|时评员|编辑部/.test(piece.text));
  return !staff && item.credits.every((credit) => credit.role === "author");
}
