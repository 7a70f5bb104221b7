import { isColumnName, isPageName } from "./paper-words";
import { looksLikeName } from "./surnames";
import type { Unit } from "./unit";

export interface Titles {
  readonly banner: readonly Unit[];
  readonly pageName: Unit | null;
  readonly column: Unit | null;
  readonly kicker: readonly Unit[];
  readonly headline: Unit | null;
  /** 副题 without its dash: with a comma under a headline without one, in plain case under capitals. */
  readonly deck: Unit | null;
  /** A person's name alone under the headline. */
  readonly author: Unit | null;
}

/**
 * Who is who in a pile of titles: the last is the headline, what stands before it the kicker or the column;
 * at the top of the page its name and its theme banner come first. `bare` = running text follows at once.
 */
export function allotTitles(pile: readonly Unit[], top: boolean, bare: boolean): Titles {
  const { rest, author } = takeAuthor(pile, bare);
  const deck = takeDeck(rest);
  const heads = deck ? rest.slice(0, -1) : rest;
  const last = heads.at(-1);
  if (!last || heads.length === 1) return { ...alone(last, top), author, deck };
  const before = heads.slice(0, -1);
  const { banner, pageName, others } = top
    ? takePage(before)
    : { banner: [], pageName: null, others: before };
  const column =
    others.find((unit) => isColumnName(unit.line.text) || isPageName(unit.line.text)) ?? null;
  const kicker = others.filter((unit) => unit !== column);
  return { banner, pageName, column, kicker, headline: last, deck, author };
}

function takeAuthor(
  pile: readonly Unit[],
  bare: boolean,
): { rest: readonly Unit[]; author: Unit | null } {
  const last = pile.at(-1);
  if (!last || !bare || pile.length < 2) return { rest: pile, author: null };
  const name = last.line.text.replace(/\s/g, "");
  const found = looksLikeName(name) && !isColumnName(name) && !isPageName(name);
  return found ? { rest: pile.slice(0, -1), author: last } : { rest: pile, author: null };
}

function takeDeck(heads: readonly Unit[]): Unit | null {
  const last = heads.at(-1);
  const above = heads.at(-2)?.line.text ?? "";
  if (!last || above === "" || isColumnName(above) || isPageName(above)) return null;
  if (!last.line.chinese)
    return isCapitalised(above) && !isCapitalised(last.line.text) ? last : null;
  return /[，,]/.test(last.line.text) && !/[，,]/.test(above) ? last : null;
}

/** Title Case or CAPITALS, by the words of four letters and more. */
function isCapitalised(text: string): boolean {
  const words = text.match(/[A-Za-z][A-Za-z'’-]{3,}/g) ?? [];
  const capital = words.filter((word) => /^[A-Z]/.test(word)).length;
  return words.length > 0 && capital >= words.length * 0.75;
}

function alone(unit: Unit | undefined, top: boolean): Omit<Titles, "author" | "deck"> {
  const none = { banner: [], pageName: null, column: null, kicker: [], headline: null };
  if (!unit) return none;
  if (isColumnName(unit.line.text)) return { ...none, column: unit };
  if (top && isPageName(unit.line.text)) return { ...none, pageName: unit };
  return { ...none, headline: unit };
}

function takePage(before: readonly Unit[]): {
  banner: readonly Unit[];
  pageName: Unit | null;
  others: readonly Unit[];
} {
  const at = before.findIndex((unit) => isPageName(unit.line.text));
  if (at >= 0) {
    const after = before.slice(at + 1);
    const below = at === 0 && after[0] && isBanner(after[0].line.text) ? 1 : 0;
    return {
      banner: [...before.slice(0, at), ...after.slice(0, below)],
      pageName: before[at] ?? null,
      others: after.slice(below),
    };
  }
  const first = before[0];
  if (before.length < 2 || !first || !isBanner(first.line.text))
    return { banner: [], pageName: null, others: before };
  const second = before[1];
  const name = second && second.line.width <= 6 ? second : null;
  return { banner: [first], pageName: name, others: before.slice(name ? 2 : 1) };
}

/** A slogan in two or three parts of equal length: 开局之年起好步 关键之年拓新局. */
function isBanner(text: string): boolean {
  const parts = text.split(/\s+/);
  const length = parts[0]?.length ?? 0;
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    length >= 4 &&
    parts.every((part) => Math.abs(part.length - length) <= 1)
  );
}
