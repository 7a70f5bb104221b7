import { isRecord } from "@/core/blocks/attribute";
import { type Refusal, refuse } from "@/core/refusal";
import { boxKinds } from "./box";
import { placedShapes } from "./box-shapes";
import { rebuildBox } from "./check-layout";
import { alignments, type LayoutMove } from "./layout-move";
import {
  exactly,
  flag,
  key,
  listOf,
  readRecord,
  record,
  type Shape,
  type Shapes,
  whole,
} from "./shape";

/** A person makes a few moves between two answers of the server; more at once is a mistake or an attack. */
export const mostMoves = 200;

const cell = { column: whole(-20, 20), row: whole(-400, 400) };
const area = record({ ...cell, span: whole(1, 8), rows: whole(1, 300) });
const ids = listOf(key, 200);
/** Of a box it is only asked here that it is one; it is built anew where it comes to stand. */
const box: Shape = (value) =>
  isRecord(value) && boxKinds.some((kind) => kind === value.kind) ? rebuildBox(value) : undefined;
const keptBox = record({ index: whole(0, 200), box });
/** Names only what a box says besides where it stands; what it says is checked on the box. */
const dress: Shape = (value) =>
  isRecord(value) && !Object.keys(value).some((name) => name in placedShapes || name === "kind")
    ? { ...value }
    : undefined;

const moveShapes: Readonly<Record<LayoutMove["kind"], Shapes>> = {
  place: { box },
  move: { id: key, ...cell },
  resize: { id: key, area },
  remove: { ids },
  swap: { id: key, other: key },
  dress: { id: key, dress },
  lock: { ids, isLocked: flag },
  duplicate: { id: key, newId: key, ...cell },
  align: { ids, to: exactly(...alignments) },
  arrange: { boxes: listOf(box, 200) },
  put: { boxes: listOf(keptBox, 200), without: ids },
};

/** Moves from outside, built anew, or why they are none. Whether a page takes them is `afterLayoutMove`'s to say. @throws Refused by a box that is none */
export function checkLayoutMoves(
  value: unknown,
): { readonly ok: true; readonly moves: readonly LayoutMove[] } | Refusal {
  if (!Array.isArray(value) || value.length === 0) return refuse("layout-move-unreadable");
  if (value.length > mostMoves) return refuse("layout-too-many-moves", { most: mostMoves });
  const moves = value.map(readMove);
  return moves.every((move) => move !== undefined)
    ? { ok: true, moves }
    : refuse("layout-move-unreadable");
}

function readMove(value: unknown): LayoutMove | undefined {
  if (!isRecord(value) || typeof value.kind !== "string") return undefined;
  if (!Object.hasOwn(moveShapes, value.kind)) return undefined;
  const kind = value.kind as LayoutMove["kind"];
  const read = readRecord(value, { kind: exactly(kind), ...moveShapes[kind] });
  return "kept" in read ? (read.kept as unknown as LayoutMove) : undefined;
}
