import { storyPriorities, type WishedStory } from "./layout-wish";

/** What an editor says a story of the page is: 头条, 倒头条, 报眼, or how much it matters among the others. */
export const storyWeights = ["lead", "second-lead", "ear", "1", "2", "3", "4", "5"] as const;
export type StoryWeight = (typeof storyWeights)[number];

export const weightOf = ({
  role,
  priority,
}: Pick<WishedStory, "role" | "priority">): StoryWeight =>
  role === "normal" ? `${priority}` : role;

type Role = Exclude<WishedStory["role"], "normal">;

const roleIn = (weight: StoryWeight | "normal" | undefined): Role | undefined =>
  weight === "lead" || weight === "second-lead" || weight === "ear" ? weight : undefined;

/**
 * The stories as they are wished with those weights. There is one 头条, one 倒头条 and one 报眼: the first that an editor
 * names is it, before any that is placed so; whoever must yield is the weightiest of the others.
 */
export function weighed<S extends Pick<WishedStory, "storyId" | "role" | "priority">>(
  stories: readonly S[],
  weights: Readonly<Record<string, StoryWeight>>,
): readonly S[] {
  const holders = new Map<Role, string>();
  const claim = (role: Role | undefined, storyId: string) =>
    role && !holders.has(role) && holders.set(role, storyId);
  for (const { storyId } of stories) claim(roleIn(weights[storyId]), storyId);
  for (const { storyId, role } of stories) if (!weights[storyId]) claim(roleIn(role), storyId);
  return stories.map((story) => {
    const weight = weights[story.storyId] ?? weightOf(story);
    const role = roleIn(weight);
    if (role && holders.get(role) === story.storyId) return { ...story, role };
    const priority = storyPriorities.find((known) => String(known) === weight) ?? 1;
    return { ...story, role: "normal", priority };
  });
}

type Placed = Pick<WishedStory, "storyId" | "role">;

const anyPriority: Pick<WishedStory, "priority"> = { priority: 3 };

/** What must change on the page for its stories to be placed as they are weighed; who gives a role up comes first. */
export function keptRoles(
  placed: readonly Placed[],
  weights: Readonly<Record<string, StoryWeight>>,
): readonly Placed[] {
  const wished = weighed(
    placed.map(({ storyId, role }) => ({ storyId, role, ...anyPriority })),
    weights,
  );
  const changed = wished.filter(({ role }, at) => role !== placed[at]?.role);
  const up = changed.filter(({ role }) => role === "normal");
  return [...up, ...changed.filter((story) => !up.includes(story))].map(({ storyId, role }) => ({
    storyId,
    role,
  }));
}
