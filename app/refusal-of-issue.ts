import type { z } from "zod";
import { type Refusal, refuse } from "@/core/refusal";

/** What a schema found wrong, as a refusal that names the field and, for a text or list too long, its limit. */
export function refusalOfIssue(issue: z.core.$ZodIssue, sent: unknown): Refusal {
  const field = issue.path.join(".") || undefined;
  if (issue.code === "unrecognized_keys") {
    const [name = ""] = issue.keys;
    const path = [...issue.path, name].join(".");
    return refuse("input-unknown", { name: name.slice(0, 40) }, path.slice(0, 100));
  }
  if (issue.code !== "too_big") return refuse("input-invalid", undefined, field);
  const max = Number(issue.maximum);
  const value = valueAt(sent, issue.path);
  if (typeof value === "string") return refuse("too-long", { max, length: value.length }, field);
  return Array.isArray(value)
    ? refuse("too-many", { max }, field)
    : refuse("input-invalid", undefined, field);
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  );
