import type { Credit } from "@/core/story/story";
import { readCredits } from "./read-credits";

export interface Lead {
  /** As printed: 本报讯（记者 某某）. */
  readonly printed: string;
  /** 本报讯, 本报海口1月18日电, 新华社荷泽十一日电; HARBOR CITY, Nov. 3. */
  readonly dateline: string;
  readonly credits: readonly Credit[];
}

const place = "[\\u4e00-\\u9fff·]{1,14}?";
const day =
  "(?:[\\d０-９]{1,2}月)?[\\d０-９]{1,2}日|[一二三四五六七八九十廿]{1,3}月?[一二三四五六七八九十廿]{0,3}日";
const wire = `(?:据)?(?:本报|本刊|本台|新华社|中新社|中新网|人民网|新华网|央视网?)(?:${place})?(?:${day})(?:综合|专)?(?:电|讯)`;
const local =
  "(?:本报|本刊|本网|本台|[\\u4e00-\\u9fff]{0,6}(?:日报|晚报|晨报|早报|时报))(?:综合)?(?:讯|消息)";
const start = new RegExp(`^(?:[【（(\\[]\\s*(${wire}|${local})\\s*[】）)\\]]|(${wire}|${local}))`);
const bracket = /^\s*[（(]([^（()）]{1,80})[）)]/;
const unbracketed = /^\s+((?:首席|见习|实习|全媒体|融媒体?)?记者[^。，,]{2,40}?)报道[:：]/;
const month =
  "(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const english = new RegExp(
  `^([A-Z][A-Z.'’ -]{2,40}(?:, [A-Z][A-Za-z.]{1,20})?(?:,? ${month} \\d{1,2})?)(?: \\(([A-Z][A-Za-z ]{1,20})\\))?\\s*(?:—|--|–)\\s*`,
);

/** The lead a paragraph of news begins with, or null. Looks at the first 200 characters only. */
export function readLead(text: string): Lead | null {
  const head = text.slice(0, 200);
  const found = start.exec(head);
  if (!found) return readEnglishLead(head);
  const dateline = (found[1] ?? found[2] ?? "").replace(/^据/, "");
  const rest = head.slice(found[0].length);
  const named = bracket.exec(rest) ?? unbracketed.exec(rest);
  const credits = named?.[1] ? readCredits(named[1], true) : null;
  const marked =
    found[1] !== undefined ||
    named !== null ||
    /^[\s:：　]|^$/.test(rest) ||
    /[日]电$/.test(dateline);
  if (!marked) return null;
  return {
    printed: found[0] + (credits ? (named?.[0] ?? "") : ""),
    dateline,
    credits: [...(credits ?? []), ...agency(dateline, credits)],
  };
}

function agency(dateline: string, credits: readonly Credit[] | null): Credit[] {
  const name = /^(?:新华社|中新社|人民网|新华网|中新网|央视网?)/.exec(dateline)?.[0];
  return name && !credits ? [{ role: "source", name }] : [];
}

function readEnglishLead(head: string): Lead | null {
  const found = english.exec(head);
  if (!found?.[1]) return null;
  return {
    printed: found[0].trimEnd(),
    dateline: found[1].trim(),
    credits: found[2] ? [{ role: "source", name: found[2] }] : [],
  };
}
