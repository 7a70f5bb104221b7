import type { Credit } from "@/core/story/story";
import { isSeparator } from "./is-separator";
import { looksLikeTitle } from "./looks-like-title";
import type { PageStaff } from "./page-reading";
import { readBracketColumn, unpadded } from "./paper-words";
import { readCredits } from "./read-credits";
import { readDate } from "./read-date";
import { type Folio, isPublicationName, readFolio } from "./read-folio";
import { type Lead, readLead } from "./read-lead";
import { type PageReference, readPageReference } from "./read-page-reference";
import { readStaff } from "./read-staff";
import type { Line } from "./source-lines";

/** What a line looks like on its own, before its neighbours are asked. */
export type LineShape =
  | { readonly kind: "separator" | "guide" | "note" | "deck" | "salutation" | "closing" | "jump" }
  | { readonly kind: "title" | "loose-title" | "caption" | "body" | "verse" | "publication" }
  | { readonly kind: "folio"; readonly folio: Folio }
  | { readonly kind: "staff"; readonly staff: readonly PageStaff[] }
  | { readonly kind: "date"; readonly iso: string | null }
  | { readonly kind: "lead"; readonly lead: Lead }
  | { readonly kind: "credit"; readonly credits: readonly Credit[] }
  | { readonly kind: "bracket-column"; readonly column: string }
  | { readonly kind: "reference"; readonly reference: PageReference };

const guide =
  /^[▶■【\s]*(?:今日|本期|本版|要闻)?(?:导读|要目|导览|提要)[】\s]*[:：]?$|^(?:INSIDE|IN THIS ISSUE|INSIDE TODAY)$/i;
const note =
  /^[（(【〔*]?\s*(?:本文)?作者[\u4e00-\u9fff]{0,6}?(?:为|系|是|单位|简介).{1,80}[）)】〕]?$/;
const jump =
  /^[（(【▶►→\s]*(?:下转|上接|紧接|转|接)第?\s*[A-Z〇零一二三四五六七八九十\d]{1,4}\s*版[^）)】]{0,16}[）)】▶►→\s]*$|^\(?(?:Continued|See|Turn)\b.{0,30}\b[Pp]age [A-Z]?\d{1,3}\)?$/;
const deck = /^(?:[—─―－]{1,4}|-{2,4})\s*[^\s—─―－-]/;
const chineseSalutation =
  /^(?:尊敬的|亲爱的|敬爱的|各位|全市|全县|全区|全体|广大|致)[^。！？；]{1,30}[:：]$|^[^。！？；，,]{1,20}(?:同志|朋友|先生|女士|老师|编辑|记者|乡亲|市民|读者|同学|委员|代表|们|您好|你好|日报|晚报|晨报|时报|报社|编辑部|公司|委员会|政府|[局厅委院校站所队部])(?:们)?[:：]$/;
const englishSalutation = /^(?:Dear|To the|My dear)\b[^.!?;]{2,60}[,:]$/;
const closing =
  /^(?:此致|敬礼|此致\s*敬礼|祝好|顺祝.{0,8}|顺颂.{0,4}|谨此.{0,6}|Sincerely|Yours(?: \w+){0,2}|Respectfully)[！!,，]?$/;
const caption =
  /^(?:[▲▼◀▶△▽↑↓←→]|图[为①-⑨：:]|图[一二三四五六1-9][：:为]|[（(]?[上下左右题]图[）)]?(?:[：:为是，]|$))/;

export function classifyLine(line: Line): LineShape {
  const { text } = line;
  if (isSeparator(text)) return { kind: "separator" };
  const short = line.width <= 60 ? shortShape(line) : null;
  if (short) return short;
  const lead = readLead(text);
  if (lead) return { kind: "lead", lead };
  if (caption.test(text)) return { kind: "caption" };
  return { kind: looksLikeTitle(line) ?? "body" };
}

function shortShape(line: Line): LineShape | null {
  const { text } = line;
  const date = readDate(text);
  if (date) return { kind: "date", iso: date.iso };
  if (isPublicationName(text)) return { kind: "publication" };
  const folio = readFolio(text);
  if (folio) return { kind: "folio", folio };
  const staff = readStaff(text);
  if (staff) return { kind: "staff", staff };
  if (guide.test(unpadded(text))) return { kind: "guide" };
  if (closing.test(text)) return { kind: "closing" };
  if (jump.test(text)) return { kind: "jump" };
  if (note.test(text)) return { kind: "note" };
  return creditOrTitleShape(line);
}

function creditOrTitleShape(line: Line): LineShape | null {
  const { text } = line;
  const credits = readCredits(text);
  if (credits) return { kind: "credit", credits };
  const column = readBracketColumn(text);
  if (column) return { kind: "bracket-column", column };
  if (deck.test(text) && line.width <= 44 && !/[。；;]/.test(text)) return { kind: "deck" };
  if (chineseSalutation.test(text) || englishSalutation.test(text)) return { kind: "salutation" };
  const reference =
    line.width <= 45 && !/[。；]|下转|上接/.test(text) ? readPageReference(text) : null;
  return reference ? { kind: "reference", reference } : null;
}
