import type { StoryKind } from "@/core/story/story";
import { widthOf } from "./han";
import type { Flag } from "./page-reading";
import type { TextStream } from "./text-stream";

const window = 16;

interface Run {
  readonly a: number;
  readonly b: number;
  readonly startA: number;
  readonly startB: number;
  readonly length: number;
}

/**
 * Text that stands in two items, as when one story was pasted over another. A formula, a name or a headline
 * echoed in the lead is shared honestly: only a run of 20 ems or more is flagged that goes over a sentence
 * end, or ends both paragraphs, or is 80 ems long; and not one quoted in both. One pass, hashed windows.
 */
export function findMixedText(streams: readonly TextStream[], kinds: readonly StoryKind[]): Flag[] {
  const seen = new Map<string, { item: number; at: number }>();
  const flags: Flag[] = [];
  streams.forEach((stream, item) => {
    for (const run of runsOf(streams, item, seen))
      if (isMixed(run, streams, kinds)) flags.push(flagOf(run, streams));
    for (let at = 0; at + window <= stream.text.length; at++) {
      const key = stream.text.slice(at, at + window);
      if (!key.includes("\n") && !seen.has(key)) seen.set(key, { item, at });
    }
  });
  return flags;
}

function runsOf(
  streams: readonly TextStream[],
  b: number,
  seen: ReadonlyMap<string, { item: number; at: number }>,
): Run[] {
  const text = streams[b]?.text ?? "";
  const runs: Run[] = [];
  let at = 0;
  while (at + window <= text.length) {
    const hit = seen.get(text.slice(at, at + window));
    const length = hit ? sharedLength(text, at, streams[hit.item]?.text ?? "", hit.at) : 0;
    if (hit) runs.push({ a: hit.item, b, startA: hit.at, startB: at, length });
    at += Math.max(1, length);
  }
  return runs;
}

function sharedLength(text: string, at: number, other: string, from: number): number {
  let length = window;
  while (
    text[at + length] !== "\n" &&
    at + length < text.length &&
    text[at + length] === other[from + length]
  )
    length++;
  return length;
}

function isMixed(run: Run, streams: readonly TextStream[], kinds: readonly StoryKind[]): boolean {
  const a = streams[run.a]?.text ?? "";
  const b = streams[run.b]?.text ?? "";
  const text = b.slice(run.startB, run.startB + run.length);
  const width = widthOf(text);
  if (width < 20 || !/[\u3400-\u9fffA-Za-z]{4}/.test(text)) return false;
  const quoted = /[“‘]/.test(a.charAt(run.startA - 1)) && /[“‘]/.test(b.charAt(run.startB - 1));
  if (
    quoted ||
    (kinds[run.a] === "notice" &&
      kinds[run.b] === "notice" &&
      startsSentence(a, run.startA) &&
      startsSentence(b, run.startB))
  )
    return false;
  const crosses = /.{2}[。！？!?；.].{2}/.test(text);
  const endsBoth =
    endsParagraph(a, run.startA + run.length) && endsParagraph(b, run.startB + run.length);
  return crosses || endsBoth || width >= 80;
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /[。！？!?；\n]/.test(text.charAt(at - 1));
}

function endsParagraph(text: string, at: number): boolean {
  return /^[”’）》」』。！？]{0,3}\n/.test(text.slice(at, at + 5));
}

function flagOf(run: Run, streams: readonly TextStream[]): Flag {
  const places = [
    ...placesOf(streams[run.a], run.startA, run.length),
    ...placesOf(streams[run.b], run.startB, run.length),
  ];
  const lines = [...new Set(places.map((place) => place.line))].sort((x, y) => x - y);
  const text = streams[run.b]?.text.slice(run.startB, run.startB + run.length) ?? "";
  return {
    id: `mixed-text-${lines.join("-")}-${run.startB}`,
    code: "mixed-text",
    lines,
    params: {
      count: run.length,
      text: text.length > 24 ? `${text.slice(0, 12)}…${text.slice(-8)}` : text,
    },
    places,
    dismissed: false,
  };
}

function placesOf(stream: TextStream | undefined, start: number, length: number): Flag["places"] {
  const places: { line: number; column: number; length: number }[] = [];
  for (let at = start; stream && at < start + length; at++) {
    const { line, column } = stream.at(at);
    const last = places.at(-1);
    if (last?.line === line) last.length = column - last.column + 1;
    else places.push({ line, column, length: 1 });
  }
  return places;
}
