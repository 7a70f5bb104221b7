import type { Role } from "@/core/people/role";
import { tidyLine } from "@/core/text/tidy-text";

/** What a reviewer may decide. `sign` is the last stage's pass (签发). */
export const decisionVerbs = ["pass", "return", "hold", "spike", "sign", "refer"] as const;
export type Decision = (typeof decisionVerbs)[number];

/** One review stage. A publication's process is a list of one to five of these, kept as data. */
export interface ProcessStage {
  readonly name: string;
  readonly nameEn: string;
  readonly role: Role;
  readonly decisions: readonly Decision[];
  /** The author of a story may pass this stage too: only ever the first of several (`authorMayPass`). */
  readonly mayBeAuthor: boolean;
}

/** A stage as it is kept, whatever else came with it: an older version kept switches that are gone (decision 012). */
export const plainStage = ({
  name,
  nameEn,
  role,
  decisions,
  mayBeAuthor,
}: ProcessStage): ProcessStage => ({
  name: tidyLine(name),
  nameEn: tidyLine(nameEn),
  role,
  decisions,
  mayBeAuthor,
});

/**
 * May the author of a story pass this stage (1-based)? A house may let an editor's own copy through its first
 * review; a later one, and one that stands alone, takes another person whatever the settings say.
 */
export function authorMayPass(process: readonly ProcessStage[], stage: number): boolean {
  return stage === 1 && process.length > 1 && process[0]?.mayBeAuthor === true;
}

/** A review passed in the present round. */
export interface Pass {
  readonly stage: number;
  readonly userId: string;
  readonly name: string;
  readonly versionId: string;
  readonly at: number;
}

/** The newspaper's three reviews. Source: the 三审制 of Chinese publishing regulation. */
export const threeReviews: readonly ProcessStage[] = [
  {
    name: "一审",
    nameEn: "First review",
    role: "section-editor",
    decisions: ["pass", "return", "hold", "spike"],
    mayBeAuthor: false,
  },
  {
    name: "二审",
    nameEn: "Second review",
    role: "department-head",
    decisions: ["pass", "return"],
    mayBeAuthor: false,
  },
  {
    name: "三审",
    nameEn: "Third review",
    role: "duty-chief",
    decisions: ["sign", "return", "refer"],
    mayBeAuthor: false,
  },
];
