/** What a correction on a proof concerns; the first four are counted (core/paper/mark-weight). */
export const markKinds = [
  "headline",
  "text",
  "number-style",
  "punctuation",
  "layout",
  "note",
] as const;
export type MarkKind = (typeof markKinds)[number];

export const markStates = ["open", "done", "refused"] as const;
export type MarkState = (typeof markStates)[number];
