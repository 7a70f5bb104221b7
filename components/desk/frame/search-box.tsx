"use client";

import { Kbd, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { keysOf } from "../shortcuts/shortcuts";
import classes from "./search-box.module.css";

/** Searches the stories: a plain form, so Enter is enough. The palette (⌘K) goes anywhere. */
export function SearchBox() {
  const t = useTranslations("desk");
  return (
    <search>
      <form action="/desk/stories" className={classes.form}>
        <TextInput
          name="q"
          type="search"
          size="xs"
          aria-label={t("search")}
          placeholder={t("search")}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={<Kbd size="xs">{keysOf("palette")}</Kbd>}
          rightSectionWidth={56}
        />
      </form>
    </search>
  );
}
