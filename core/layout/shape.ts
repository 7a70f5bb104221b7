import { isRecord } from "@/core/blocks/attribute";
import { cleanText } from "@/core/blocks/clean-text";

/** Reads a value from outside: what is kept of it, built anew, or undefined when it is not this shape. */
export type Shape = (value: unknown) => unknown;

export const whole =
  (least: number, most: number): Shape =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? value : undefined;

export const size =
  (least: number, most: number): Shape =>
  (value) =>
    typeof value === "number" && value >= least && value <= most ? value : undefined;

export const flag: Shape = (value) => (typeof value === "boolean" ? value : undefined);

export const exactly =
  (...allowed: readonly unknown[]): Shape =>
  (value) =>
    allowed.includes(value) ? value : undefined;

export const words =
  (longest: number): Shape =>
  (value) =>
    typeof value === "string" && value.length <= longest ? cleanText(value) : undefined;

/** An id or a code: nothing that a selector or an address would stumble over. */
export const key: Shape = (value) =>
  typeof value === "string" && /^[\w-]{1,64}$/.test(value) ? value : undefined;

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

export const listOf =
  (shape: Shape, most: number): Shape =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const kept = value.map(shape);
    return kept.includes(undefined) ? undefined : kept;
  };

export type Shapes = Readonly<Record<string, Shape>>;

/** A record of exactly these, or the name of what is wrong in it. */
export function readRecord(
  value: unknown,
  shapes: Shapes,
): { readonly kept: Record<string, unknown> } | { readonly wrong: string; readonly why: Wrong } {
  if (!isRecord(value)) return { wrong: "", why: "bad" };
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(shapes, name));
  if (unknown !== undefined) return { wrong: unknown.slice(0, 40), why: "unknown" };
  const kept: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    kept[name] = shape(Object.hasOwn(value, name) ? value[name] : undefined);
    if (kept[name] === undefined) return { wrong: name, why: "bad" };
  }
  return { kept };
}

type Wrong = "bad" | "unknown";

export const record =
  (shapes: Shapes): Shape =>
  (value) => {
    const read = readRecord(value, shapes);
    return "kept" in read ? read.kept : undefined;
  };
