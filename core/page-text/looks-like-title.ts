import type { Line } from "./source-lines";

/**
 * `title`: short and without 。！？；，. `loose-title`: short, with a comma or an exclamation but no full stop;
 * a headline only where what follows says so. Null: running text.
 */
export function looksLikeTitle(line: Line): "title" | "loose-title" | null {
  return line.chinese ? chineseTitle(line) : englishTitle(line.text);
}

function chineseTitle({ text, width }: Line): "title" | "loose-title" | null {
  if (width > 34 || /[。；;]/.test(text) || /[：:、，,（(“《]$/.test(text)) return null;
  // A sentence set with half-width marks ends in a full stop of its own.
  if (/\.["”’)）]?$/.test(text)) return null;
  if (/^[，。；、！？：”’）》,.;!?)]/.test(text) || !/[\u3400-\u9fffA-Za-z\d]/.test(text))
    return null;
  return /[！？，!?,]/.test(text) ? "loose-title" : "title";
}

function englishTitle(text: string): "title" | "loose-title" | null {
  if (text.length > 110 || !/^["“'‘(]?[A-Z\d$]/.test(text)) return null;
  if (/[.,;:]["”'’)]?$/.test(text) || /[a-z]{3}[.] /.test(text)) return null;
  return text.split(/\s+/).length <= 18 ? "title" : null;
}
