import { isDigit, isHan, isLatin } from "@/core/page-text/han";

/** What becomes of a mark that was typed. Places count characters back from the cursor. */
export interface TypedMark {
  /** How many characters before the cursor go with it (the first of the two dashes). */
  readonly take: number;
  /** What those characters and the mark were when they were typed: what undoing the turn gives back. */
  readonly typed: string;
  readonly put: string;
  /** The closing half that is put behind the cursor; empty for none. */
  readonly close: string;
  /** An opening mark earlier in the paragraph that turns with this one. */
  readonly opening: { readonly back: number; readonly put: string } | null;
}

const full: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ":": "：",
  ";": "；",
  "?": "？",
  "!": "！",
};

const closingOf: Readonly<Record<string, string>> = {
  "（": "）",
  "《": "》",
  "〈": "〉",
  "「": "」",
  "『": "』",
  "【": "】",
  "“": "”",
  "‘": "’",
};

const quotes: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '"': ["“", "”"],
  "'": ["‘", "’"],
};

/** The keys that may mean another mark; every other key is no question at all. */
const keys = /^[-.。,:;?!()"'（《〈「『【“‘]$/;
const chineseMark = /[，。、；：？！…—·（）《》〈〉「」『』【】“”‘’]/;
const closing = /[）》〉」』】”’]/;
/** An address that has begun and not ended: whatever is typed belongs to it. */
const address =
  /(?:https?:\/\/|www\.|mailto:|[\w.+-]@)[^\s，。、；：？！（）《》〈〉「」『』【】“”‘’]*$/i;

export const mayTurn = (typed: string): boolean => keys.test(typed);

/** The closing half of an opening mark, if it is one. */
export const closingMark = (open: string): string | undefined => closingOf[open];

/**
 * What a mark typed in Chinese text becomes, or null when it stays as it was typed. The marks and their width are those
 * of GB/T 15834—2011 (标点符号用法): 破折号 ——, 省略号 ……, quotation marks “” and ‘’, all full-width. Figures (59.51,
 * 1,000, 10:30), Latin words and addresses keep theirs, for what counts is the character the mark stands beside; and no space is ever added.
 * @param before what stands before the cursor in the paragraph.
 * @param after what stands behind it.
 */
export function typedMark(before: string, typed: string, after: string): TypedMark | null {
  if (!mayTurn(typed) || address.test(before)) return null;
  if (typed === "-") return dash(before, after);
  return (
    ellipsis(before, typed) ??
    quote(before, typed, after) ??
    bracket(before, typed, after) ??
    wide(before, typed)
  );
}

const as = (typed: string, put: string, more: Partial<TypedMark> = {}): TypedMark => ({
  take: typed.length - 1,
  typed,
  put,
  close: "",
  opening: null,
  ...more,
});

const isChinese = (char: string | undefined): boolean =>
  char !== undefined && (isHan(char) || chineseMark.test(char));

function dash(before: string, after: string): TypedMark | null {
  if (before.at(-1) !== "-" || before.at(-2) === "-") return null;
  const left = before.at(-2);
  const beside = isChinese(left) || (isHan(after[0]) && !isLatin(left) && !isDigit(left));
  return beside ? as("--", "——") : null;
}

/** Three dots; the first may have become a full stop already. */
function ellipsis(before: string, typed: string): TypedMark | null {
  const dots = `${before.slice(-2)}${typed}`;
  if (dots === "。。。") return as(dots, "……");
  const isThree = /^[.。]\.\.$/.test(dots) && !/[.。]/.test(before.at(-3) ?? "");
  return isThree && (dots[0] === "。" || isChinese(before.at(-3))) ? as("...", "……") : null;
}

function quote(before: string, typed: string, after: string): TypedMark | null {
  const pair = quotes[typed];
  if (!pair) return null;
  const [open, close] = pair;
  const left = before.at(-1);
  if (typed === "'" && isLatin(left)) return null;
  if (isOpen(before, open, close)) return as(typed, close);
  const straight = typed === "'" ? -1 : unpaired(before, typed);
  if (straight >= 0 && isHan(before[straight + 1]) && isChinese(left))
    return as(typed, close, { opening: { back: before.length - straight, put: open } });
  const beside = isChinese(left) || (isHan(after[0]) && !isLatin(left) && !isDigit(left));
  return beside ? as(typed, open, { close: room(after, close) }) : null;
}

function bracket(before: string, typed: string, after: string): TypedMark | null {
  const left = before.at(-1);
  if (typed === "(") return isChinese(left) ? as(typed, "（", { close: room(after, "）") }) : null;
  if (typed === ")") return closingBracket(before);
  const close = closingOf[typed];
  return close && room(after, close) ? as(typed, typed, { close }) : null;
}

/** Closes the bracket that is open, in its width; a half-width one that holds Han turns with it. */
function closingBracket(before: string): TypedMark | null {
  const left = before.at(-1);
  if (isOpen(before, "（", "）")) return as(")", "）");
  const half = lastOpen(before, "(", ")");
  if (half < 0) return isHan(left) ? as(")", "）") : null;
  if (!isHan(before[half + 1]) || !isChinese(left)) return null;
  return as(")", "）", { opening: { back: before.length - half, put: "（" } });
}

function wide(before: string, typed: string): TypedMark | null {
  const put = full[typed];
  const left = before.at(-1);
  if (!put || left === undefined) return null;
  const isDoubled = /[?!]/.test(typed) && /[？！]/.test(left);
  return isHan(left) || closing.test(left) || isDoubled ? as(typed, put) : null;
}

/** Text that follows at once would be shut out of the pair: then nothing is closed. */
const room = (after: string, close: string): string =>
  after === "" || /^[\s，。、；：？！…—）》〉」』】”’]/.test(after) ? close : "";

const isOpen = (before: string, open: string, close: string): boolean =>
  lastOpen(before, open, close) >= 0;

/** Where the innermost opening mark stands that has not been closed; -1 for none. */
function lastOpen(text: string, open: string, close: string): number {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) closed++;
    else if (text[at] === open && closed-- === 0) return at;
  }
  return -1;
}

/** Where a straight quote stands that has no other half; -1 when they pair up. A quote behind a figure means inches. */
function unpaired(text: string, mark: string): number {
  const places = Array.from(text.matchAll(new RegExp(mark, "g")), ({ index }) => index).filter(
    (at) => !isDigit(text[at - 1]),
  );
  return places.length % 2 === 1 ? (places.at(-1) ?? -1) : -1;
}
