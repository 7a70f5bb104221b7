import type { Body, BodyNode } from "@/core/blocks/body";
import { type CheckedBody, checkBody } from "@/core/blocks/check-body";
import { markNamed } from "@/core/blocks/marks";
import type { Known } from "@/core/blocks/rebuild-node";
import type { Refusal } from "@/core/refusal";
import { blockProposalRules, blockProposals, deskMarks } from "./desk-marks";

const byName = new Map(deskMarks.map((mark) => [mark.name, mark]));

/** What may stand in a text while it is worked on. */
export const atTheDesk: Known = {
  mark: (name) => markNamed(name) ?? byName.get(String(name)),
  attrsOf: ({ group, attrs }) => (group === "inline" ? attrs : { ...attrs, ...blockProposalRules }),
};

/** `checkBody` for a text with the desk's markup in it. */
export const checkDeskBody = (value: unknown): CheckedBody | Refusal => checkBody(value, atTheDesk);

/** Whether anything of the desk's stands in it. */
export function hasMarkup(body: Body): boolean {
  return (body.content ?? []).some(isMarked);
}

function isMarked(node: BodyNode): boolean {
  return (
    blockProposals.some((name) => node.attrs?.[name] !== undefined) ||
    (node.marks ?? []).some((mark) => byName.has(mark.type)) ||
    (node.content ?? []).some(isMarked)
  );
}
