import type { BodyNode } from "@/core/blocks/body";
import { copyLimits } from "./copy-limits";
import type { Container, CopyLine, ListPlace } from "./copy-line";
import type { Declarations } from "./style-sheet";

/** `mso-list: l0 level2 lfo1`: the list, and how deep in it. Null when the paragraph is in none. */
export function placeInList(
  value: string,
  lists: ReadonlyMap<string, Declarations>,
): ListPlace | null {
  const [, list = "", level = ""] = /^(l\d+)\s+level(\d)/.exec(value) ?? [];
  if (list === "") return null;
  const format = lists.get(`${list}:level${level}`)?.get("mso-level-number-format");
  const ordered = format === undefined ? null : format !== "bullet";
  return { list, level: Number(level), marker: "", ordered };
}

/** `1.` `(2)` `③` `a)` `iv.`: a place in a numbered list. */
const numbered =
  /^[(（]?(?:\d{1,4}|[０-９]{1,4}|[a-zａ-ｚ]{1,2}|[ivxlc]{1,7})(?:[.．]\d{1,3}){0,8}\s*[.．)）、:：]*$|^[①-⑳⑴-⒇⒈-⒛❶-❿]$/iu;
/** `一、` `（二）` `第三条` `甲、`: these are words of the story, as a Chinese text is written. */
const worded =
  /[一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾甲乙丙丁戊己庚辛]|第.{1,4}[章节条款]/u;

/** Paragraphs that a word processor calls items of lists, as items of lists. */
export function resolveLists(lines: readonly CopyLine[]): CopyLine[] {
  const open: { level: number; ordered: boolean; list: string; item: Container }[] = [];
  return lines.map((line) => {
    const place = line.place;
    const kind = place ? markerKind(place) : null;
    if (line.goesOn && !place && open.length > 0)
      return { ...line, inside: open.at(-1)?.item ?? line.inside };
    if (!place || kind === "words" || line.kind !== "paragraph") {
      open.length = 0;
      return place && kind !== "bullet" ? withMarker(line, place.marker) : line;
    }
    const ordered = kind === "number";
    while ((open.at(-1)?.level ?? 0) > place.level) open.pop();
    const beside = open.at(-1)?.level === place.level ? open.pop() : undefined;
    const isSame = beside?.ordered === ordered && (ordered ? beside.list === place.list : true);
    const up = open.at(-1)?.item ?? line.inside;
    const item: Container = {
      kind: "list",
      key: isSame && beside ? beside.item.key : {},
      item: {},
      ordered,
      start: ordered ? numberOf(place.marker) : 1,
      up,
      depth: (up?.depth ?? 0) + 1,
    };
    if (item.depth <= copyLimits.nesting)
      open.push({ level: place.level, ordered, list: place.list, item });
    return { ...line, inside: item.depth <= copyLimits.nesting ? item : up };
  });
}

function markerKind({ marker, ordered }: ListPlace): "bullet" | "number" | "words" {
  if (worded.test(marker)) return "words";
  if (ordered !== null) return ordered ? "number" : "bullet";
  // A circle as a bullet is the letter o in a typewriter's face.
  if (marker === "o") return "bullet";
  return numbered.test(marker) && !/^[a-z]$/i.test(marker) ? "number" : "bullet";
}

function numberOf(marker: string): number {
  const digits = /(\d{1,4})\D*$/.exec(marker.normalize("NFKC"))?.[1];
  return digits === undefined ? 1 : Number(digits);
}

/** The line with its number as words of it. */
function withMarker(line: CopyLine, marker: string): CopyLine {
  if (marker === "") return line;
  const joint = /[\w.]$/.test(marker) ? " " : /[章节条款]$/u.test(marker) ? "\u3000" : "";
  const [first, ...rest] = line.content;
  const words = `${marker}${joint}`;
  const content: BodyNode[] =
    first?.type === "text" && !first.marks
      ? [{ ...first, text: `${words}${first.text}` }, ...rest]
      : [{ type: "text", text: words }, ...line.content];
  return { ...line, content };
}
