"use client";

import { Button, Group, Modal, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFound } from "@/components/desk/palette/use-found";
import { checkLink } from "@/core/text/link-check";
import classes from "./link.module.css";
import { addressAt, addressesElsewhere, putLink, takeLink } from "./put-link";

/** Where the selected words lead: an address, looked at before it stands, or a story of the paper found by its title. */
export function LinkDialog({
  editor,
  opened,
  onClose,
}: {
  editor: Editor;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("writing.link");
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("title")}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      <LinkForm editor={editor} onClose={onClose} />
    </Modal>
  );
}

function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations("writing.link");
  const [standing] = useState(() => addressAt(editor));
  const [others] = useState(() => addressesElsewhere(editor));
  const [typed, setTyped] = useState(standing);
  const [title, setTitle] = useState("");
  const { href, refusal, warnings } = checkLink(typed, others);
  const done = () => {
    if (href) putLink(editor, href, title);
    else if (typed.trim() === "") takeLink(editor);
    else return;
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <TextInput
        label={t("address")}
        value={typed}
        error={refusal && t(refusal)}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setTitle("");
        }}
        inputMode="url"
        autoCapitalize="off"
        spellCheck={false}
        data-autofocus
      />
      <div className={classes.looked} role="status">
        {href && href !== typed && <p className={classes.href}>{t("stands", { href })}</p>}
        {warnings.map((warning) => (
          <p key={warning} className={classes.warning}>
            {t(warning)}
          </p>
        ))}
      </div>
      <OwnStories
        onChoose={({ address, headline }) => {
          setTyped(address);
          setTitle(headline);
        }}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        {standing !== "" && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              takeLink(editor);
              onClose();
            }}
          >
            {t("remove")}
          </Button>
        )}
        <Button type="submit">{t("done")}</Button>
      </Group>
    </form>
  );
}

/** The paper's own published stories, by words of their titles. */
function OwnStories({
  onChoose,
}: {
  onChoose: (story: { address: string; headline: string }) => void;
}) {
  const t = useTranslations("writing.link");
  const [words, setWords] = useState("");
  const { found, isAsking } = useFound(words);
  const isNone = words.trim() !== "" && !isAsking && found.published.length === 0;
  return (
    <>
      <TextInput
        mt="sm"
        label={t("own")}
        placeholder={t("ownWords")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter in the search is no end of the whole.
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <ul className={classes.own}>
        {found.published.map((story) => (
          <li key={story.address}>
            <button type="button" className={classes.story} onClick={() => onChoose(story)}>
              <span>{story.headline}</span>
              <span className={classes.day}>{story.date}</span>
            </button>
          </li>
        ))}
        {isNone && <li className={classes.day}>{t("ownNone")}</li>}
      </ul>
    </>
  );
}
