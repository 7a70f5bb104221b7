import type { CastKey, CastSectionKey } from "./cast";
import type { SeedEnd, SeedStep, SeedStory } from "./seed-story";

type Three = readonly [CastKey, CastKey, CastKey];

/** Who usually reads a section's copy: section editor, department head, duty chief — three people. */
export const usualReviewers: Readonly<Record<CastSectionKey, Three>> = {
  city: ["shen", "gu", "qin"],
  opinion: ["shen", "gu", "qin"],
  society: ["zeng", "gu", "qin"],
  culture: ["zeng", "gu", "qin"],
  economy: ["gu", "xu", "qin"],
  supplement: ["luo", "xu", "pei"],
};

const usualOpinions: readonly (readonly [string, string, string])[] = [
  ["事实清楚，时间、地点已与来源核对，送二审。", "同意。", "同意签发。"],
  ["通读两遍，改错字一处，送二审。", "标题稳妥，内容无误，同意。", "同意签发。"],
  ["已电话核实，送二审。", "同意，按所定版面刊发。", "同意，付排。"],
];

const stages: Readonly<Record<SeedEnd, number>> = {
  draft: 0,
  "review-1": 0,
  "review-2": 1,
  "review-3": 2,
  approved: 3,
  published: 3,
};

function usualSteps(story: SeedStory, end: SeedEnd, opinions: readonly string[]): SeedStep[] {
  const bank = usualOpinions[story.key.length % usualOpinions.length] ?? ["", "", ""];
  return usualReviewers[story.section].slice(0, stages[end]).map((by, stage) => ({
    do: stage === 2 ? "sign" : "pass",
    by,
    opinion: opinions[stage] ?? bank[stage] ?? "",
  }));
}

/** Every step of the story's road, in order; none for a draft. What the clock does (release) is no step. */
export function stepsOf(story: SeedStory): readonly SeedStep[] {
  const { path } = story;
  if ("steps" in path) return path.steps;
  if (path.to === "draft") return [];
  return [
    { do: "submit" },
    ...usualSteps(story, path.to, path.opinions ?? []),
    ...(path.afterwards ?? []),
  ];
}
