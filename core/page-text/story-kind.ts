import type { StoryKind } from "@/core/story/story";
import type { DraftItem } from "./draft-item";
import { isCommentWord, isPhotoColumn } from "./paper-words";

const notice =
  /(?:公告|通告|启事|声明|通知|公示|讣告|更正|致歉|公开招聘)(?:[（(].{1,12}[）)])?$|^(?:更正|声明|公告|通告|PUBLIC NOTICE|NOTICE|CORRECTION)\b/i;
const letter =
  /一封信|公开信|感谢信|慰问信|倡议书|来信|致.{1,16}的信|^(?:letters?\b|to the editor)/i;

/** The kind (体裁) an item's parts speak for, on a page of that name. */
export function storyKind(item: DraftItem, pageName: string | null): StoryKind {
  const heads = [item.column, item.kicker, item.headline, item.deck]
    .flat()
    .map((piece) => piece.text);
  if (isVerse(item)) return "verse";
  if (item.salutation.length > 0) return "letter";
  if (!item.lead && heads.some((text) => notice.test(text))) return "notice";
  if (item.signature.length > 0)
    return heads.some((text) => letter.test(text)) || !item.chinese ? "letter" : "notice";
  if (isPhoto(item)) return "photo";
  const opinion = /评论|观点|言论|时评|opinion|editorial/i.test(pageName ?? "");
  if (isComment(item) || (opinion && !item.lead && item.byline)) return "commentary";
  return isReport(item) ? "report" : "news";
}

function isVerse(item: DraftItem): boolean {
  const verse = item.paragraphs.filter((paragraph) => paragraph.kind === "verse").length;
  return verse > 0 && verse * 2 >= item.paragraphs.length;
}

function isPhoto(item: DraftItem): boolean {
  if (item.lead) return false;
  if (item.photo || item.column.some((piece) => isPhotoColumn(piece.text))) return true;
  const captions = item.paragraphs.filter((one) =>
    /^[（(]?[图上下左右题]/.test(one.pieces[0]?.text ?? ""),
  );
  const all = item.paragraphs.every((one) => one.kind === "caption");
  if (all && captions.length > 0) return true;
  const pictures = item.credits.filter((credit) => credit.role === "photographer").length;
  return (
    pictures > 0 &&
    item.paragraphs.length <= 3 &&
    item.credits.every((c) => c.role === "photographer" || c.role === "source")
  );
}

function isComment(item: DraftItem): boolean {
  const named = [item.column, item.deck, item.kicker].flat();
  if (named.some((piece) => isCommentWord(piece.text))) return true;
  if (
    item.headline.some((piece) =>
      /^(?:社论|时评|短评|评论)[：:｜|]|系列(?:述评|评论)/.test(piece.text),
    )
  )
    return true;
  if (item.bylines.some((piece) => /评论员|时评员/.test(piece.text))) return true;
  const note = item.paragraphs.some(
    (paragraph) => paragraph.kind === "note" && /作者/.test(paragraph.pieces[0]?.text ?? ""),
  );
  return (
    note ||
    /（作者(?:为|系|单位)[^）]{2,60}）$/.test(item.paragraphs.at(-1)?.pieces.at(-1)?.text ?? "")
  );
}

function isReport(item: DraftItem): boolean {
  const named = [item.column, item.kicker].flat();
  if (
    named.some((piece) =>
      /特稿|通讯|特写|侧记|纪实|人物|调查|Feature|Special Report/i.test(piece.text),
    )
  )
    return true;
  return item.chinese && item.lead === null && item.byline;
}
