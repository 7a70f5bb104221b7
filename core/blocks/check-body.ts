import { type Refusal, Refused, refuse } from "@/core/refusal";
import { isRecord } from "./attribute";
import { bodyContent } from "./blocks";
import { type Body, type BodyNode, bodySchemaVersion, emptyBody } from "./body";
import { measureBody } from "./measure-body";
import { demandKeys, type Known, printable, rebuildContent } from "./rebuild-node";
import { upgradeBody } from "./upgrade-body";

export interface CheckedBody {
  readonly ok: true;
  readonly body: Body;
}

/**
 * A body from outside (browser, API, import), or the reason why it is none. What comes back is built anew
 * and holds only what the blocks and marks know: unknown nodes, marks, attributes and nestings are refused by
 * name; attributes that are null, empty texts and control characters are left out; an older body is upgraded.
 * `known`: what may stand in it, unless told what may be printed.
 */
export function checkBody(value: unknown, known: Known = printable): CheckedBody | Refusal {
  try {
    return { ok: true, body: rebuild(value, known) };
  } catch (error) {
    if (error instanceof Refused) return { ...error.first, field: "body" };
    throw error;
  }
}

function rebuild(value: unknown, known: Known): Body {
  const body = upgradeBody(demandDocument(value));
  const content = rebuildContent(body.content, "doc", { ...bodyContent, atLeast: 0 }, known);
  return content.length === 0
    ? emptyBody
    : { type: "doc", attrs: { schema: bodySchemaVersion }, content };
}

function demandDocument(value: unknown): Body {
  if (!isRecord(value) || value.type !== "doc") throw new Refused(refuse("body-not-a-document"));
  demandKeys(value, ["type", "attrs", "content"], "doc");
  const schema = demandSchema(value.attrs ?? {});
  const measured = measureBody(value);
  if (!measured.ok) throw new Refused(measured);
  return { type: "doc", attrs: { schema }, content: (value.content ?? []) as readonly BodyNode[] };
}

function demandSchema(attrs: unknown): number {
  if (!isRecord(attrs)) throw new Refused(refuse("body-not-a-document"));
  demandKeys(attrs, ["schema"], "doc");
  const schema = Number(attrs.schema ?? 1);
  if (!Number.isInteger(schema) || schema < 1)
    throw new Refused(refuse("body-bad-attribute", { node: "doc", attribute: "schema" }));
  if (schema > bodySchemaVersion)
    throw new Refused(refuse("body-newer-schema", { schema, known: bodySchemaVersion }));
  return schema;
}
