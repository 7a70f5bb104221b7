import { describe, expect, it } from "vitest";
import type { Actor } from "@/core/people/actor";
import type { Role } from "@/core/people/role";
import type { StoryFacts } from "@/core/story/facts";
import { afterDecision, afterEdit, checkOpinion, mayDecide } from "./decide";
import { mayEdit } from "./may-edit";
import { authorMayPass, type Pass, threeReviews } from "./process";
import { afterResume } from "./resume";

const someone = (userId: string, ...roles: readonly [Role, string | null][]): Actor => ({
  userId,
  name: userId,
  publicationId: "paper",
  appointments: roles.map(([role, sectionId]) => ({ role, sectionId })),
  sessionId: null,
  authenticatedAt: null,
});

const lu = someone("lu", ["reporter", "city"]);
const shen = someone("shen", ["section-editor", "city"]);
const zeng = someone("zeng", ["section-editor", "society"]);
const gu = someone("gu", ["department-head", null], ["section-editor", "city"]);
const qin = someone("qin", ["duty-chief", null], ["department-head", null]);

const story = (change: Partial<StoryFacts> = {}): StoryFacts => ({
  id: "s",
  publicationId: "paper",
  sectionId: "city",
  authorId: "lu",
  kind: "news",
  state: "review",
  stage: 1,
  passes: [],
  isPublic: false,
  embargoUntil: null,
  openChecks: 0,
  openSuggestions: 0,
  placed: false,
  process: threeReviews,
  ...change,
});

const passed = (stage: number, userId: string): Pass => ({
  stage,
  userId,
  name: userId,
  versionId: "v",
  at: 0,
});
const codeOf = (answer: ReturnType<typeof mayDecide>) => (answer.ok ? "yes" : answer.code);

describe("三审三校, as data", () => {
  it("lets the section editor of that section pass the first review, and no other section's", () => {
    expect(codeOf(mayDecide(shen, "pass", story()))).toBe("yes");
    expect(codeOf(mayDecide(zeng, "pass", story()))).toBe("right.pass-review");
  });

  it("never lets the author review the story, whatever roles the author holds", () => {
    const author = someone(
      "lu",
      ["section-editor", null],
      ["department-head", null],
      ["duty-chief", null],
    );
    for (const stage of [1, 2, 3])
      expect(codeOf(mayDecide(author, stage === 3 ? "sign" : "pass", story({ stage })))).toBe(
        "author-may-not-review",
      );
  });

  it("lets an author through the first of several reviews where the house says so, and through no other", () => {
    const author = someone("lu", ["section-editor", null], ["department-head", null]);
    const open = threeReviews.map((stage) => ({ ...stage, mayBeAuthor: true }));
    const asked = (stage: number, process: StoryFacts["process"], passes: Pass[] = []) =>
      codeOf(mayDecide(author, "pass", story({ stage, process, passes })));
    expect(asked(1, open)).toBe("yes");
    expect(asked(2, open, [passed(1, "shen")])).toBe("author-may-not-review");
    expect(authorMayPass(open.slice(0, 1), 1)).toBe(false);
    expect(authorMayPass(threeReviews, 1)).toBe(false);
  });

  it("lets nobody but the duty chief kill what was signed off", () => {
    const signed = story({ state: "approved", stage: 0 });
    expect(codeOf(mayDecide(shen, "spike", signed))).toBe("right.spike-story");
    expect(codeOf(mayDecide(gu, "spike", signed))).toBe("right.spike-story");
    expect(codeOf(mayDecide(qin, "spike", signed))).toBe("yes");
    expect(codeOf(mayDecide(shen, "spike", story({ state: "held", stage: 0 })))).toBe("yes");
  });

  it("never lets one person pass two of the three reviews", () => {
    expect(codeOf(mayDecide(gu, "pass", story({ stage: 2, passes: [passed(1, "gu")] })))).toBe(
      "reviewed-earlier",
    );
    expect(
      codeOf(
        mayDecide(qin, "sign", story({ stage: 3, passes: [passed(1, "shen"), passed(2, "qin")] })),
      ),
    ).toBe("reviewed-earlier");
    expect(
      codeOf(
        mayDecide(qin, "sign", story({ stage: 3, passes: [passed(1, "shen"), passed(2, "gu")] })),
      ),
    ).toBe("yes");
  });

  it("still lets an earlier reviewer send the story back", () => {
    expect(codeOf(mayDecide(gu, "return", story({ stage: 2, passes: [passed(1, "gu")] })))).toBe(
      "yes",
    );
  });

  it("offers each stage only its own decisions", () => {
    expect(codeOf(mayDecide(shen, "sign", story()))).toBe("decision-not-here");
    expect(codeOf(mayDecide(gu, "hold", story({ stage: 2 })))).toBe("decision-not-here");
    expect(codeOf(mayDecide(qin, "pass", story({ stage: 3 })))).toBe("decision-not-here");
  });

  it("does not let a story with an open check be signed, and says how many are open", () => {
    const answer = mayDecide(qin, "sign", story({ stage: 3, openChecks: 2 }));
    expect(answer).toMatchObject({ ok: false, code: "checks-open", params: { count: 2 } });
  });

  it("names the review in both languages when it says no, and by its number when it has no name", () => {
    expect(mayDecide(qin, "pass", story({ stage: 3 }))).toMatchObject({
      params: { stage: "三审", stageEn: "Third review" },
    });
    const process = threeReviews.map((stage) => ({ ...stage, nameEn: "" }));
    expect(mayDecide(qin, "pass", story({ stage: 3, process }))).toMatchObject({
      params: { stage: "三审", stageEn: "三审" },
    });
    expect(mayEdit(shen, story({ stage: 2 }))).toMatchObject({
      params: { stage: "二审", stageEn: "Second review" },
    });
  });

  it("spikes no story that readers can see: that is a withdrawal's", () => {
    for (const state of ["review", "approved"] as const) {
      const stage = state === "review" ? 1 : 0;
      expect(codeOf(mayDecide(qin, "spike", story({ state, stage, isPublic: true })))).toBe(
        "spike-public",
      );
      expect(codeOf(mayDecide(qin, "spike", story({ state, stage })))).toBe("yes");
    }
  });

  it("decides nothing on a story that is not under review", () => {
    for (const state of ["draft", "approved", "published", "held", "spiked", "withdrawn"] as const)
      expect(codeOf(mayDecide(shen, "pass", story({ state, stage: 0 })))).not.toBe("yes");
  });

  it("wants an opinion with every decision, and a reason with a return or a spike", () => {
    expect(checkOpinion("pass", " ")).toMatchObject({ code: "opinion-required", field: "opinion" });
    expect(checkOpinion("return", "")).toMatchObject({ code: "reason-required" });
    expect(checkOpinion("spike", "\n")).toMatchObject({ code: "reason-required" });
    expect(checkOpinion("sign", "同意签发").ok).toBe(true);
  });
});

describe("where a decision leads", () => {
  it("goes from the first review through the third to 签发", () => {
    const first = afterDecision(story(), "pass", passed(1, "shen"));
    expect(first).toMatchObject({ state: "review", stage: 2 });
    const second = afterDecision(story({ ...first }), "pass", passed(2, "gu"));
    expect(second).toMatchObject({ state: "review", stage: 3 });
    const third = afterDecision(story({ ...second }), "sign", passed(3, "qin"));
    expect(third.state).toBe("approved");
    expect(third.passes.map((p) => p.userId)).toEqual(["shen", "gu", "qin"]);
  });

  it("starts the reviews over when a story is returned", () => {
    expect(
      afterDecision(
        story({ stage: 3, passes: [passed(1, "shen"), passed(2, "gu")] }),
        "return",
        passed(3, "qin"),
      ),
    ).toEqual({
      state: "draft",
      stage: 0,
      passes: [],
    });
  });

  it("refers from the third review to the second, whose pass no longer counts", () => {
    const back = afterDecision(
      story({ stage: 3, passes: [passed(1, "shen"), passed(2, "gu")] }),
      "refer",
      passed(3, "qin"),
    );
    expect(back).toEqual({ state: "review", stage: 2, passes: [passed(1, "shen")] });
  });

  it("lets a held story wait for the last review where the house has fewer by now", () => {
    const held = story({
      state: "held",
      stage: 0,
      passes: [passed(1, "shen"), passed(2, "gu")],
      process: threeReviews.slice(0, 2),
    });
    expect(afterResume(held)).toEqual({ state: "review", stage: 2, passes: [passed(1, "shen")] });
    expect(afterResume({ ...held, process: threeReviews })).toMatchObject({ stage: 3 });
  });

  it("re-opens the third review when anything is edited after 签发", () => {
    const passes = [passed(1, "shen"), passed(2, "gu"), passed(3, "qin")];
    expect(afterEdit(story({ state: "approved", stage: 0, passes }))).toEqual({
      state: "review",
      stage: 3,
      passes: passes.slice(0, 2),
    });
    expect(afterEdit(story({ state: "published", stage: 0, passes }))).toEqual({
      state: "review",
      stage: 3,
      passes: passes.slice(0, 2),
    });
    expect(afterEdit(story({ state: "draft", stage: 0 })).state).toBe("draft");
  });
});

describe("who may change the words", () => {
  it("is the author while it is a draft and no longer once it is submitted", () => {
    expect(mayEdit(lu, story({ state: "draft", stage: 0 })).ok).toBe(true);
    expect(mayEdit(lu, story()).ok).toBe(false);
  });

  it("is the reviewer of the stage it waits for, or of a later one, never of an earlier one", () => {
    expect(mayEdit(shen, story()).ok).toBe(true);
    expect(mayEdit(qin, story()).ok).toBe(true);
    expect(codeOf(mayEdit(shen, story({ stage: 2 })))).toBe("under-later-review");
  });

  it("is nobody once it is spiked or withdrawn", () => {
    for (const state of ["spiked", "withdrawn"] as const)
      for (const actor of [lu, shen, gu, qin])
        expect(mayEdit(actor, story({ state, stage: 0 })).ok).toBe(false);
  });
});
