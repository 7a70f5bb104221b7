"use client";

import { Kbd, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import classes from "./search-box.module.css";

/** Searches the stories; ⌘K or Ctrl-K puts the cursor here. A plain form, so Enter is enough. */
export function SearchBox() {
  const t = useTranslations("desk");
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([["mod+K", () => input.current?.focus()]], []);
  return (
    <search>
      <form action="/desk/stories" className={classes.form}>
        <TextInput
          ref={input}
          name="q"
          type="search"
          size="xs"
          aria-label={t("search")}
          placeholder={t("search")}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={<Kbd size="xs">⌘K</Kbd>}
          rightSectionWidth={44}
        />
      </form>
    </search>
  );
}
