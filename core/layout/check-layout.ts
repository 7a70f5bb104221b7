import { isRecord } from "@/core/blocks/attribute";
import { type Refusal, Refused, refuse } from "@/core/refusal";
import { type Box, boxKinds } from "./box";
import { boxShapes, placedShapes } from "./box-shapes";
import { demandFormat, lineChars } from "./check-format";
import { isInside, overlaps } from "./grid";
import type { PageFormat } from "./page-format";
import { layoutSchemaVersion, type PageLayout } from "./page-layout";
import { exactly, readRecord } from "./shape";
import { storyParts } from "./story-parts";

export interface CheckedLayout {
  readonly ok: true;
  readonly layout: PageLayout;
}

/** A page has a few dozen boxes; more is a mistake or an attack. */
export const mostBoxes = 120;

/**
 * A layout from outside (browser, template, import), or the reason why it is none. What comes back is built anew and
 * holds only what a layout knows; every box lies in the type area, on no other, and its text has columns that can be read.
 */
export function checkLayout(value: unknown): CheckedLayout | Refusal {
  try {
    return { ok: true, layout: rebuild(value) };
  } catch (error) {
    if (error instanceof Refused) return error.first;
    throw error;
  }
}

function rebuild(value: unknown): PageLayout {
  if (!isRecord(value) || !Array.isArray(value.boxes)) throw no("layout-unreadable");
  demandSchema(value.schema);
  const extra = Object.keys(value).find((name) => !["schema", "format", "boxes"].includes(name));
  if (extra !== undefined) throw no("layout-unknown-attribute", { attribute: extra.slice(0, 40) });
  const format = demandFormat(value.format);
  if (value.boxes.length > mostBoxes) throw no("layout-too-many-boxes", { most: mostBoxes });
  const boxes = value.boxes.map(rebuildBox);
  const fault = boxesFault(boxes, format);
  if (fault) throw new Refused(fault);
  return { schema: layoutSchemaVersion, format, boxes };
}

function demandSchema(given: unknown): void {
  const schema = Number(given);
  if (!Number.isInteger(schema) || schema < 1) throw no("layout-unreadable");
  if (schema > layoutSchemaVersion)
    throw no("layout-newer-schema", { schema, known: layoutSchemaVersion });
}

/** A box built anew of what its kind knows, wherever it stands. @throws Refused */
export function rebuildBox(value: unknown): Box {
  const kind = boxKinds.find((name) => isRecord(value) && value.kind === name);
  if (!kind)
    throw no("layout-unknown-kind", {
      kind: String(isRecord(value) ? value.kind : value).slice(0, 40),
    });
  const read = readRecord(value, { kind: exactly(kind), ...placedShapes, ...boxShapes[kind] });
  if ("kept" in read) return read.kept as unknown as Box;
  throw no(read.why === "unknown" ? "layout-unknown-attribute" : "layout-bad-attribute", {
    kind,
    attribute: read.wrong,
  });
}

/** The first thing wrong with boxes of a known shape in a format, or null. */
export function boxesFault(boxes: readonly Box[], format: PageFormat): Refusal | null {
  const ids = new Set<string>();
  const stories = new Set<string>();
  for (const [at, box] of boxes.entries()) {
    if (ids.has(box.id)) return refuse("layout-id-twice", whereOf(box));
    ids.add(box.id);
    if (!isInside(box, format)) return refuse("layout-outside", whereOf(box));
    const other = boxes.slice(0, at).find((before) => overlaps(before, box));
    if (other) return refuse("layout-overlap", { ...whereOf(box), other: other.kind });
    const fault = box.kind === "story" ? storyFault(box, format, stories) : null;
    if (fault) return fault;
  }
  return null;
}

function storyFault(
  box: Extract<Box, { kind: "story" }>,
  format: PageFormat,
  stories: Set<string>,
): Refusal | null {
  if (stories.has(box.storyId)) return refuse("layout-story-twice", whereOf(box));
  stories.add(box.storyId);
  if (box.columns > box.span) return refuse("layout-too-many-columns", whereOf(box));
  if (box.picture && (box.picture.span > box.columns || box.picture.rows > box.rows))
    return refuse("layout-picture-too-large", whereOf(box));
  const width = storyParts(box, format).columns[0]?.width ?? 0;
  if (width < lineChars.fewest)
    return refuse("layout-column-narrow", { ...whereOf(box), width, least: lineChars.fewest });
  return null;
}

/** What a sentence calls a box: its kind and where it stands, counted from 1 as people do. */
export const whereOf = (box: Box) => ({ kind: box.kind, column: box.column + 1, row: box.row + 1 });

const no = (code: string, params?: Refusal["params"]) => new Refused(refuse(code, params));
