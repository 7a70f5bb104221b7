"use client";

import { Button, Checkbox, Group, Modal, Text, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import type { MergeChoice } from "./shape-acts";
import classes from "./shapes.module.css";

type Find = (input: {
  storyId: string;
  text: string;
}) => Promise<ActionAnswer<readonly MergeChoice[]>>;

interface MergeDialogProps {
  readonly opened: boolean;
  readonly storyId: string;
  readonly find: Find;
  readonly busy: boolean;
  readonly refusals: readonly string[];
  readonly onClose: () => void;
  readonly onMerge: (second: MergeChoice, heading: boolean) => void;
}

/** Chooses the story whose words are put after this one's. */
export function MergeDialog(props: MergeDialogProps) {
  const t = useTranslations("shapes");
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t("merge.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      {props.opened && <Choice {...props} />}
    </Modal>
  );
}

function Choice({ storyId, find, busy, refusals, onClose, onMerge }: MergeDialogProps) {
  const t = useTranslations("shapes");
  const untitled = useTranslations("stories")("untitled");
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<MergeChoice | null>(null);
  const [heading, setHeading] = useState(true);
  const { found, failed } = useChoices(find, storyId, typed);
  return (
    <>
      <TextInput
        data-autofocus
        label={t("merge.search")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <fieldset className={classes.choices} style={{ borderInline: 0, marginInline: 0 }}>
        <legend hidden>{t("merge.choose")}</legend>
        {found?.map((story) => (
          <label key={story.storyId} className={classes.choice}>
            <input
              type="radio"
              name="second"
              checked={chosen?.storyId === story.storyId}
              onChange={() => setChosen(story)}
            />
            <ChoiceWords story={story} untitled={untitled} />
          </label>
        ))}
        <Text size="sm" c="dimmed" role="status">
          {found === null ? t("merge.seeking") : found.length === 0 ? t("merge.none") : ""}
        </Text>
      </fieldset>
      <Checkbox
        label={t("merge.heading")}
        checked={heading}
        onChange={(event) => setHeading(event.currentTarget.checked)}
      />
      <Text size="sm" mt="sm">
        {chosen ? t("merge.note", { second: chosen.headline || untitled }) : t("merge.noteNone")}
      </Text>
      <RefusalList messages={[...failed, ...refusals]} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button
          loading={busy}
          disabled={!chosen}
          onClick={() => chosen && onMerge(chosen, heading)}
        >
          {t("merge.confirm")}
        </Button>
      </Group>
    </>
  );
}

function ChoiceWords({ story, untitled }: { story: MergeChoice; untitled: string }) {
  const t = useTranslations("shapes.merge");
  const english = useLocale() === "en";
  const section = english ? story.sectionNameEn || story.sectionName : story.sectionName;
  return (
    <span>
      <strong>{story.headline || untitled}</strong>
      <small>{t("facts", { section, author: story.authorName, count: story.wordCount })}</small>
    </span>
  );
}

/** Stories with the words typed, sought a moment after the last key; null until the first are here. */
function useChoices(find: Find, storyId: string, typed: string) {
  const words = useTranslations("refusals");
  const [found, setFound] = useState<readonly MergeChoice[] | null>(null);
  const [failed, setFailed] = useState<readonly string[]>([]);
  useEffect(() => {
    let left = false;
    const take = (answer: ActionAnswer<readonly MergeChoice[]>) => {
      if (left) return;
      setFailed(answer.ok ? [] : answer.refusals.map(({ message }) => message));
      if (answer.ok) setFound(answer.value);
    };
    const timer = setTimeout(
      () => {
        find({ storyId, text: typed }).then(take, () => {
          if (!left) setFailed([words("no-connection")]);
        });
      },
      typed === "" ? 0 : 250,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [find, storyId, typed, words]);
  return { found, failed };
}
