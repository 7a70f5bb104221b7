import { useLocale, useTranslations } from "next-intl";
import { Runs } from "@/components/desk/stories/runs";
import { type ComparedField, fieldText } from "@/core/story/compare-drafts";
import { type StoryContent, storyKinds } from "@/core/story/story";
import { diffWords } from "@/core/text/diff-words";
import type { ShownSide } from "./styled-runs";

/** A field's words in two texts, in a reader's words where it is kept as a key. */
export function useFieldRuns(before: StoryContent | null, after: StoryContent) {
  const t = useTranslations("stories");
  const languages = new Intl.DisplayNames(useLocale(), { type: "language" });
  const say = (content: StoryContent, field: ComparedField): string => {
    const text = fieldText(content, field);
    const kind = field === "kind" && storyKinds.find((one) => one === text);
    if (kind) return t(`kind.${kind}`);
    return field === "language" ? (languages.of(text) ?? text) : text;
  };
  return (field: ComparedField) => {
    const old = say(before ?? after, field);
    const fresh = say(after, field);
    return {
      changed: old !== fresh,
      isEmpty: old === "" && fresh === "",
      // A kind or a language is one word, whatever letters two of them share.
      runs:
        (field === "kind" || field === "language") && old !== fresh
          ? ([
              { kind: "delete", text: old },
              { kind: "insert", text: fresh },
            ] as const)
          : diffWords(old, fresh),
    };
  };
}

/** The words of one side, or of both in one. */
export function FieldRuns({
  runs,
  side,
}: {
  runs: ReturnType<ReturnType<typeof useFieldRuns>>["runs"];
  side?: ShownSide;
}) {
  const hidden = side === "before" ? "insert" : side === "after" ? "delete" : null;
  return <Runs runs={runs.filter(({ kind }) => kind !== hidden)} />;
}
