"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { bodyParagraphs } from "@/core/page-text/body-paragraphs";
import type { ImportedItem, PageReading } from "@/core/page-text/page-reading";
import { type StoryKind, storyKinds } from "@/core/story/story";
import { countWords } from "@/core/text/count-words";
import { creditsLine } from "@/core/text/credits-line";
import classes from "./import.module.css";
import type { ReadingState } from "./import-state";

export interface SectionChoice {
  readonly id: string;
  readonly name: string;
}

/** The stories the page holds, as they will be kept: each can be left out, or filed differently. */
export function ItemList({
  reading,
  state,
  sections,
  onCurrent,
}: {
  reading: PageReading;
  state: ReadingState;
  sections: readonly SectionChoice[];
  onCurrent: (index: number | null) => void;
}) {
  const t = useTranslations("import");
  return (
    <section aria-labelledby="import-items">
      <h2 id="import-items" className={classes.heading}>
        {t("items.title", { count: reading.items.length })}
      </h2>
      {reading.items.length === 0 && <p className={classes.help}>{t("items.none")}</p>}
      <ol className={classes.items}>
        {reading.items.map((item, index) => (
          <li
            key={`${item.lines[0]}-${item.lines[1]}`}
            className={classes.item}
            data-skipped={state.items[index]?.skip || undefined}
            onMouseEnter={() => onCurrent(index)}
            onFocus={() => onCurrent(index)}
          >
            <ItemHead item={item} index={index} state={state} sections={sections} />
            <ItemWords item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ItemHead({
  item,
  index,
  state,
  sections,
}: {
  item: ImportedItem;
  index: number;
  state: ReadingState;
  sections: readonly SectionChoice[];
}) {
  const t = useTranslations("import");
  const choice = state.items[index] ?? {};
  const title = item.headline ?? item.column ?? t("items.untitled");
  return (
    <div className={classes.itemHead}>
      <Checkbox
        checked={!choice.skip}
        onChange={(event) => state.choose(index, { skip: !event.currentTarget.checked })}
        label={t("items.keep", { number: index + 1 })}
        aria-label={t("items.keepTitle", { title })}
      />
      <NativeSelect
        size="xs"
        aria-label={t("items.kindOf", { title })}
        value={choice.kind ?? item.kind}
        onChange={(event) => state.choose(index, { kind: event.currentTarget.value as StoryKind })}
        data={storyKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t("items.sectionOf", { title })}
        value={choice.sectionId ?? ""}
        onChange={(event) =>
          state.choose(index, { sectionId: event.currentTarget.value || undefined })
        }
        data={[
          { value: "", label: t("items.sectionOfPage") },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}

function ItemWords({ item }: { item: ImportedItem }) {
  const t = useTranslations("import");
  const paragraphs = bodyParagraphs(item);
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    <div className={classes.words} lang={item.language}>
      {item.kicker && <p className={classes.kicker}>{item.kicker}</p>}
      {item.headline && <h3 className={classes.headline}>{item.headline}</h3>}
      {item.deck && <p className={classes.deck}>{item.deck}</p>}
      <dl className={classes.facts}>
        <Fact name={t("items.column")} value={item.column} />
        <Fact
          name={t("items.series")}
          value={
            item.series &&
            t("items.seriesNumber", { name: item.series.name, ordinal: item.series.ordinal ?? 0 })
          }
        />
        <Fact name={t("items.dateline")} value={item.dateline} />
        <Fact
          name={t("items.credits")}
          value={item.credits.length > 0 ? creditsLine(item.credits, item.language) : null}
        />
        <Fact name={t("items.salutation")} value={item.salutation} />
        <Fact
          name={t("items.signature")}
          value={[item.signature, item.signDate].filter(Boolean).join("　")}
        />
      </dl>
      <details className={classes.body}>
        <summary>{t("items.body", { paragraphs: paragraphs.length, words })}</summary>
        {paragraphs.map((paragraph, at) => (
          <p key={at} data-kind={paragraph.kind}>
            {paragraph.text}
          </p>
        ))}
      </details>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
