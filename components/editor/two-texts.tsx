"use client";

import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Runs } from "@/components/desk/stories/runs";
import { blockText } from "@/core/story/block-text";
import { compareDrafts, mergeDrafts, type Side } from "@/core/story/compare-drafts";
import { type ChosenSides, proposeSides } from "@/core/story/propose-sides";
import type { StoryDraft } from "@/core/story/story";
import { diffWords } from "@/core/text/diff-words";
import type { DeskWords } from "./desk-words";
import classes from "./editor.module.css";

/**
 * Two texts of one story side by side, what differs marked: take theirs, take mine, or choose part by part.
 * Whatever is chosen, `onChoose` is told both, so that the other text is kept too.
 */
export function TwoTexts({
  base,
  theirs,
  mine,
  title,
  note,
  theirsLabel,
  mineLabel,
  words,
  onChoose,
}: {
  /** What both started from, when that is known: only then can it be proposed whose change stands where. */
  base?: StoryDraft;
  theirs: StoryDraft;
  mine: StoryDraft;
  title: string;
  note: string;
  theirsLabel: string;
  mineLabel: string;
  words: DeskWords;
  onChoose: (result: StoryDraft, side: Side | "both") => Promise<void>;
}) {
  const t = useTranslations("editor.twoTexts");
  const fieldNames = useTranslations("stories.field");
  const differences = useMemo(() => compareDrafts(theirs, mine), [theirs, mine]);
  const [chosen, setChosen] = useState<ChosenSides>(() =>
    base ? proposeSides(base, theirs, mine, differences) : { fields: {}, blocks: {} },
  );
  const { fields, blocks } = chosen;
  const [busy, setBusy] = useState(false);
  const choose = async (result: StoryDraft, side: Side | "both") => {
    setBusy(true);
    await onChoose(result, side);
    setBusy(false);
  };
  return (
    <section className={classes.twoTexts} aria-label={title} role="alertdialog">
      <h2>{title}</h2>
      <Text>{note}</Text>
      <Group gap="xs" my="sm">
        <Button variant="default" loading={busy} onClick={() => choose(theirs, "theirs")}>
          {t("theirs", { name: theirsLabel })}
        </Button>
        <Button variant="default" loading={busy} onClick={() => choose(mine, "mine")}>
          {t("mine", { name: mineLabel })}
        </Button>
        <Button
          loading={busy}
          onClick={() => choose(mergeDrafts(theirs, mine, differences, chosen), "both")}
        >
          {t("chosen")}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t("keepsBoth")}
      </Text>
      <div className={classes.sides}>
        <strong>{theirsLabel}</strong>
        <strong>{mineLabel}</strong>
      </div>
      <Stack gap="sm">
        {differences.fields.map((pair) => (
          <Part
            key={pair.field}
            name={fieldNames(pair.field)}
            before={words(pair.field, pair.before)}
            after={words(pair.field, pair.after)}
            side={fields[pair.field] ?? "mine"}
            labels={[theirsLabel, mineLabel]}
            onSide={(side) => setChosen({ ...chosen, fields: { ...fields, [pair.field]: side } })}
          />
        ))}
        {differences.blocks.map((pair, index) =>
          pair.same ? null : (
            <Part
              key={index}
              name={t("paragraph", { number: index + 1 })}
              before={pair.before ? blockText(pair.before) : ""}
              after={pair.after ? blockText(pair.after) : ""}
              side={blocks[index] ?? "mine"}
              labels={[theirsLabel, mineLabel]}
              onSide={(side) => setChosen({ ...chosen, blocks: { ...blocks, [index]: side } })}
            />
          ),
        )}
      </Stack>
    </section>
  );
}

function Part({
  name,
  before,
  after,
  side,
  labels,
  onSide,
}: {
  name: string;
  before: string;
  after: string;
  side: Side;
  labels: readonly [string, string];
  onSide: (side: Side) => void;
}) {
  const t = useTranslations("editor.twoTexts");
  const runs = diffWords(before, after);
  return (
    <div className={classes.part}>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {name}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t("take", { name })}
          value={side}
          onChange={(value) => onSide(value === "theirs" ? "theirs" : "mine")}
          data={[
            { value: "theirs", label: labels[0] },
            { value: "mine", label: labels[1] },
          ]}
        />
      </Group>
      <div className={classes.sides}>
        <p data-chosen={side === "theirs" || undefined}>
          {before ? <Runs runs={runs.filter((r) => r.kind !== "insert")} /> : t("nothing")}
        </p>
        <p data-chosen={side === "mine" || undefined}>
          {after ? <Runs runs={runs.filter((r) => r.kind !== "delete")} /> : t("nothing")}
        </p>
      </div>
    </div>
  );
}
