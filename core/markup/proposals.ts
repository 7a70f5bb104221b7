import { isRecord } from "@/core/blocks/attribute";
import { isId } from "./desk-marks";

/** The lines around a text for which another wording may be proposed. */
export const proposedFields = [
  "kicker",
  "headline",
  "deck",
  "dateline",
  "salutation",
  "signature",
  "signDate",
] as const;
export type ProposedField = (typeof proposedFields)[number];

/** Another wording for a line, under the id of its suggestion. */
export interface Proposal {
  readonly id: string;
  readonly text: string;
}

/** At most one proposal a line: who proposes again, proposes instead. */
export type Proposals = Readonly<Partial<Record<ProposedField, Proposal>>>;

/** Proposals from outside; null for what are none. Absent ones count as none. */
export function readProposals(value: unknown): Proposals | null {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) return null;
  const entries = Object.entries(value).map(([field, given]) => [
    known(field),
    readProposal(given),
  ]);
  return entries.every(([field, proposal]) => field && proposal)
    ? Object.fromEntries(entries)
    : null;
}

const known = (name: string) => proposedFields.find((field) => field === name);

function readProposal(value: unknown): Proposal | null {
  if (!isRecord(value) || !isId(value.id) || typeof value.text !== "string") return null;
  return { id: value.id, text: value.text };
}
