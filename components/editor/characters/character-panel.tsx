"use client";

import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { IconOmega } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import {
  type CharacterGroup,
  characterGroups,
  specialCharacters,
} from "@/core/text/special-characters";
import { walkAlong } from "../walk-along";
import classes from "./characters.module.css";
import { recentCharacters, rememberCharacter } from "./recent-characters";

/** Characters no keyboard has, put in where the cursor is; the panel stays for the next one. */
export function CharacterPanel({ editor, readOnly }: { editor: Editor; readOnly: boolean }) {
  const t = useTranslations("characters");
  const [opened, setOpened] = useState(false);
  const turn = (open: boolean) => {
    setOpened(open);
    if (!open) editor.view.focus();
  };
  // The popover's own Escape would lead back to its button, and not to the text.
  const leave = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === "Escape" && !nativeEvent.isComposing) turn(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={turn}
      position="bottom-end"
      trapFocus
      width={340}
      closeOnEscape={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("label")}
          title={t("label")}
          disabled={readOnly}
          onClick={() => turn(!opened)}
        >
          <IconOmega size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("label")} onKeyDown={leave}>
        <Characters
          onTake={(one) =>
            editor.commands.command(({ tr }) => {
              tr.insertText(one);
              return true;
            })
          }
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Characters({ onTake }: { onTake: (one: string) => void }) {
  const t = useTranslations("characters");
  const [sought, setSought] = useState("");
  const [recent, setRecent] = useState(recentCharacters);
  const words = sought.trim().toLowerCase();
  const isMeant = (one: string) =>
    words === "" || one === words || t(`name.${one}`).toLowerCase().includes(words);
  const found = characterGroups
    .map(
      (group) => [group, (specialCharacters[group] as readonly string[]).filter(isMeant)] as const,
    )
    .filter(([, some]) => some.length > 0);
  const first = found[0]?.[1][0];
  const take = (one: string) => {
    onTake(one);
    setRecent(rememberCharacter(one));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || !first) return;
    event.preventDefault();
    take(first);
  };
  const known = recent.filter((one) => t.has(`name.${one}`));
  return (
    <>
      <TextInput
        size="xs"
        aria-label={t("search")}
        placeholder={t("search")}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        onKeyDown={keys}
        data-autofocus
      />
      <div className={classes.groups}>
        {words === "" && known.length > 0 && (
          <Row label={t("recent")} characters={known} onTake={take} />
        )}
        {found.map(([group, some]: readonly [CharacterGroup, readonly string[]]) => (
          <Row key={group} label={t(`group.${group}`)} characters={some} onTake={take} />
        ))}
        {found.length === 0 && <p className={classes.none}>{t("none")}</p>}
      </div>
    </>
  );
}

function Row({
  label,
  characters,
  onTake,
}: {
  label: string;
  characters: readonly string[];
  onTake: (one: string) => void;
}) {
  const t = useTranslations("characters");
  return (
    <fieldset className={classes.row} onKeyDown={walkAlong}>
      <legend>{label}</legend>
      {characters.map((one, index) => (
        <button
          key={one}
          type="button"
          className={classes.character}
          // One stop of the Tab key a row; the arrows walk along it.
          tabIndex={index === 0 ? 0 : -1}
          aria-label={t(`name.${one}`)}
          title={t(`name.${one}`)}
          onClick={() => onTake(one)}
        >
          {one}
        </button>
      ))}
    </fieldset>
  );
}
