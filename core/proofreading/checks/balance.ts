import type { Check } from "../check";
import type { Hit, ProofBlock } from "../finding";

const closes: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "（": "）",
  "《": "》",
  "〈": "〉",
  "【": "】",
  "「": "」",
  "『": "』",
  "(": ")",
  "[": "]",
};
const closing = new Set(Object.values(closes));

/** Quotations, brackets and titles that do not open or close, or stand inside their own kind. */
export const balance: Check = {
  rule: "balance",
  severity: "warning",
  source: "GB/T 15834—2011, 4.8、4.9、4.15",
  tags: ["punctuation"],
  match: "他说：“今年收成好，明年再扩种。",
  clean: "他说：“老人讲‘一年之计在于春’，这话不假。”",
  find: (block, { next }) => unpaired(block, next),
};

function* unpaired({ text }: ProofBlock, next: ProofBlock | null): Generator<Hit> {
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (isApostrophe(text, at)) continue;
    if (closes[mark]) {
      if (open.at(-1)?.mark === mark && mark !== "（" && mark !== "(" && mark !== "[")
        yield { from: at, to: at + 1, replacement: inner[mark] ?? null };
      open.push({ mark, at });
    } else if (closing.has(mark)) {
      const last = open.findLastIndex((o) => closes[o.mark] === mark);
      if (last < 0) {
        if (!isListMark(text, at)) yield { from: at, to: at + 1, replacement: null };
      } else for (const lost of open.splice(last).slice(1)) yield one(lost.at);
    }
  }
  for (const { mark, at } of open)
    if (!(mark === "“" && next?.text.trimStart().startsWith("“"))) yield one(at);
}

const inner: Readonly<Record<string, string>> = { "“": "‘", "《": "〈" };
const one = (at: number): Hit => ({ from: at, to: at + 1, replacement: null });

/** ’ in a Latin word. */
const isApostrophe = (text: string, at: number): boolean =>
  text[at] === "’" && /[A-Za-z]/.test(text[at - 1] ?? "");

/** 1）, a) at the beginning of a clause. */
const isListMark = (text: string, at: number): boolean =>
  /(?:^|[；;。：\s\ufffc])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})[)）]$/.test(
    text.slice(Math.max(0, at - 4), at + 1),
  );
