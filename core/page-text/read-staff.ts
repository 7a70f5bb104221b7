import type { PageStaff } from "./page-reading";
import { looksLikeName } from "./surnames";

const duty =
  "(?:本版|本期|今日)?(?:责任编辑|责编|执行主编|主编|副主编|编辑|美术编辑|美编|版式设计|版式|组版|排版|制图|校对|审读|检校|监制|策划|统筹|终审|编审|一读|二读|值班总编|值班主任|值班编委|电子邮箱|投稿邮箱|邮箱|新闻热线|热线|电话)";
const duties = new RegExp(`(${duty})(?:\\s*[:：]\\s*|\\s+)`, "g");
const start = new RegExp(`^[■●◆\\s]*${duty}(?:\\s*[:：]|\\s)`);
const english = /^(?:Page editor|Editor|Layout|Design|Copy editor|Page design)s?:\s*(.{2,60})$/i;

/** 本版责编：某某 某某 版式设计：某某 — who made the page; null for any other line. 制图 alone is a credit. */
export function readStaff(line: string): PageStaff[] | null {
  if (line.length > 120) return null;
  const en = english.exec(line);
  if (en?.[1]) return namesOf(line.slice(0, line.indexOf(":")), en[1], /\s*(?:,|\band\b)\s*/);
  if (!start.test(line) || /^制图/.test(line)) return null;
  const found = [...line.matchAll(duties)];
  const staff = found.flatMap((match, index) => {
    const from = match.index + match[0].length;
    const names = line.slice(from, found[index + 1]?.index ?? line.length);
    return namesOf(match[1] ?? "", names, /[\s、，,|｜]+/) ?? [];
  });
  const sure = /[:：]/.test(line) || staff.every((one) => looksLikeName(one.name));
  return staff.length > 0 &&
    sure &&
    staff.every((one) => one.name.length <= 6 || /^[A-Z]|[@\d]/.test(one.name))
    ? staff
    : null;
}

function namesOf(duty: string, text: string, gap: RegExp): PageStaff[] | null {
  const padded = text.replace(
    /(^|[\s、])([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])(?=$|[\s、])/g,
    "$1$2$3",
  );
  const names = padded
    .split(gap)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length > 0 ? names.map((name) => ({ duty, name })) : null;
}
