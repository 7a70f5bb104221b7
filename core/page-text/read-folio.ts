import { isPageName } from "./paper-words";
import { readDate } from "./read-date";
import { pageNumber } from "./read-page-reference";

export interface Folio {
  readonly publication: string | null;
  readonly date: string | null;
  readonly number: number | null;
  readonly name: string | null;
}

const weekday =
  /^[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const numbered =
  /^(?:第\s*([〇零一二三四五六七八九十\dA-Z]{1,4})\s*版|([A-Z]?\d{1,3})\s*版|(?:Page|PAGE)\s*([A-Z]?\d{1,3})|[A-Z](\d{1,2}))(?:[:：·]?\s*([\u4e00-\u9fff][\u4e00-\u9fff·•・]{0,6}[\u4e00-\u9fff]))?$/;
const named =
  /^([\u4e00-\u9fff]{2,6})\s*(?:第\s*([〇零一二三四五六七八九十\d]{1,3})\s*版|([A-Z]?\d{1,2})版)$/;
const dottedName = /^[\u4e00-\u9fff]+(?:[·•・][\u4e00-\u9fff]+)*$/;
const paper =
  /^《?[\u4e00-\u9fff]{1,10}(?:日报|晚报|晨报|早报|时报|商报|导报|周报|都市报|青年报|新报|周刊|快报)》?$/;
const englishPaper =
  /^(?:The )?(?:[A-Z][\w'’-]+ ){1,4}(?:Daily|Times|Post|Herald|Gazette|Tribune|Chronicle|Courier|News|Journal|Observer)$/;
const other =
  /^(?:农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[正一二三四五六七八九十冬腊闰]{1,3}月(?:初|十|廿|三)?[一二三四五六七八九十]{1,2}|今日[\d一二三四五六七八九十]+版|总?第\s*\d+\s*期|CN\s?\d{2}[-—]\d{4}|国内统一|邮发代号|(?:新闻)?热线|电话|网址|Vol\.?|No\.?\s?\d+)/;

/** A folio (报眉) line: paper, date, weekday, page number and page name, in any order; null for any other line. */
export function readFolio(line: string): Folio | null {
  if (line.length > 90 || /[。！？；]/.test(line)) return null;
  const merged = line
    .normalize("NFKC")
    .replace(/(\d)\s+(?=[年月日])|([年月第])\s+(?=[\d])|(\d)\s+(?=版)/g, "$1$2$3")
    .replace(/(版)\s*:\s*/, "$1:");
  const whole = /[A-Za-z]{3}/.test(merged) && !/[\u4e00-\u9fff]/.test(merged);
  const tokens = whole ? englishTokens(merged) : merged.split(/[\s|│丨]+/).flatMap(splitGlued);
  const known = readTokens(tokens.filter((token) => token !== ""));
  if (!known) return null;
  const strong = known.filter((fact) => fact.strong).length;
  const weak = known.filter((fact) => fact.date !== null || fact.publication !== null).length;
  return strong > 0 || weak > 1 ? merge(known) : null;
}

/** Facts of every token; null when one says nothing that a folio says. */
function readTokens(tokens: readonly string[]): readonly Token[] | null {
  const facts = tokens.map(readToken);
  const unread = facts.indexOf(null);
  if (facts.length === 0) return null;
  if (unread !== -1) facts[unread] = unknownName(tokens, facts, unread);
  const known = facts.filter((fact) => fact !== null);
  return known.length === facts.length ? known.map((fact) => ownPage(fact, known)) : null;
}

/**
 * No list holds every name of a page (版名): the one unknown word of a folio is it. Beside the number
 * alone it stands right behind it or has a dot in it, for a guide (导读) puts its titles before.
 */
function unknownName(
  tokens: readonly string[],
  facts: readonly (Token | null)[],
  at: number,
): Token | null {
  const token = tokens[at] ?? "";
  const known = facts.filter((fact) => fact !== null);
  const isWhole = isWholeFolio(known);
  const numberedBefore = facts[at - 1]?.number != null && at === facts.length - 1;
  const isNumbered = known.some((fact) => fact.number !== null && fact.strong);
  const isName =
    dottedName.test(token) &&
    token.length >= 2 &&
    token.length <= (isWhole ? 8 : 6) &&
    known.every((fact) => fact.name === null);
  const placed = isWhole || (isNumbered && (numberedBefore || /[·•・]/.test(token)));
  return isName && placed ? { ...none, name: token } : null;
}

/** A page's number with the day or the paper, or the day with the paper or the weekday. */
function isWholeFolio(known: readonly Token[]): boolean {
  const hasDate = known.some((fact) => fact.date !== null);
  const hasPaper = known.some((fact) => fact.publication !== null);
  const isNumbered = known.some((fact) => fact.number !== null && fact.strong);
  const hasWeekday = known.some((fact) => fact.number === null && fact.strong);
  return isNumbered ? hasDate || hasPaper : hasDate && (hasPaper || hasWeekday);
}

/** 健康周刊 is a page where the line numbers it, and a paper where it stands alone. */
function ownPage(fact: Token, known: readonly Token[]): Token {
  const { publication } = fact;
  const isPage =
    publication !== null && isPageName(publication) && known.some((one) => one.number !== null);
  return isPage ? { ...fact, publication: null, name: publication } : fact;
}

function splitGlued(token: string): string[] {
  return token
    .replace(/(日)(?=(?:星期|周)[一二三四五六日天])/g, "$1 ")
    .replace(/([一二三四五六日天])(?=第?\d{1,2}版)/g, "$1 ")
    .split(" ");
}

function englishTokens(line: string): string[] {
  return line
    .split(/\s*[|│·•]\s*|\s{2,}/)
    .flatMap((token) =>
      token.replace(/^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+/, "$1|").split("|"),
    );
}

type Token = Folio & { readonly strong: boolean };

const none: Token = { publication: null, date: null, number: null, name: null, strong: false };

function readToken(token: string): Token | null {
  if (weekday.test(token)) return { ...none, strong: true };
  const date = readDate(token);
  if (date) return { ...none, date: date.iso };
  const page = numbered.exec(token);
  if (page) {
    const said = page[1] ?? page[2] ?? page[3] ?? page[4] ?? "";
    return { ...none, number: pageNumber(said), name: page[5] ?? null, strong: true };
  }
  const nameFirst = named.exec(token);
  if (nameFirst)
    return {
      ...none,
      name: nameFirst[1] ?? null,
      number: pageNumber(nameFirst[2] ?? nameFirst[3] ?? ""),
      strong: true,
    };
  if (paper.test(token) || englishPaper.test(token))
    return { ...none, publication: token.replace(/[《》]/g, "") };
  if (/^\d{1,2}$/.test(token)) return { ...none, number: Number(token) };
  if (other.test(token)) return { ...none, strong: true };
  return isPageName(token) ? { ...none, name: token } : null;
}

function merge(facts: readonly Token[]): Folio {
  const pick = <K extends keyof Folio>(key: K) =>
    facts.find((fact) => fact[key] !== null)?.[key] ?? null;
  return {
    publication: pick("publication"),
    date: pick("date"),
    number: pick("number"),
    name: pick("name"),
  };
}

/** A paper's name alone on its line, as at the head of a page. */
export function isPublicationName(line: string): boolean {
  return line.length < 40 && (paper.test(line) || englishPaper.test(line));
}
