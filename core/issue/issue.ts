/** planning → editing → proofing → signed-off → published → withdrawn. */
export const issueStates = [
  "planning",
  "editing",
  "proofing",
  "signed-off",
  "published",
  "withdrawn",
] as const;
export type IssueState = (typeof issueStates)[number];

/** While true, pages and placements may change. */
export function isOpen(state: IssueState): boolean {
  return state === "planning" || state === "editing" || state === "proofing";
}
