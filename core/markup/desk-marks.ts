import { type AttributeRule, isRecord, readAttributes } from "@/core/blocks/attribute";
import type { BodyMark } from "@/core/blocks/body";
import { markNamed } from "@/core/blocks/marks";

/**
 * What the desk writes into a text beside the words that will be printed: marks on words, and attributes on
 * blocks. None of it is ever part of a body that is counted, searched, proofed or published
 * (docs/decisions/015-markup-stays-at-the-desk.md).
 */
export interface DeskMark {
  readonly name: string;
  readonly attrs: Readonly<Record<string, AttributeRule>>;
}

/** Ids are made where the suggestion is made: whoever makes one first on the server is its author. */
export const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[\w-]{8,64}$/.test(value);

const id: AttributeRule = { accepts: isId };

/** Words somebody proposes to add. */
export const insertion: DeskMark = { name: "insertion", attrs: { id } };
/** Words somebody proposes to take out. Added by another, they carry both marks. */
export const deletion: DeskMark = { name: "deletion", attrs: { id } };
/** Words somebody proposes to set in another manner; `before` is the JSON of the marks they had. */
export const formatting: DeskMark = {
  name: "formatting",
  attrs: { id, before: { accepts: (value) => marksOfJson(value) !== null } },
};
/** The editor's note inside the text (编注): read at the desk, never counted, never printed. */
export const note: DeskMark = { name: "note", attrs: {} };

export const deskMarks: readonly DeskMark[] = [insertion, deletion, formatting, note];

/** Whether a mark of this name is somebody's suggestion. */
export const isSuggestion = (name: string): boolean => name !== note.name && isOfTheDesk(name);

/** Whether a mark of this name is the desk's, and never printed. */
export const isOfTheDesk = (name: string): boolean => deskMarks.some((mark) => mark.name === name);

/**
 * Proposals that concern a whole block: that it be added or removed; that the break before it be new (`split`) or go
 * (`merge`); that it be of another kind (`changed`: JSON of what it was).
 */
export const blockProposals = ["added", "removed", "split", "merge", "changed"] as const;
export type BlockProposal = (typeof blockProposals)[number];

const optionalId: AttributeRule = { ...id, optional: true };

export const blockProposalRules: Readonly<Record<BlockProposal, AttributeRule>> = {
  added: optionalId,
  removed: optionalId,
  split: optionalId,
  merge: optionalId,
  changed: { optional: true, accepts: (value) => readChange(value) !== null },
};

/** What a changed block was. */
export interface BlockChange {
  readonly id: string;
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

export function readChange(value: unknown): BlockChange | null {
  const change = parsed(value, 20_000);
  if (!isRecord(change) || !id.accepts(change.id) || typeof change.type !== "string") return null;
  if (!isRecord(change.attrs)) return null;
  return { id: String(change.id), type: change.type, attrs: change.attrs };
}

/** The marks words had before they were set in another manner. */
export function marksOfJson(value: unknown): readonly BodyMark[] | null {
  const marks = parsed(value, 5_000);
  return Array.isArray(marks) && marks.every(isKnownMark) ? marks : null;
}

function isKnownMark(value: unknown): value is BodyMark {
  if (!isRecord(value)) return false;
  const mark = markNamed(value.type);
  return mark !== undefined && readAttributes(mark.attrs, value.attrs) !== null;
}

function parsed(value: unknown, longest: number): unknown {
  if (typeof value !== "string" || value.length > longest) return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
