import { IconX } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { StoryFilter } from "@/core/story/story-filter";
import { newspaperDate } from "@/core/text/newspaper-date";
import { listAddress, type StoryListProps } from "./story-list";
import classes from "./story-list.module.css";

/** What narrows the list, as words that can be taken away one by one. */
export function FilterWords({ filter, choices, stages, locale }: StoryListProps) {
  const t = useTranslations("stories");
  const english = locale === "en";
  const { view, sort, ...narrowing } = filter;
  const without = (...names: (keyof StoryFilter)[]): StoryFilter => ({
    view,
    sort,
    ...Object.fromEntries(
      Object.entries(narrowing).filter(([name]) => !names.some((n) => n === name)),
    ),
  });
  const section = choices.sections.find((s) => s.id === filter.sectionId);
  const issue = choices.issues.find((i) => i.id === filter.issueId);
  const author = choices.authors.find((a) => a.id === filter.authorId);
  const stage = filter.stage === undefined ? undefined : stages[filter.stage - 1];
  const words: readonly (readonly [string | undefined, StoryFilter])[] = [
    [filter.text && t("filter.words", { text: filter.text }), without("text")],
    [section && (english ? section.nameEn || section.name : section.name), without("sectionId")],
    [issue && newspaperDate(issue.date, locale), without("issueId")],
    [
      filter.state &&
        (stage
          ? t("state.awaiting", { stage: english ? stage.nameEn : stage.name })
          : t(`state.${filter.state}`)),
      without("state", "stage"),
    ],
    [filter.kind && t(`kind.${filter.kind}`), without("kind")],
    [author?.name, without("authorId")],
  ];
  const shown = words.flatMap(([word, rest]) => (word ? [{ word, rest }] : []));
  if (shown.length === 0) return null;
  return (
    <ul className={classes.chosen}>
      {shown.map(({ word, rest }) => (
        <li key={word}>
          <Link
            href={listAddress(rest)}
            prefetch={false}
            className={classes.word}
            aria-label={t("filter.remove", { name: word })}
          >
            {word}
            <IconX size={12} aria-hidden />
          </Link>
        </li>
      ))}
      {shown.length > 1 && (
        <li>
          <Link href={listAddress({ view, sort })} prefetch={false}>
            {t("filter.clear")}
          </Link>
        </li>
      )}
    </ul>
  );
}
