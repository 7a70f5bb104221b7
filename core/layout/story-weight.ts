import { type StoryPriority, storyPriorities, type WishedStory } from "./layout-wish";

/** What an editor says a story of the page is: 头条, 倒头条, 报眼, or how much it matters among the others. */
export const storyWeights = ["lead", "second-lead", "ear", "1", "2", "3", "4", "5"] as const;
export type StoryWeight = (typeof storyWeights)[number];

export const weightOf = ({
  role,
  priority,
}: Pick<WishedStory, "role" | "priority">): StoryWeight =>
  role === "normal" ? `${priority}` : role;

/** The story as it is wished with that weight. There is one 头条, one 倒头条 and one 报眼: the first named is it. */
export function weighed(
  stories: readonly WishedStory[],
  weights: Readonly<Record<string, StoryWeight>>,
): readonly WishedStory[] {
  const taken = new Set<string>();
  return stories.map((story) => {
    const weight = weights[story.storyId] ?? weightOf(story);
    const priority = storyPriorities.find((known) => String(known) === weight);
    if (priority) return { ...story, role: "normal", priority };
    const role = weight as Exclude<WishedStory["role"], "normal">;
    if (taken.has(role)) return { ...story, role: "normal", priority: 1 as StoryPriority };
    taken.add(role);
    return { ...story, role };
  });
}
