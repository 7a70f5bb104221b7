import { findProblems } from "@/core/blocks/find-problems";
import { isExpired } from "@/core/picture/picture-fields";
import { type Refusal, refuse } from "@/core/refusal";
import type { StoryKind } from "@/core/story/story";
import { isBlank } from "@/core/text/is-blank";
import { dateInZone } from "@/core/text/zoned-time";
import { correctionWaits, publicProblems } from "./going-public";
import type { PlacementCopy } from "./issue-copy";

const needCredit: readonly StoryKind[] = ["news", "report", "commentary", "photo", "verse"];

/** Headlines that were meant to be replaced. */
const placeholders =
  /^(?:标题|题目|主题|主标题|无标题|无题|未命名|待定|待补|标题待定|标题待补|某某|x+|tk[\s\S]*|headline|title|untitled|placeholder|lorem ipsum[\s\S]*|t\.?b\.?[adc]\.?)$/i;

export function isPlaceholderHeadline(headline: string): boolean {
  const bare = headline.trim().replaceAll(/^[【[(（<《\s]+|[】\])）>》\s.…·。:：]+$/g, "");
  return placeholders.test(bare) || /\bTK\b|(?:标题|题目)待[定补]|[XＸ×]{3,}/.test(headline);
}

/** What is wrong with one story on its page, were the issue to go out at `at` (UTC ms). */
export function storyFaults(
  placed: PlacementCopy,
  at: number,
  timeZone: string,
): readonly Refusal[] {
  const { story } = placed;
  return [
    ...publicProblems(story, at, timeZone),
    ...(story.state === "approved" && correctionWaits(story) ? [refuse("correction-waits")] : []),
    ...(story.openSuggestions > 0
      ? [refuse("suggestions-open", { count: story.openSuggestions })]
      : []),
    ...(story.openComments > 0 ? [refuse("comments-open", { count: story.openComments })] : []),
    ...headlineFaults(placed),
    ...creditFaults(placed),
    ...findProblems(story.content.body)
      .filter((p) => p.code !== "picture-without-caption")
      .map((p) => refuse(p.code, p.params)),
    ...rightsFaults(story, dateInZone(at, timeZone)),
    ...story.otherIssues.map((date) => refuse("story-in-other-issue", { date })),
  ];
}

function rightsFaults({ pictureRights = [] }: PlacementCopy["story"], day: string): Refusal[] {
  return pictureRights
    .filter(({ until }) => isExpired({ rightsUntil: until }, day))
    .map((right) => refuse("picture-rights-expired", right));
}

function headlineFaults({ headline, story }: PlacementCopy): Refusal[] {
  const printed = headline ?? story.content.headline;
  if (!isBlank(printed))
    return isPlaceholderHeadline(printed) ? [refuse("headline-placeholder")] : [];
  if (story.content.kind !== "photo") return [refuse("headline-missing")];
  return isBlank(story.content.column) ? [refuse("photo-column-missing")] : [];
}

function creditFaults({ story }: PlacementCopy): Refusal[] {
  if (!needCredit.includes(story.content.kind)) return [];
  return story.content.credits.some((c) => !isBlank(c.name)) ? [] : [refuse("credit-missing")];
}
