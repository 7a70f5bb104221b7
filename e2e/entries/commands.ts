/**
 * Every command and the question that guards it, as its source asks it; what is no rule of the table of
 * permissions is named in words.
 */
export const commandEntries: Readonly<Record<string, Guard>> = {
  "accept-invitation": { holds: "the link", asks: "findInvitation(" },
  "add-page": { asks: '"edit-issue"' },
  "add-proof-rule": { asks: '"edit-proof-rules"' },
  "add-section": { asks: '"edit-publication"' },
  "appoint-person": { asks: '"manage-people"' },
  "assign-section": { asks: "mayEdit(" },
  "collect-pictures": { asks: '"upload-picture"' },
  "change-issue": { asks: '"edit-issue"' },
  "change-page": { asks: '"edit-issue"' },
  "change-password": { holds: "the present password", asks: "demandCurrent(" },
  "choose-language": { holds: "their own account", asks: "ctx.actor.userId" },
  "comment-story": { asks: '"comment-story"' },
  "correct-story": { asks: '"correct-story"' },
  "create-issue": { asks: '"create-issue"' },
  "create-photo-story": { asks: '"create-story"' },
  "create-story": { asks: '"create-story"' },
  "delete-picture": { asks: "demandPicture(" },
  "decide-story": { asks: "mayDecide(" },
  "disable-person": { asks: '"manage-people"' },
  "edit-picture": { asks: "demandPicture(" },
  "frame-picture": { asks: "demandPicture(" },
  "replace-picture": { asks: "demandPicture(" },
  "take-from-set": { asks: '"upload-picture"' },
  "edit-process": { asks: '"edit-publication"' },
  "edit-proof-rule": { asks: '"edit-proof-rules"' },
  "edit-publication": { asks: '"edit-publication"' },
  "edit-section": { asks: '"edit-publication"' },
  "edit-week-plan": { asks: '"edit-publication"' },
  "enable-person": { asks: '"manage-people"' },
  "end-session": { holds: "their own account", asks: "ctx.actor.userId" },
  "end-sessions": { asks: '"manage-people"' },
  "found-publication": { holds: "an empty house", asks: '"already-founded"' },
  "ignore-finding": { asks: "mayEdit(" },
  "import-page": { asks: '"import-page"' },
  "import-page-of-day": { asks: '"create-issue"' },
  "invite-person": { asks: '"manage-people"' },
  "keep-text": { asks: '"keep-text"' },
  "leave-story": { asks: "findStory(" },
  "move-placement": { asks: "demandArrange(" },
  "order-sections": { asks: '"edit-publication"' },
  "place-story": { asks: "mayPlace(" },
  "publish-story": { asks: '"publish-story"' },
  "read-proof": { asks: '"read-proof"' },
  "release-issue": { asks: "mayRelease(" },
  "remove-page": { asks: '"edit-issue"' },
  "remove-placement": { asks: "demandArrange(" },
  "rename-person": { asks: '"manage-people"' },
  "reopen-issue": { asks: '"reopen-issue"' },
  "reorder-pages": { asks: '"edit-issue"' },
  "reset-password": { asks: '"manage-people"' },
  "resolve-comment": { asks: '"comment-story"' },
  "restore-version": { asks: "mayEdit(" },
  "resume-story": { asks: "mayResume(" },
  "revoke-invitation": { asks: '"manage-people"' },
  "save-story": { asks: "mayEdit(" },
  "see-alarm": { asks: '"see-alarm"' },
  "set-placement": { asks: "demandArrange(" },
  "settle-check": { asks: '"settle-check"' },
  "sign-in": { holds: "login and password", asks: "isRightPassword(" },
  "sign-off-issue": { asks: '"sign-off-issue"' },
  "sign-out": { holds: "the session", asks: "findVisitor(" },
  "start-proofing": { asks: '"start-proofing"' },
  "store-picture": { asks: '"upload-picture"' },
  "submit-story": { asks: "maySubmit(" },
  "take-story": { asks: "mayEdit(" },
  "switch-proof-rule": { asks: '"edit-proof-rules"' },
  "tally-findings": { asks: "mayEdit(" },
  "withdraw-issue": { asks: '"withdraw-issue"' },
  "withdraw-story": { asks: '"withdraw-story"' },
};

export interface Guard {
  /** Text of the command's source that asks for the right. */
  readonly asks: string;
  /** What somebody must hold instead of a role. */
  readonly holds?: string;
}

/** Files of commands/ that are no act of their own: parts that commands share. */
export const commandParts = [
  "context",
  "demand-arrange",
  "base-name",
  "demand-picture",
  "demand-pictures",
  "index-desk",
  "on-issue",
  "picture-crops",
  "picture-renditions",
  "picture-words",
  "picture-workshop",
  "press-night",
  "put-words",
  "refusal-codes",
  "show-readers",
] as const;

/** Sub-commands of bin/masthead: for whoever has the machine and its data folder. */
export const binEntries = ["prepare", "import-page", "export-site", "doctor"] as const;
