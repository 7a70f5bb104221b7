"use client";

import { Autocomplete, Button, NumberInput, Text } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { TextLink } from "@/components/ui/text-link";
import { useLatest } from "@/components/ui/use-latest";
import type { SeriesPlace, SeriesStory } from "@/core/story/series-place";
import type { Series, StoryDraft } from "@/core/story/story";

export type Place = SeriesPlace<
  SeriesStory & { readonly storyId: string; readonly headline: string }
>;

export type PlaceInSeries = (input: {
  storyId: string;
  series: string;
  ordinal: number | null;
}) => Promise<ActionAnswer<Place>>;

/** Until what was typed, here or by a colleague, is saved and can be asked about, ms. */
const settled = 1_500;

/** A series' name and the number this story has in it: the next one is proposed, and one that is taken is told of. */
export function SeriesFields({
  storyId,
  series,
  seriesNames,
  error,
  placeInSeries,
  onChange,
}: {
  storyId: string;
  series: StoryDraft["series"];
  seriesNames: readonly string[];
  error: string | undefined;
  placeInSeries: PlaceInSeries;
  onChange: (series: Series | null) => void;
}) {
  const t = useTranslations("editor.details");
  const label = useTranslations("stories.field")("series");
  const place = usePlace(storyId, series, placeInSeries);
  const before = useRef<string | null>(null);
  const latest = useRef(series);
  latest.current = series;
  const propose = useLatest(async () => {
    const name = series?.name.trim() ?? "";
    if (!series || name === "" || series.ordinal !== null || name === before.current) return;
    const answer = await placeInSeries({ storyId, series: name, ordinal: null }).catch(() => null);
    // Whoever wrote on meanwhile keeps what they wrote.
    if (answer?.ok && answer.value.next !== null && latest.current === series)
      onChange({ ...series, ordinal: answer.value.next });
  });
  return (
    <>
      <Autocomplete
        size="xs"
        label={label}
        data={[...seriesNames]}
        value={series?.name ?? ""}
        error={error}
        onFocus={() => {
          before.current = series?.name.trim() ?? "";
        }}
        onBlur={() => void propose()}
        onChange={(name) =>
          onChange(name === "" ? null : { name, ordinal: series?.ordinal ?? null })
        }
      />
      {series && (
        <div>
          <NumberInput
            size="xs"
            label={t("ordinal")}
            min={1}
            max={9999}
            allowDecimal={false}
            value={series.ordinal ?? ""}
            onChange={(value) =>
              onChange({ ...series, ordinal: typeof value === "number" ? value : null })
            }
          />
          <div role="status">
            {place && (
              <PlaceNote place={place} onTake={(ordinal) => onChange({ ...series, ordinal })} />
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** Who else has the number, and which are missing. */
function PlaceNote({ place, onTake }: { place: Place; onTake: (ordinal: number) => void }) {
  const t = useTranslations("editor.details");
  const untitled = useTranslations("stories")("untitled");
  const locale = useLocale();
  const { taken, missing, next } = place;
  return (
    <>
      {taken && (
        <Text size="xs" c="var(--bad)">
          {t("ordinalTaken")}{" "}
          {taken.storyId === "" ? (
            t("ordinalOther")
          ) : (
            <TextLink size="xs" href={`/desk/stories/${taken.storyId}`}>
              {taken.headline || untitled}
            </TextLink>
          )}{" "}
          {next !== null && (
            <Button size="compact-xs" variant="subtle" onClick={() => onTake(next)}>
              {t("ordinalNext", { next })}
            </Button>
          )}
        </Text>
      )}
      {missing.length > 0 && (
        <Text size="xs" c="dimmed">
          {t("ordinalMissing", {
            numbers: missing.join(locale === "en" ? ", " : "、"),
          })}
        </Text>
      )}
    </>
  );
}

/**
 * The story's place in its series, asked for when it rests and again when somebody comes back to the window: a colleague may
 * have taken the number meanwhile. Null while it is not known.
 */
function usePlace(storyId: string, series: Series | null, placeInSeries: PlaceInSeries) {
  const name = series?.name.trim() ?? "";
  const ordinal = series?.ordinal ?? null;
  const [found, setFound] = useState<{ readonly of: string; readonly place: Place } | null>(null);
  const key = `${name} ${ordinal}`;
  useEffect(() => {
    if (name === "") return;
    let left = false;
    const ask = () =>
      placeInSeries({ storyId, series: name, ordinal }).then(
        (answer) => answer.ok && !left && setFound({ of: key, place: answer.value }),
        () => undefined,
      );
    const timer = setTimeout(ask, settled);
    window.addEventListener("focus", ask);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener("focus", ask);
    };
  }, [storyId, name, ordinal, key, placeInSeries]);
  return found?.of === key ? found.place : null;
}
