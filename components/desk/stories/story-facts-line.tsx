import { useTranslations } from "next-intl";
import { StateMark } from "@/components/ui/state-mark";
import type { StoryKind, StoryState } from "@/core/story/story";

/** What a story is, in one line: state, kind, section, author, and how long it is where that is not counted live. */
export function StoryFactsLine({
  state,
  stage,
  placed,
  kind,
  sectionName,
  authorName,
  wordCount,
}: {
  state: StoryState;
  stage: string | undefined;
  placed: boolean;
  kind: StoryKind;
  sectionName: string;
  authorName: string;
  wordCount?: number;
}) {
  const t = useTranslations("stories");
  return (
    <>
      <StateMark state={state} stage={stage} placed={placed} />
      <span>{t(`kind.${kind}`)}</span>
      <span>{sectionName}</span>
      <span>{authorName}</span>
      {wordCount !== undefined && <span>{t("read.wordCount", { count: wordCount })}</span>}
    </>
  );
}
