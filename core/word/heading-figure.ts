import type { Inline } from "./inline";
import type { Desk } from "./word-desk";
import type { ListPlace } from "./word-numbering";

const han = "〇一二三四五六七八九";

/** 12 → 十二, 105 → 一百〇五. */
export function hanFigure(n: number): string {
  if (n < 10) return han[n] ?? "";
  if (n < 20) return `十${n === 10 ? "" : han[n - 10]}`;
  if (n < 100) return `${han[Math.floor(n / 10)]}十${n % 10 === 0 ? "" : han[n % 10]}`;
  if (n > 999) return String(n);
  const rest = n % 100;
  const tens =
    rest === 0 ? "" : rest < 10 ? `〇${han[rest]}` : hanFigure(rest).replace(/^十/, "一十");
  return `${han[Math.floor(n / 100)]}百${tens}`;
}

/**
 * A heading that Word numbers by itself (一、…): the figure is printed and stands in no run, so it is written before the
 * words. Headings are counted as lists are.
 */
export function headingWithFigure(
  place: ListPlace,
  inlines: readonly Inline[],
  { numbering }: Desk,
  counts: Map<string, number>,
): readonly Inline[] {
  const key = (level: number) => `${place.list}:${level}`;
  counts.set(key(place.level), (counts.get(key(place.level)) ?? 0) + 1);
  for (let level = place.level + 1; level <= 8; level++) counts.delete(key(level));
  const { isOrdered, text } = numbering.levelOf(place);
  if (!isOrdered || text === "") return inlines;
  const figure = text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const { format, start } = numbering.levelOf({ ...place, level });
    const n = start + Math.max(0, (counts.get(key(level)) ?? 1) - 1);
    return /chinese|japanese|ideograph/i.test(format) ? hanFigure(n) : String(n);
  });
  const space = /[、．.。）)]$/.test(figure) && /[^\x20-\x7e]$/.test(figure) ? "" : " ";
  return [{ type: "text", text: `${figure}${space}` }, ...inlines];
}
