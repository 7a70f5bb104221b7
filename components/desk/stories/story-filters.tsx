"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef } from "react";
import { storyKinds, storyStates } from "@/core/story/story";
import { readStoryFilter, type StoryFilter, storySorts } from "@/core/story/story-filter";
import { newspaperDate } from "@/core/text/newspaper-date";
import { type FilterChoices, listAddress, type StageName } from "./story-list";
import classes from "./story-list.module.css";

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The filters, a plain form: it works by Enter, and by itself when a choice changes. */
export function StoryFilters({
  filter,
  choices,
  stages,
  locale,
}: {
  filter: StoryFilter;
  choices: FilterChoices;
  stages: readonly StageName[];
  locale: string;
}) {
  const t = useTranslations("stories");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const english = locale === "en";
  const go = (event?: FormEvent) => {
    event?.preventDefault();
    if (!form.current) return;
    const given = Object.fromEntries(
      [...new FormData(form.current)].map(([k, v]) => [k, String(v)]),
    );
    router.push(listAddress(readStoryFilter(given, filter.view)));
  };
  const states: Option[] = storyStates.flatMap((state) => [
    { value: state, label: t(`state.${state}`) },
    ...(state === "review"
      ? stages.map((stage, i) => ({
          value: `review:${i + 1}`,
          label: t("filter.reviewStage", { stage: english ? stage.nameEn : stage.name }),
        }))
      : []),
  ]);
  const selects: readonly (readonly [string, string, string | undefined, readonly Option[]])[] = [
    [
      "section",
      t("filter.section"),
      filter.sectionId,
      choices.sections.map((s) => ({ value: s.id, label: english ? s.nameEn || s.name : s.name })),
    ],
    ["state", t("filter.state"), filter.stage ? `review:${filter.stage}` : filter.state, states],
    [
      "kind",
      t("filter.kind"),
      filter.kind,
      storyKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    ],
    [
      "author",
      t("filter.author"),
      filter.authorId,
      choices.authors.map((a) => ({ value: a.id, label: a.name })),
    ],
    [
      "issue",
      t("filter.issue"),
      filter.issueId,
      choices.issues.map((i) => ({
        value: i.id,
        label: `${newspaperDate(i.date, locale)} ${i.edition}`.trim(),
      })),
    ],
  ];
  return (
    <search aria-label={t("filter.label")}>
      <form
        ref={form}
        action="/desk/stories"
        onSubmit={go}
        className={classes.filters}
        key={listAddress(filter)}
      >
        <input type="hidden" name="view" value={filter.view} />
        <input
          name="q"
          type="search"
          defaultValue={filter.text}
          placeholder={t("filter.search")}
          aria-label={t("filter.search")}
          className={classes.search}
          maxLength={200}
          data-list-search
        />
        {selects
          .filter(([, , , options]) => options.length > 0)
          .map(([name, label, value, options]) => (
            <label key={name} className={classes.choice}>
              <span>{label}</span>
              <select
                name={name}
                aria-label={label}
                defaultValue={value ?? ""}
                onChange={() => go()}
              >
                <option value="">{t("filter.any")}</option>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        <label className={classes.choice}>
          <span>{t("filter.sort")}</span>
          <select
            name="sort"
            aria-label={t("filter.sort")}
            defaultValue={filter.sort}
            onChange={() => go()}
          >
            {storySorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`filter.${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button type="submit">{t("filter.apply")}</button>
        </noscript>
      </form>
    </search>
  );
}
