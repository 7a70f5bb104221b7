import type { Credit, CreditRole } from "@/core/story/story";
import { bareText } from "./bare-text";
import { type CreditWord, creditWordAt } from "./credit-words";
import { readEnglishCredits } from "./read-english-credits";
import { looksLikeName } from "./surnames";

const bullets = /^[■□●○◆◇▲△★☆◎※▶►•◉\s]+/;
const commentator = /^(?:本报|本刊|新华社)?(?:特约)?(?:评论员|时评员|编辑部)$/;
const gap = /^[\s、，,；;/／|和与&：:]+/;

/**
 * The names and roles of a credit line: ■ 本报记者 某某, 记者A 通讯员B, 王  江摄（影像中国）, 文/某某 图/某某,
 * By JANE DOE. Null when the whole line is not that. `lenient` takes any short word beside a credit word for
 * a name (inside the brackets of a lead nothing else stands).
 */
export function readCredits(line: string, lenient = false): Credit[] | null {
  if (line.length > 120) return null;
  const english = readEnglishCredits(bareText(line.replace(bullets, "")));
  if (english) return english;
  const bulleted = bullets.test(line) && line.replace(bullets, "") !== "";
  const plain = bareText(unwrap(line.replace(bullets, "")));
  if (plain === "" || /[。！？!?；;“”]/.test(plain)) return null;
  const { text, source } = splitSource(plain);
  const credits = scan(padded(text), lenient || bulleted);
  if (!credits || credits.length === 0) return null;
  if (!bulleted && !lenient && !hasCreditWord(text)) return null;
  return [...credits, ...(source ? [{ role: "source" as const, name: source }] : [])];
}

function unwrap(text: string): string {
  return /^[（(【][^（()）【】]*[）)】]$/.test(text) ? text.slice(1, -1) : text;
}

/** 王江摄（影像中国）: what stands in the bracket behind a photo credit is where the picture is from. */
function splitSource(text: string): { text: string; source: string | null } {
  const found = /^(.*\S)\s*[（(]([^（()）]{2,20})[）)]$/.exec(text);
  if (!found?.[1] || !found[2]) return { text, source: null };
  return { text: found[1], source: found[2].replace(/^(?:图片)?(?:来源|由)[:：]?|提供$/g, "") };
}

/** A lone family name with space behind it is one padded name with what follows, and so is what a list holds between commas. */
function padded(text: string): string {
  return text
    .replace(
      /(^|[\s、，,：:/／者员生])([\u4e00-\u9fff])[ \u3000\u00a0]+([\u4e00-\u9fff])(?=$|[\s、，,摄译（(])/g,
      "$1$2$3",
    )
    .replace(
      /(^|[\s、，,：:/／者员生])(?![文图摄译绘])([\u4e00-\u9fff])[ \u3000\u00a0]+([\u4e00-\u9fff]{2})(?=$|[\s、，,（(])/g,
      (whole, before, family, given) =>
        looksLikeName(family + given) ? `${before}${family}${given}` : whole,
    )
    .replace(
      /(?<=[、，,])([\u4e00-\u9fff]{1,2})[ \u3000\u00a0]+([\u4e00-\u9fff]{1,2})(?=$|[、，,])/g,
      "$1$2",
    );
}

function hasCreditWord(text: string): boolean {
  const words = padded(text).split(/[\s、，,：:]+/);
  return words.some(
    (word) => creditWordAt(word) !== null || glued(word) !== null || commentator.test(word),
  );
}

interface Scan {
  readonly credits: Credit[];
  roles: readonly CreditRole[] | null;
  /** Credits from here on have no word behind them yet. */
  from: number;
  /** Names read since the last credit word, not yet written down. */
  names: string[];
}

function scan(text: string, lenient: boolean): Credit[] | null {
  const state: Scan = { credits: [], roles: null, from: 0, names: [] };
  let rest = text;
  while (rest !== "") {
    const space = gap.exec(rest);
    if (space) {
      rest = rest.slice(space[0].length);
      continue;
    }
    const taken = takeWord(state, rest) || takeName(state, rest, lenient);
    if (!taken) return null;
    rest = rest.slice(taken);
  }
  settle(state, null);
  return state.credits;
}

function takeWord(state: Scan, rest: string): number {
  const word = creditWordAt(rest);
  if (!word) return 0;
  const behind = rest.slice(word.length).replace(gap, "");
  const closing =
    behind === "" || word.single || creditWordAt(behind) !== null || endsARole(state, word, behind);
  if (
    word.after &&
    state.names.length > 0 &&
    closing &&
    !/^[:：/／]/.test(rest.slice(word.length))
  ) {
    settle(state, /^(?:整理|报道|采写|综合)/.test(rest) ? null : word.roles);
    return word.length;
  }
  settle(state, null);
  state.roles = word.roles;
  return word.length;
}

/** 记者 何苗 文/图 江晚舟 摄: the word for both is 何苗's, for 江晚舟 has one of her own. */
function endsARole(state: Scan, { roles }: CreditWord, behind: string): boolean {
  return roles.length > 1 && state.roles !== null && /(?:摄影?|译|绘)$/.test(behind);
}

function takeName(state: Scan, rest: string, lenient: boolean): number {
  const token = /^[^\s、，,；;/／|：:]{1,24}/.exec(rest)?.[0] ?? "";
  if (commentator.test(token)) {
    settle(state, null);
    state.roles = ["author"];
    if (rest.slice(token.length).trim() === "") state.names.push(token);
    return token.length;
  }
  const tail = glued(token);
  const name = tail ? token.slice(0, -tail.length) : token;
  if (/^[\u4e00-\u9fff]{2,8}报道$/.test(token)) return token.length;
  if (!isName(name, state, lenient)) return 0;
  state.names.push(name);
  return name.length;
}

function glued(token: string): string | null {
  const found = /^[\u4e00-\u9fff·]{2,5}?(摄影|文[/／]图|摄|译|绘)$/.exec(token);
  return found?.[1] ?? null;
}

function isName(name: string, state: Scan, lenient: boolean): boolean {
  if (looksLikeName(name)) return true;
  // 记者A、B、C: a paper's model texts put letters for the names.
  if (state.roles && /^[A-Z]$/.test(name)) return true;
  if (state.roles?.includes("source")) return /^[\u4e00-\u9fffA-Za-z]{2,20}$/.test(name);
  return lenient && /^(?:[\u4e00-\u9fff\u3400-\u4dbf·]{2,10}|[A-Za-z.' -]{2,24})$/.test(name);
}

/** Writes down the names read so far under their role. A word behind them speaks for all since the last such word. */
function settle(state: Scan, suffix: readonly CreditRole[] | null): void {
  for (const role of state.roles ?? (suffix ? [] : ["author" as const]))
    for (const name of state.names) state.credits.push({ role, name });
  if (suffix) applySuffix(state, suffix, state.roles ? [] : state.names);
  state.names = [];
}

/** 记者 某某 文/图 keeps the writer and adds the picture; 记者 某某 摄 is the picture alone. */
function applySuffix(state: Scan, suffix: readonly CreditRole[], bare: readonly string[]): void {
  const spoken = state.credits.slice(state.from);
  const names = [...spoken.map((credit) => credit.name), ...bare];
  const both = suffix.length > 1;
  if (!both) state.credits.length = state.from;
  else state.credits.push(...bare.map((name) => ({ role: "reporter" as const, name })));
  const role = both ? "photographer" : suffix[0];
  if (role) state.credits.push(...names.map((name) => ({ role, name })));
  state.from = state.credits.length;
  state.roles = null;
}
