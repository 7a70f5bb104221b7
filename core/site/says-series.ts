import type { Series } from "@/core/story/story";

/**
 * Whether a deck is nothing but the series over again, as papers set it under a headline:
 * `——聚焦城市更新系列述评之三`. Such a deck and the series are printed once.
 */
export function saysSeries(deck: string, series: Series | null): boolean {
  if (!series || series.name === "") return false;
  const rest = bare(deck).replace(bare(series.name), "");
  return rest !== bare(deck) && rest.length <= longestOrdinal;
}

const longestOrdinal = 6;

/** Without the dashes, brackets and spaces a paper sets around it. */
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, "");
