import type { Line } from "./source-lines";

/**
 * `title`: short and without 。！？；，. `loose-title`: short, with a comma or an exclamation but no full stop;
 * a headline only where what follows says so. Null: running text.
 */
export function looksLikeTitle(line: Line): "title" | "loose-title" | null {
  return line.chinese ? chineseTitle(line) : englishTitle(line.text);
}

/** …, A.I. and Co., Ltd. end in a dot that closes no sentence. */
const ownsItsDot = /(?:[.．]{2}|\b[A-Za-z]\.|\b(?:Ltd|Inc|Co|Corp|Jr|Sr|St|Dr|No)\.)$/i;

function chineseTitle({ text, width }: Line): "title" | "loose-title" | null {
  if (width > 34 || /[。；;]/.test(text) || /[：:、，,（(“《]$/.test(text)) return null;
  if (closesWithDot(text)) return null;
  if (/^[，。；、！？：”’）》,.;!?)]/.test(text) || !/[\u3400-\u9fffA-Za-z\d]/.test(text))
    return null;
  return /[！？，!?,]/.test(text) ? "loose-title" : "title";
}

/** A sentence set with half-width marks closes with a dot, before a remark in brackets too. */
function closesWithDot(text: string): boolean {
  const said = text
    .replace(/([.．]["”’]?)[（(][^（()）]{1,12}[）)]$/, "$1")
    .replace(/["”’)）]+$/, "");
  return /[.．]$/.test(said) && !ownsItsDot.test(said);
}

function englishTitle(text: string): "title" | "loose-title" | null {
  if (text.length > 110 || !/^["“'‘(]?[A-Z\d$]/.test(text)) return null;
  if (/[.,;:]["”'’)]?$/.test(text) || /[a-z]{3}[.] /.test(text)) return null;
  return text.split(/\s+/).length <= 18 ? "title" : null;
}
