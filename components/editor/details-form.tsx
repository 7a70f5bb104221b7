"use client";

import { NativeSelect, NumberInput, Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { type StoryDraft, storyKinds } from "@/core/story/story";
import { dateInZone, timeInZone, zonedInstant } from "@/core/text/zoned-time";
import { KeywordsField } from "./keywords-field";
import { type PlaceInSeries, SeriesFields } from "./series-fields";

export interface DetailsProps {
  readonly draft: StoryDraft;
  readonly onChange: (change: Partial<StoryDraft>) => void;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly seriesNames: readonly string[];
  readonly timeZone: string;
  readonly readOnly: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly storyId: string;
  readonly placeInSeries: PlaceInSeries;
}

/** What the desk needs to know beside the words. */
export const DetailsForm = memo(function DetailsForm(props: DetailsProps) {
  const { draft, onChange, errorOf, readOnly, timeZone } = props;
  const t = useTranslations("stories");
  const e = useTranslations("editor.details");
  return (
    <fieldset disabled={readOnly} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Stack gap="sm">
        <NativeSelect
          size="xs"
          label={t("field.kind")}
          value={draft.kind}
          onChange={(event) =>
            onChange({
              kind: storyKinds.find((k) => k === event.currentTarget.value) ?? draft.kind,
            })
          }
          data={storyKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <NativeSelect
          size="xs"
          label={t("field.sectionId")}
          error={errorOf("sectionId")}
          value={draft.sectionId}
          onChange={(event) => onChange({ sectionId: event.currentTarget.value })}
          data={props.sections.map((s) => ({ value: s.id, label: s.name }))}
        />
        <SeriesFields
          storyId={props.storyId}
          series={draft.series}
          seriesNames={props.seriesNames}
          error={errorOf("series")}
          placeInSeries={props.placeInSeries}
          onChange={(series) => onChange({ series })}
        />
        <TextInput
          size="xs"
          label={t("field.column")}
          description={e("columnHint")}
          error={errorOf("column")}
          value={draft.column}
          onChange={(event) => onChange({ column: event.currentTarget.value })}
        />
        <NumberInput
          size="xs"
          label={t("field.commissionedLength")}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          value={draft.commissionedLength ?? ""}
          error={errorOf("commissionedLength")}
          onChange={(value) =>
            onChange({ commissionedLength: typeof value === "number" ? value : null })
          }
        />
        <TextInput
          size="xs"
          type="datetime-local"
          label={t("field.embargoUntil")}
          description={e("embargoHint")}
          value={
            draft.embargoUntil === null
              ? ""
              : `${dateInZone(draft.embargoUntil, timeZone)}T${timeInZone(draft.embargoUntil, timeZone)}`
          }
          onChange={(event) =>
            onChange({ embargoUntil: instantOf(event.currentTarget.value, timeZone) })
          }
        />
        <KeywordsField
          keywords={draft.keywords}
          error={errorOf("keywords")}
          onChange={(keywords) => onChange({ keywords })}
        />
        <NativeSelect
          size="xs"
          label={t("field.language")}
          value={draft.language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
          data={[
            { value: "zh-CN", label: t("newStory.chinese") },
            { value: "en", label: t("newStory.english") },
          ]}
        />
        <Textarea
          size="xs"
          label={t("field.noteToDesk")}
          autosize
          minRows={2}
          error={errorOf("noteToDesk")}
          value={draft.noteToDesk}
          onChange={(event) => onChange({ noteToDesk: event.currentTarget.value })}
        />
      </Stack>
    </fieldset>
  );
});

function instantOf(value: string, timeZone: string): number | null {
  const [date, time] = value.split("T");
  try {
    return date && time ? zonedInstant(date, time.slice(0, 5), timeZone) : null;
  } catch {
    return null;
  }
}
