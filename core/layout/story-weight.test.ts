import { describe, expect, it } from "vitest";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { keptRoles, weighed } from "./story-weight";

const [one, two, three] = frontPageWish("si-kai", 3).stories;
if (!one || !two || !three) throw new Error("too few stories");
const stories = [
  { ...one, role: "lead" as const },
  { ...two, role: "normal" as const },
  { ...three, role: "ear" as const },
];
const rolesOf = (weights: Parameters<typeof weighed>[1]) =>
  weighed(stories, weights).map(({ role, priority }) => (role === "normal" ? priority : role));

describe("What an editor says the stories of a page are", () => {
  it("stands over how they are placed, and whoever was 头条 until then matters most of the rest", () => {
    expect(rolesOf({ [two.storyId]: "lead" })).toEqual([1, "lead", "ear"]);
    expect(rolesOf({ [three.storyId]: "lead" })).toEqual([1, two.priority, "lead"]);
  });

  it("makes one 头条 of two that are named, and leaves what is not named as it is placed", () => {
    expect(rolesOf({ [two.storyId]: "lead", [three.storyId]: "lead" })).toEqual([1, "lead", 1]);
    expect(rolesOf({ [one.storyId]: "4" })).toEqual([4, two.priority, "ear"]);
    expect(rolesOf({ none: "lead" })).toEqual(["lead", two.priority, "ear"]);
  });

  it("can be kept as roles on the page: what changes, who gives a role up first", () => {
    expect(keptRoles(stories, {})).toEqual([]);
    expect(keptRoles(stories, { [two.storyId]: "lead", [three.storyId]: "2" })).toEqual([
      { storyId: one.storyId, role: "normal" },
      { storyId: three.storyId, role: "normal" },
      { storyId: two.storyId, role: "lead" },
    ]);
    expect(keptRoles(stories, { [one.storyId]: "lead", [two.storyId]: "5" })).toEqual([]);
  });
});
