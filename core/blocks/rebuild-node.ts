import { Refused, refuse } from "@/core/refusal";
import {
  type AttributeRules,
  type Attributes,
  type AttributeValue,
  isRecord,
  isValue,
} from "./attribute";
import type { Block, ContentRule } from "./block";
import { blockNamed, mayHold } from "./blocks";
import type { BodyMark, BodyNode } from "./body";
import { cleanText } from "./clean-text";
import { markNamed } from "./marks";
import { embedHosts } from "./read-embed";

type Raw = Readonly<Record<string, unknown>>;

/** What may stand in a body: the marks by name, and the attributes a block may have. */
export interface Known {
  mark(name: unknown): { readonly name: string; readonly attrs: AttributeRules } | undefined;
  attrsOf(block: Block): AttributeRules;
}

/** What may be printed. */
export const printable: Known = { mark: markNamed, attrsOf: ({ attrs }) => attrs };

/** The children of a node, each built anew; throws `Refused` at the first that is not known or not in place. */
export function rebuildContent(
  children: unknown,
  parent: string,
  rule: ContentRule | null,
  known: Known,
): BodyNode[] {
  const kept: BodyNode[] = [];
  for (const child of Array.isArray(children) ? children : []) {
    const raw: Raw = isRecord(child) ? child : {};
    const block = blockNamed(raw.type);
    if (!block) throw no("body-unknown-node", { node: short(raw.type) });
    if (!mayHold(rule, block, kept.length))
      throw no("body-bad-nesting", { node: block.name, parent });
    const built = rebuildNode(raw, block, known);
    if (built) kept.push(built);
  }
  if (kept.length < (rule?.atLeast ?? 0)) throw no("body-incomplete", { node: parent });
  return kept;
}

/** Refuses a value of any other name; absent ones (null) do not count. */
export function demandKeys(raw: Raw, names: readonly string[], node: string): void {
  for (const [key, value] of Object.entries(raw)) {
    if (value !== null && value !== undefined && !names.includes(key))
      throw no("body-unknown-attribute", { node, attribute: short(key) });
  }
}

function rebuildNode(raw: Raw, block: Block, known: Known): BodyNode | null {
  if (block.name === "text") return rebuildText(raw, known);
  demandKeys(raw, ["type", "attrs", "content", "marks"], block.name);
  const attrs = rebuildAttributes(raw.attrs, known.attrsOf(block), block.name);
  const content = rebuildContent(raw.content, block.name, block.content, known);
  const fault = block.fault?.(content);
  if (fault) throw new Refused(fault);
  const marks = rebuildMarks(raw.marks, block, known);
  return {
    type: block.name,
    ...(attrs && { attrs }),
    ...(content.length > 0 && { content }),
    ...(marks && { marks }),
  };
}

function rebuildText(raw: Raw, known: Known): BodyNode | null {
  demandKeys(raw, ["type", "text", "marks"], "text");
  if (typeof raw.text !== "string")
    throw no("body-bad-attribute", { node: "text", attribute: "text" });
  const text = cleanText(raw.text);
  const marks = rebuildMarks(raw.marks, blockNamed("text"), known);
  return text === "" ? null : { type: "text", ...(marks && { marks }), text };
}

function rebuildMarks(given: unknown, block: Block | undefined, known: Known): BodyMark[] | null {
  if (given === null || given === undefined) return null;
  const node = block?.name ?? "text";
  if (!Array.isArray(given)) throw no("body-bad-attribute", { node, attribute: "marks" });
  const kept = new Map<string, BodyMark>();
  for (const item of given) {
    const raw: Raw = isRecord(item) ? item : {};
    const mark = known.mark(raw.type);
    if (!mark) throw no("body-unknown-mark", { mark: short(raw.type) });
    if (block?.group !== "inline") throw no("body-misplaced-mark", { mark: mark.name, node });
    demandKeys(raw, ["type", "attrs"], mark.name);
    const attrs = rebuildAttributes(raw.attrs, mark.attrs, mark.name);
    if (!kept.has(mark.name)) kept.set(mark.name, { type: mark.name, ...(attrs && { attrs }) });
  }
  return kept.size > 0 ? [...kept.values()] : null;
}

function rebuildAttributes(
  given: unknown,
  rules: AttributeRules,
  owner: string,
): Attributes | null {
  if (given !== null && given !== undefined && !isRecord(given))
    throw no("body-bad-attribute", { node: owner, attribute: "attrs" });
  const raw: Raw = isRecord(given) ? given : {};
  demandKeys(raw, Object.keys(rules), owner);
  const kept: Record<string, AttributeValue> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = Object.hasOwn(raw, name) ? (raw[name] ?? undefined) : undefined;
    if (value === undefined && (rule.optional || rule.default !== undefined)) continue;
    if (!isValue(value) || !rule.accepts(value)) throw badAttribute(owner, name, value);
    kept[name] = typeof value === "string" ? cleanText(value) : value;
  }
  return Object.keys(kept).length > 0 ? kept : null;
}

function badAttribute(node: string, attribute: string, value: unknown): Refused {
  if (node === "link" && attribute === "href") return no("body-bad-link", { href: short(value) });
  if (node === "embed" && attribute === "url")
    return no("body-bad-embed", { href: short(value), allowed: embedHosts });
  return no("body-bad-attribute", { node, attribute });
}

function no(code: string, params: Readonly<Record<string, string | number>>): Refused {
  return new Refused(refuse(code, params));
}

/** A name from outside as it may stand in a sentence. */
function short(name: unknown): string {
  if (typeof name !== "string") return "?";
  const plain = cleanText(name);
  return plain.length > 60 ? `${plain.slice(0, 60).toWellFormed()}…` : plain;
}
