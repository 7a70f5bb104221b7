import type { StoryContent } from "@/core/story/story";
import { isBlank } from "@/core/text/is-blank";
import type { StoryCopy } from "./fit-story";

/**
 * The titles a page prints of a story as long as its placement gives it no others. The name of its column (栏目) stands
 * over the headline where no kicker does, and in its place where there is none, as over a picture with its caption.
 */
export function ownTitles({
  kicker,
  headline,
  deck,
  column,
}: Pick<StoryContent, "kicker" | "headline" | "deck" | "column">): Omit<StoryCopy, "text"> {
  if (isBlank(headline)) return { kicker, headline: column, deck };
  return { kicker: isBlank(kicker) ? column : kicker, headline, deck };
}
