import type { IssueState } from "@/core/issue/issue";
import type { StoryState } from "@/core/story/story";
import type { Role } from "./role";

/**
 * The one table of permissions. A rule grants an action to holders of a role, in the story's section
 * (`section`) or wherever they hold it (`anywhere`); `own` grants it to the story's author. `states` limits
 * both. Stage roles (who reviews what) come from the publication's process: marked `reviewer`.
 */
export interface StoryRule {
  readonly roles: readonly Role[];
  readonly own?: boolean;
  /** The role of the stage the story waits for may too; where it waits for none, that of any stage. */
  readonly reviewer?: true;
  /** States in which being a reviewer is not enough. */
  readonly reviewerNotIn?: readonly StoryState[];
  readonly states: readonly StoryState[] | "any";
}

const editors: readonly Role[] = ["section-editor", "department-head", "duty-chief"];

export const storyActions = {
  "read-story": {
    roles: [
      "section-editor",
      "department-head",
      "duty-chief",
      "layout-editor",
      "proofreader",
      "reporter",
      "photographer",
    ],
    own: true,
    states: "any",
  },
  "edit-story": { roles: [], own: true, states: ["draft"] },
  "edit-as-editor": {
    roles: editors,
    states: ["draft", "review", "approved", "published", "held"],
  },
  "submit-story": { roles: ["section-editor"], own: true, states: ["draft"] },
  "pass-review": { roles: [], reviewer: true, states: ["review"] },
  "sign-story": { roles: [], reviewer: true, states: ["review"] },
  "return-story": { roles: [], reviewer: true, states: ["review"] },
  "hold-story": { roles: [], reviewer: true, states: ["review"] },
  "spike-story": {
    roles: ["duty-chief"],
    reviewer: true,
    // What was signed off (签发) is taken back by the duty chief alone.
    reviewerNotIn: ["approved"],
    states: ["review", "draft", "held", "approved"],
  },
  "refer-story": { roles: [], reviewer: true, states: ["review"] },
  "resume-story": { roles: editors, states: ["held", "spiked"] },
  /** Keeping words that could not be saved, as a version of their own. */
  "keep-text": { roles: editors, own: true, states: "any" },
  "comment-story": {
    roles: [...editors, "layout-editor", "proofreader"],
    own: true,
    states: "any",
  },
  /** A new draft of the copier's own with the words of this one. */
  "copy-story": { roles: [...editors, "reporter", "photographer"], own: true, states: "any" },
  /** What follows the cursor becomes a draft of its own; `mayEdit` says who may take the words out. */
  "split-story": { roles: editors, own: true, states: ["draft", "review"] },
  /** Asked of both: the one that takes the words, and the one that is spiked with them. */
  "merge-stories": { roles: editors, own: true, states: ["draft", "review"] },
  /**
   * Showing one unpublished story to somebody outside, such as who is quoted in it or a lawyer. Their own writers may
   * too: it is their work, and the link tells who made it. What was spiked or withdrawn is shown to nobody.
   */
  "share-story": {
    roles: editors,
    own: true,
    states: ["draft", "review", "approved", "published", "held"],
  },
  /** Seeing the links that were made, and taking them back, whatever has become of the story. */
  "revoke-share": { roles: editors, own: true, states: "any" },
  "settle-check": { roles: editors, states: ["draft", "review", "approved"] },
  "place-story": {
    roles: ["layout-editor", "duty-chief", "section-editor"],
    states: ["draft", "review", "approved", "published"],
  },
  "publish-story": { roles: ["duty-chief"], states: ["approved"] },
  "correct-story": { roles: ["duty-chief"], states: ["approved"] },
  "withdraw-story": { roles: ["duty-chief"], states: "any" },
} as const satisfies Record<string, StoryRule>;
export type StoryAction = keyof typeof storyActions;

export interface IssueRule {
  readonly roles: readonly Role[];
  readonly states: readonly IssueState[] | "any";
  /** Also for who holds the role for one section only: the rest are acts on the work of every section. */
  readonly partly?: true;
}

const open = ["planning", "editing", "proofing"] as const;
const notWithdrawn = [...open, "signed-off", "published"] as const;

export const issueActions = {
  "read-issue": {
    roles: [
      "section-editor",
      "department-head",
      "duty-chief",
      "layout-editor",
      "proofreader",
      "reporter",
      "photographer",
      "administrator",
    ],
    states: "any",
    partly: true,
  },
  "edit-issue": { roles: ["layout-editor", "duty-chief"], states: open },
  /** One that was made by a slip: whoever may make issues may take out one on which nothing stands. */
  "remove-issue": { roles: ["layout-editor", "duty-chief", "administrator"], states: open },
  "arrange-page": {
    roles: ["layout-editor", "duty-chief", "section-editor"],
    states: open,
    partly: true,
  },
  /** Asking the press for 小样, to see what a page has become. */
  "print-galley": {
    roles: ["layout-editor", "duty-chief", "section-editor", "proofreader"],
    states: [...open, "signed-off"],
    partly: true,
  },
  /** 大样 and 清样, which go round to be read. */
  "print-proof": {
    roles: ["layout-editor", "duty-chief", "section-editor"],
    states: [...open, "signed-off"],
    partly: true,
  },
  /** The pages readers get, made once more where the press failed. */
  "print-release": {
    roles: ["layout-editor", "duty-chief"],
    states: ["signed-off", "published"],
  },
  /** Boxes on the grid of a page: whoever draws one draws the work of every section. */
  "lay-out-page": { roles: ["layout-editor", "duty-chief"], states: open },
  "start-proofing": { roles: ["layout-editor", "duty-chief"], states: ["planning", "editing"] },
  "read-proof": { roles: ["proofreader"], states: ["proofing"], partly: true },
  /** Saying what became of a correction; who may edit the story it is about may too. */
  "settle-mark": { roles: ["layout-editor", "duty-chief"], states: open },
  "sign-off-issue": { roles: ["duty-chief"], states: ["proofing"] },
  "reopen-issue": { roles: ["duty-chief"], states: ["signed-off"] },
  "release-issue": { roles: ["duty-chief"], states: ["signed-off"] },
  "withdraw-issue": { roles: ["duty-chief"], states: ["published"] },
  /** A page laid out elsewhere, also of an issue that readers have had for years. */
  "upload-scan": { roles: ["layout-editor", "duty-chief"], states: notWithdrawn },
  "edit-scan": { roles: ["layout-editor", "duty-chief"], states: notWithdrawn },
  "publish-scan": { roles: ["duty-chief"], states: notWithdrawn },
} as const satisfies Record<string, IssueRule>;
export type IssueAction = keyof typeof issueActions;

/** Acts on the house itself. */
export const houseActions = {
  "create-story": [
    "reporter",
    "contributor",
    "photographer",
    "section-editor",
    "department-head",
    "duty-chief",
  ],
  "create-issue": ["layout-editor", "duty-chief", "administrator"],
  "import-page": ["section-editor", "department-head", "duty-chief", "layout-editor"],
  "upload-picture": [
    "reporter",
    "contributor",
    "photographer",
    "section-editor",
    "department-head",
    "duty-chief",
    "layout-editor",
  ],
  "edit-picture": [
    "photographer",
    "section-editor",
    "department-head",
    "duty-chief",
    "layout-editor",
  ],
  /** Showing readers another file in stories they have: a correction of pages that were signed. */
  "replace-public-picture": ["duty-chief"],
  /** Rules of proofreading, and what is never to be reported again in any story. */
  "edit-proof-rules": editors,
  /** What new stories begin with, and the pieces of text put into them (常用语). */
  "edit-templates": editors,
  /** Layouts of finished pages, kept for other days. */
  "edit-layout-templates": ["layout-editor", "duty-chief"],
  "manage-people": ["administrator"],
  "edit-publication": ["administrator"],
  /** Errors of everybody; people see their own without it. */
  "see-quality": ["department-head", "duty-chief", "administrator"],
  "see-alarm": ["duty-chief", "administrator", "layout-editor"],
} as const satisfies Record<string, readonly Role[]>;
export type HouseAction = keyof typeof houseActions;
