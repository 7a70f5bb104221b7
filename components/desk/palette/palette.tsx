"use client";

import { Combobox, Modal, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { HouseAction } from "@/core/people/permissions";
import { pageActs } from "./page-acts";
import classes from "./palette.module.css";
import { useChoices } from "./use-choices";
import { useFound } from "./use-found";
import { useHouseActs } from "./use-house-acts";

/** ⌘K or Ctrl-K: type where to go or what to do, a headline, a day or a name; arrow keys choose, Enter goes there. */
export function Palette({
  may,
  chooseLanguage,
}: {
  may: readonly HouseAction[];
  chooseLanguage: (input: { locale: string }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("desk.palette");
  const router = useRouter();
  const language = useAct(chooseLanguage, () => router.refresh());
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([["mod+K", open]], []);
  return (
    <>
      <Modal.Root opened={opened} onClose={close} size="lg" yOffset="12vh" padding={0}>
        <Modal.Overlay />
        <Modal.Content aria-label={t("label")}>
          <Modal.Body>
            <Choices
              may={may}
              onGone={close}
              onLanguage={(locale) => void language.run({ locale })}
            />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
      {language.dialog}
    </>
  );
}

function Choices({
  may,
  onGone,
  onLanguage,
}: {
  may: readonly HouseAction[];
  onGone: () => void;
  onLanguage: (locale: string) => void;
}) {
  const t = useTranslations("desk.palette");
  const router = useRouter();
  const [query, setQuery] = useState("");
  const { found, isAsking } = useFound(query);
  const choices = useCombobox({ opened: true });
  const { selectFirstOption } = choices;
  // What the screen below can do is what it could when the palette was opened.
  const [here] = useState(pageActs);
  const acts = useHouseActs(may, router.push, onLanguage);
  // Before a word is typed only what the screen itself can do: the rest would hide the rooms.
  const offered = query.trim() === "" ? here : [...here, ...acts];
  const groups = useChoices(query.trim(), found, may, offered, router.push);
  const lines = groups.flatMap(([, some]) => some);
  const shown = lines.map(({ key }) => key).join(" ");
  useEffect(() => {
    if (shown !== "") selectFirstOption();
  }, [shown, selectFirstOption]);
  return (
    <search
      // The list of choices keeps Escape from the window around it.
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Escape" && !nativeEvent.isComposing) onGone();
      }}
    >
      <Combobox
        store={choices}
        onOptionSubmit={(key) => {
          onGone();
          lines.find((line) => line.key === key)?.run();
        }}
      >
        <Combobox.EventsTarget>
          <TextInput
            size="md"
            variant="unstyled"
            className={classes.asked}
            aria-label={t("label")}
            placeholder={t("label")}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            data-autofocus
          />
        </Combobox.EventsTarget>
        <VisuallyHidden role="status">
          {!isAsking && t("count", { count: lines.length })}
        </VisuallyHidden>
        <Combobox.Options className={classes.choices} aria-label={t("label")}>
          {groups.map(([name, some]) => (
            <Combobox.Group key={name} label={t(`group.${name}`)}>
              {some.map(({ key, label, more }) => (
                <Combobox.Option key={key} value={key} className={classes.choice}>
                  <span className={classes.label}>{label}</span>
                  <span className={classes.more}>{more}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox>
    </search>
  );
}
