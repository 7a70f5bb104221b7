import type { StoryContent } from "@/core/story/story";
import { isBlank } from "@/core/text/is-blank";
import { picturesUnder } from "./picture-in-body";

const longest = 40;

/** What a list calls a story: its headline; a photo story without one by the first sentence of its caption. */
export function headlineOf(content: StoryContent): string {
  if (!isBlank(content.headline)) return content.headline;
  const caption = picturesUnder(content.body)[0]?.caption ?? "";
  const sentence = /^[^。！？.!?]+/u.exec(caption.trim())?.[0] ?? "";
  const chars = [...(sentence || content.column || content.series?.name || "")];
  return chars.length > longest ? `${chars.slice(0, longest).join("")}…` : chars.join("") || "—";
}
