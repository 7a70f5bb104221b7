import type { WishedStory } from "./layout-wish";
import type { Chance } from "./seeded-chance";

export interface OrderTried {
  readonly order: readonly WishedStory[];
  readonly cost: number;
}

/** Every other order is one of the best before it with two stories changed; the others are drawn anew. */
export function storyOrder(
  stories: readonly WishedStory[],
  attempt: number,
  tried: readonly OrderTried[],
  chance: Chance,
): readonly WishedStory[] {
  const best = [...tried].sort((a, b) => a.cost - b.cost)[Math.floor(3 * chance())];
  return best && attempt % 2 === 1 ? swapped(best.order, chance) : drawn(stories, attempt, chance);
}

/** 报眼 first, for it stands highest; the lead; the others by weight and then by chance; 倒头条 last or nearly. */
function drawn(
  stories: readonly WishedStory[],
  attempt: number,
  chance: Chance,
): readonly WishedStory[] {
  const of = (role: WishedStory["role"]) => stories.filter((story) => story.role === role);
  const strength = attempt === 0 ? 0 : attempt % 3 === 0 ? 6 : 2.5;
  const others = of("normal")
    .map((story) => ({ story, key: story.priority + strength * chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ story }) => story);
  const end = attempt % 2 === 0 ? 0 : Math.floor(3 * chance());
  const middle = others.slice(0, others.length - end);
  return [
    ...of("ear"),
    ...of("lead"),
    ...middle,
    ...of("second-lead"),
    ...others.slice(middle.length),
  ];
}

function swapped(order: readonly WishedStory[], chance: Chance): readonly WishedStory[] {
  const free = order.flatMap(({ role }, at) => (role === "normal" ? [at] : []));
  const one = free[Math.floor(free.length * chance())] ?? 0;
  const other = free[Math.floor(free.length * chance())] ?? 0;
  return order.map((story, at) => order[at === one ? other : at === other ? one : at] ?? story);
}
