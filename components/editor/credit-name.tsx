"use client";

import { Autocomplete, type ComboboxItem } from "@mantine/core";
import { useTranslations } from "next-intl";
import { createContext, useContext, useRef, useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { type KeyedName, matchesName } from "@/core/text/matches-name";

export type FindNames = (
  input: Record<string, never>,
) => Promise<ActionAnswer<readonly KeyedName[]>>;

/** How a 署名 asks for the names of the house; null where there are none to be had. */
export const FindNamesContext = createContext<FindNames | null>(null);

const none: readonly KeyedName[] = [];
/** As many as are offered at once. */
const most = 8;

/** The names of the house, asked for once, when somebody first goes to a name. Without them any name can be typed. */
export function useNames() {
  const find = useContext(FindNamesContext);
  const asked = useRef(false);
  const [names, setNames] = useState<readonly KeyedName[]>(none);
  const ask = () => {
    if (asked.current || !find) return;
    asked.current = true;
    find({}).then(
      (answer) => answer.ok && setNames(answer.value),
      () => {
        asked.current = false;
      },
    );
  };
  return { names, ask };
}

/** A name: one of the house found by its characters, its pinyin or its initials, or any other. */
export function CreditName({
  value,
  names,
  onAsk,
  onChange,
}: {
  value: string;
  names: readonly KeyedName[];
  onAsk: () => void;
  onChange: (name: string) => void;
}) {
  const t = useTranslations("editor.credits");
  const [isOpen, setOpen] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const byName = new Map(names.map((one) => [one.name, one]));
  const offered = (typed: string) =>
    [...byName.values()].filter((one) => one.name !== typed && matchesName(one, typed));
  return (
    <Autocomplete
      size="xs"
      aria-label={t("name")}
      placeholder={t("name")}
      value={value}
      data={[...byName.keys()]}
      limit={most}
      // What is typed in letters is meant for somebody of the list, also of one that came after the letters; a name in
      // characters may be anybody's.
      selectFirstOptionOnChange={names.length > 0 && /^[a-z\s]+$/i.test(value)}
      filter={({ search, limit }) =>
        offered(search)
          .slice(0, limit)
          .map(({ name }): ComboboxItem => ({ value: name, label: name }))
      }
      openOnFocus={false}
      // An input method shows a list of its own.
      dropdownOpened={isOpen && !isComposing && value !== ""}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onFocus={onAsk}
      onChange={onChange}
    />
  );
}
