"use client";

import { Button, Group, Select, TextInput } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { EmptyNote } from "@/components/ui/empty-note";
import { StateMark } from "@/components/ui/state-mark";
import { longestZoneHeadline } from "@/core/paper/check-zones";
import type { PageZone } from "@/core/paper/page-zone";
import type { ScanView } from "@/core/paper/scan-view";
import { cutCorner, type ZoneCorner, zoneCorners } from "@/core/paper/zone-moves";
import classes from "./scan.module.css";
import type { ScanActions } from "./scan-actions";
import { arrows, stepped } from "./zone-keys";
import { ZoneWords } from "./zone-words";

export interface ZoneListProps {
  readonly view: ScanView;
  readonly zones: readonly PageZone[];
  readonly chosen: string | null;
  readonly isLocked: boolean;
  readonly isChanged: boolean;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly sectionId: string;
  readonly actions: ScanActions;
  readonly onChoose: (id: string | null) => void;
  readonly onPut: (id: string, part: Partial<PageZone>, isSameStep?: boolean) => void;
  readonly onDelete: (id: string) => void;
  readonly onSave: () => Promise<ActionAnswer<{ readonly revision: number }>>;
  readonly onMade: (view: ScanView) => void;
}

/** The zones by number; the chosen one with what it is called, where it leads, and its text. */
export function ZoneList(props: ZoneListProps) {
  const t = useTranslations("scans");
  const { zones, chosen } = props;
  const key = (event: KeyboardEvent, zone: PageZone) => {
    const arrow = arrows[event.key];
    if (props.isLocked || zone.id !== chosen) return;
    if (event.key === "Delete") props.onDelete(zone.id);
    if (!arrow) return;
    event.preventDefault();
    props.onPut(zone.id, { polygon: stepped(zone.polygon, arrow, event, undefined) });
  };
  return (
    <section aria-label={t("zoneList")} className={classes.list}>
      {zones.length === 0 && <EmptyNote>{t("noZones")}</EmptyNote>}
      <ol>
        {zones.map((zone, at) => (
          <li key={zone.id} data-chosen={zone.id === chosen || undefined}>
            <button
              type="button"
              className={classes.zone}
              aria-expanded={zone.id === chosen}
              onClick={() => props.onChoose(zone.id === chosen ? null : zone.id)}
              onKeyDown={(event) => key(event, zone)}
            >
              <span className={classes.at}>{at + 1}</span>
              <span className={classes.zoneName}>{zone.headline || t("unnamed")}</span>
              <Linked zone={zone} view={props.view} />
            </button>
            {zone.id === chosen && <ZoneCard {...props} zone={zone} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Linked({ zone, view }: { zone: PageZone; view: ScanView }) {
  const t = useTranslations("scans");
  const story = view.stories.find(({ id }) => id === zone.storyId);
  if (story) return <StateMark state={story.state} />;
  return (
    <span className={classes.hint}>{t(zone.storyId === null ? "notLinked" : "hiddenStory")}</span>
  );
}

function ZoneCard({ zone, ...props }: ZoneListProps & { zone: PageZone }) {
  const t = useTranslations("scans");
  const { view, isLocked } = props;
  const story = view.stories.find(({ id }) => id === zone.storyId);
  return (
    <div className={classes.card}>
      <TextInput
        size="xs"
        label={t("headline")}
        description={t("headlineHint")}
        readOnly={isLocked}
        maxLength={longestZoneHeadline}
        value={zone.headline}
        onChange={(event) => props.onPut(zone.id, { headline: event.currentTarget.value })}
      />
      <StoryChoice {...props} zone={zone} />
      {story && (
        <p className={classes.hint}>
          <Link href={`/desk/stories/${story.id}`}>
            {t("openStory", { headline: story.headline })}
          </Link>
        </p>
      )}
      {zone.storyId === null && !isLocked && view.scan?.hasWords && (
        <ZoneWords {...props} zone={zone} />
      )}
      {!isLocked && (
        <Group gap="xs">
          {zone.polygon.length === 4 && (
            <Select
              size="xs"
              className={classes.cut}
              aria-label={t("cut")}
              placeholder={t("cut")}
              value={null}
              data={zoneCorners.map((corner) => ({ value: corner, label: t(`cutOf.${corner}`) }))}
              onChange={(corner) =>
                corner &&
                props.onPut(zone.id, { polygon: cutCorner(zone.polygon, corner as ZoneCorner) })
              }
            />
          )}
          <Button size="compact-sm" variant="default" onClick={() => props.onDelete(zone.id)}>
            {t("remove")}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** Stories of this issue, and of the pool as the person types. */
function StoryChoice({ zone, view, isLocked, actions, onPut }: ZoneListProps & { zone: PageZone }) {
  const t = useTranslations("scans");
  const [found, setFound] = useState<readonly { id: string; headline: string }[]>([]);
  const named = (headline: string) => headline || t("unnamed");
  const own = view.stories.map(({ id, headline, pageNumber }) => ({
    value: id,
    label:
      pageNumber === null
        ? named(headline)
        : t("onPage", { headline: named(headline), page: pageNumber }),
  }));
  const more = found
    .filter(({ id }) => !own.some(({ value }) => value === id))
    .map(({ id, headline }) => ({ value: id, label: named(headline) }));
  const search = async (text: string) => {
    if (text.trim().length < 2) return;
    const answer = await actions.searchPool({ text: text.slice(0, 200), sectionId: "" });
    if (answer.ok)
      setFound((before) => [...before.slice(-100), ...answer.value.filter(isNewIn(before))]);
  };
  return (
    <Select
      size="xs"
      label={t("leadsTo")}
      placeholder={t("nowhere")}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("unlink") }}
      disabled={isLocked}
      nothingFoundMessage={t("nothingFound")}
      value={zone.storyId}
      data={[...own, ...more]}
      onSearchChange={(text) => void search(text)}
      onChange={(storyId) => {
        const headline = [...view.stories, ...found].find(({ id }) => id === storyId)?.headline;
        onPut(zone.id, { storyId, ...(headline && zone.headline === "" && { headline }) });
      }}
    />
  );
}

const isNewIn =
  (before: readonly { readonly id: string }[]) =>
  ({ id }: { readonly id: string }): boolean =>
    !before.some((one) => one.id === id);
