import { isBlank } from "@/core/text/is-blank";

/** Why a story was spiked that went into another one, in the language of that story. */
export function mergedReason(headline: string, language: string): string {
  const isChinese = /^zh\b/i.test(language);
  if (isBlank(headline)) return isChinese ? "已并入另一篇稿件。" : "Merged into another story.";
  return isChinese ? `已并入《${headline}》。` : `Merged into “${headline}”.`;
}
