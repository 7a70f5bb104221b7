/**
 * The day of an issue somebody may mean by a few figures: `25`, `11.25`, `11月25日`, `1125`, `2026-11-25`, `20261125`.
 * @returns a pattern for a date `YYYY-MM-DD`, `_` for a figure left open; null when no day is meant
 */
export function dateSought(words: string): string | null {
  const text = words.normalize("NFKC").trim();
  if (!/^[\d\s年月日号./-]+$/.test(text)) return null;
  const [whole, ...more] = text.match(/\d+/g) ?? [];
  if (whole === undefined) return null;
  if (more.length === 0) return oneNumber(whole);
  const parts = [whole, ...more];
  const [day = "", month = "", year] = parts.toReversed();
  return parts.length <= 3 ? pattern(year, month, day) : null;
}

function oneNumber(figures: string): string | null {
  if (figures.length === 8)
    return pattern(figures.slice(0, 4), figures.slice(4, 6), figures.slice(6));
  if (figures.length === 4) return pattern(undefined, figures.slice(0, 2), figures.slice(2));
  return figures.length <= 2 ? pattern(undefined, undefined, figures) : null;
}

function pattern(year: string | undefined, month: string | undefined, day: string): string | null {
  const [m, d] = [Number(month ?? 1), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  if (year !== undefined && year.length !== 4) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year ?? "____"}-${month === undefined ? "__" : two(m)}-${two(d)}`;
}
