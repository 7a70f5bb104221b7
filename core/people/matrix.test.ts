import { describe, expect, it } from "vitest";
import { issueStates } from "@/core/issue/issue";
import { threeReviews } from "@/core/process/process";
import type { StoryFacts } from "@/core/story/facts";
import { type StoryState, storyStates } from "@/core/story/story";
import type { Actor } from "./actor";
import { canHouse, canIssue, canStory } from "./can";
import {
  type HouseAction,
  houseActions,
  type IssueAction,
  issueActions,
  type StoryAction,
  storyActions,
} from "./permissions";
import { type Role, roles } from "./role";

/**
 * Who may do what, written down a second time from the newsroom's rules (domain.md §2–4), not from the table:
 * R reporter, C contributor, P photographer, S section editor, D department head, Z duty chief, L layout
 * editor, K proofreader, A administrator; `author` is whoever wrote the story, in any role but none.
 * A review belongs to the role of its stage: S first, D second, Z third.
 */
const letters: Readonly<Record<string, Role>> = {
  R: "reporter",
  C: "contributor",
  P: "photographer",
  S: "section-editor",
  D: "department-head",
  Z: "duty-chief",
  L: "layout-editor",
  K: "proofreader",
  A: "administrator",
};

const anyStory = "draft review approved published held spiked withdrawn";

/** action: roles, then who else, then the states in which it may be done. */
const storySpec: Readonly<
  Record<StoryAction, readonly [who: string, else_: string, when: string]>
> = {
  "read-story": ["R P S D Z L K", "author", anyStory],
  "edit-story": ["", "author", "draft"],
  "edit-as-editor": ["S D Z", "", "draft review approved published held"],
  "submit-story": ["S", "author", "draft"],
  "pass-review": ["", "stage", "review"],
  "sign-story": ["", "stage", "review"],
  "return-story": ["", "stage", "review"],
  "hold-story": ["", "stage", "review"],
  "spike-story": ["Z", "stage", "review draft held approved"],
  "refer-story": ["", "stage", "review"],
  "resume-story": ["S D Z", "", "held spiked"],
  "comment-story": ["S D Z L K", "author", anyStory],
  "copy-story": ["R P S D Z", "author", anyStory],
  "split-story": ["S D Z", "author", "draft review"],
  "merge-stories": ["S D Z", "author", "draft review"],
  "share-story": ["S D Z", "author", "draft review approved published held"],
  "revoke-share": ["S D Z", "author", anyStory],
  "settle-check": ["S D Z", "", "draft review approved"],
  "place-story": ["L Z S", "", "draft review approved published"],
  "publish-story": ["Z", "", "approved"],
  "correct-story": ["Z", "", "approved"],
  "keep-text": ["S D Z", "author", anyStory],
  "withdraw-story": ["Z", "", anyStory],
};

const anyIssue = "planning editing proofing signed-off published withdrawn";
const issueSpec: Readonly<Record<IssueAction, readonly [who: string, when: string]>> = {
  "read-issue": ["R P S D Z L K A", anyIssue],
  "edit-issue": ["L Z", "planning editing proofing"],
  "remove-issue": ["L Z A", "planning editing proofing"],
  "arrange-page": ["L Z S", "planning editing proofing"],
  "print-galley": ["L Z S K", "planning editing proofing signed-off"],
  "print-proof": ["L Z S", "planning editing proofing signed-off"],
  "print-release": ["L Z", "signed-off published"],
  "lay-out-page": ["L Z", "planning editing proofing"],
  "start-proofing": ["L Z", "planning editing"],
  "read-proof": ["K", "proofing"],
  "settle-mark": ["L Z", "planning editing proofing"],
  "sign-off-issue": ["Z", "proofing"],
  "reopen-issue": ["Z", "signed-off"],
  "release-issue": ["Z", "signed-off"],
  "withdraw-issue": ["Z", "published"],
  "upload-scan": ["L Z", "planning editing proofing signed-off published"],
  "edit-scan": ["L Z", "planning editing proofing signed-off published"],
  "publish-scan": ["Z", "planning editing proofing signed-off published"],
};

const houseSpec: Readonly<Record<HouseAction, string>> = {
  "create-story": "R C P S D Z",
  "create-issue": "L Z A",
  "import-page": "S D Z L",
  "upload-picture": "R C P S D Z L",
  "edit-picture": "P S D Z L",
  "replace-public-picture": "Z",
  "edit-proof-rules": "S D Z",
  "edit-templates": "S D Z",
  "edit-layout-templates": "L Z",
  "manage-people": "A",
  "edit-publication": "A",
  "see-alarm": "Z A L",
  "see-quality": "D Z A",
};

const rolesOf = (who: string) => who.split(" ").flatMap((letter) => letters[letter] ?? []);
const stageRoles: readonly Role[] = ["section-editor", "department-head", "duty-chief"];

const actor = (role: Role | null, sectionId: string | null, userId = "somebody"): Actor => ({
  userId,
  name: "某人",
  publicationId: "paper",
  appointments: role ? [{ role, sectionId }] : [],
  sessionId: null,
  authenticatedAt: null,
});

const story = (state: StoryFacts["state"], stage: number): StoryFacts => ({
  id: "story",
  publicationId: "paper",
  sectionId: "city",
  authorId: "author",
  kind: "news",
  state,
  stage,
  passes: [],
  isPublic: false,
  embargoUntil: null,
  openChecks: 0,
  openSuggestions: 0,
  placed: false,
  process: threeReviews,
});

const places = [
  ["own section", "city", true],
  ["other section", "culture", false],
  ["whole publication", null, true],
] as const;

const situations = storyStates.flatMap<{ state: StoryState; stage: number }>((state) =>
  state === "review" ? [1, 2, 3].map((stage) => ({ state, stage })) : [{ state, stage: 0 }],
);

describe("every role × action × state × section", () => {
  for (const action of Object.keys(storySpec) as StoryAction[]) {
    const [who, also, when] = storySpec[action];
    for (const { state, stage } of situations) {
      for (const role of [...roles, null])
        for (const [place, sectionId, covers] of places)
          for (const author of [false, true]) {
            const name = `${action}: ${author ? "the author, " : ""}${role ?? "nobody"}, ${place}, ${state} ${stage}`;
            it(name, () => {
              const person = actor(role, sectionId, author ? "author" : "somebody");
              const byRole = role !== null && covers && rolesOf(who).includes(role);
              const byAuthor = also === "author" && author && role !== null;
              const reviewing =
                stage > 0
                  ? stageRoles[stage - 1] === role
                  : role !== null && stageRoles.includes(role);
              // What was signed off (签发) no reviewer takes back (domain.md §3): the duty chief does.
              const takesBack = state === "approved" && action === "spike-story";
              const byStage = also === "stage" && covers && reviewing && !takesBack;
              const expected = (byRole || byAuthor || byStage) && when.split(" ").includes(state);
              expect(canStory(person, action, story(state, stage)).ok).toBe(expected);
            });
          }
    }
  }

  for (const action of Object.keys(issueSpec) as IssueAction[])
    for (const state of issueStates)
      for (const role of [...roles, null])
        it(`${action}: ${role ?? "nobody"}, ${state}`, () => {
          const [who, when] = issueSpec[action];
          const expected =
            role !== null && rolesOf(who).includes(role) && when.split(" ").includes(state);
          const issue = { publicationId: "paper", state };
          expect(canIssue(actor(role, null), action, issue).ok).toBe(expected);
        });

  for (const action of Object.keys(issueSpec) as IssueAction[])
    for (const role of roles)
      it(`${action}: ${role} of one section`, () => {
        const partly = /^(read-issue|arrange-page|read-proof|print-galley|print-proof)$/.test(
          action,
        );
        const [who, when] = issueSpec[action];
        const [state] = when.split(" ") as [(typeof issueStates)[number]];
        const issue = { publicationId: "paper", state };
        const expected = partly && rolesOf(who).includes(role);
        expect(canIssue(actor(role, "city"), action, issue).ok).toBe(expected);
      });

  for (const action of Object.keys(houseSpec) as HouseAction[])
    for (const role of [...roles, null])
      it(`${action}: ${role ?? "nobody"}`, () => {
        const expected = role !== null && rolesOf(houseSpec[action]).includes(role);
        for (const sectionId of ["city", null])
          expect(canHouse(actor(role, sectionId), action).ok).toBe(expected);
      });
});

describe("the table itself", () => {
  it("holds exactly the actions that are written down here", () => {
    expect(Object.keys(storyActions).sort()).toEqual(Object.keys(storySpec).sort());
    expect(Object.keys(issueActions).sort()).toEqual(Object.keys(issueSpec).sort());
    expect(Object.keys(houseActions).sort()).toEqual(Object.keys(houseSpec).sort());
  });

  it("gives nobody a right in another publication", () => {
    const stranger = { ...actor("duty-chief", null), publicationId: "another paper" };
    for (const action of Object.keys(storyActions) as StoryAction[])
      expect(canStory(stranger, action, story("approved", 0)).ok).toBe(false);
    for (const action of Object.keys(issueActions) as IssueAction[])
      expect(canIssue(stranger, action, { publicationId: "paper", state: "proofing" }).ok).toBe(
        false,
      );
  });
});
