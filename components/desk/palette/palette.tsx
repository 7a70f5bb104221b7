"use client";

import { Combobox, Modal, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { IssueStateMark } from "@/components/page/issue-state-mark";
import { StateMark } from "@/components/ui/state-mark";
import type { Found } from "@/core/found";
import type { HouseAction } from "@/core/people/permissions";
import { newspaperDay } from "@/core/text/newspaper-date";
import classes from "./palette.module.css";
import { useFound } from "./use-found";

/** Where one can go at once, and the right it takes. */
const places: readonly { key: string; href: string; right?: HouseAction }[] = [
  { key: "newStory", href: "/desk/stories/new", right: "create-story" },
  { key: "today", href: "/desk" },
  { key: "mine", href: "/desk/stories?view=mine" },
  { key: "review", href: "/desk/stories?view=review" },
  { key: "all", href: "/desk/stories?view=all" },
  { key: "issues", href: "/desk/issues" },
  { key: "pictures", href: "/desk/pictures" },
  { key: "import", href: "/desk/import", right: "import-page" },
  { key: "settings", href: "/desk/settings" },
  { key: "people", href: "/desk/settings/people", right: "manage-people" },
  { key: "publication", href: "/desk/settings/publication", right: "edit-publication" },
];

/** ⌘K or Ctrl-K: type where to go, a headline, a day or a name; arrow keys choose, Enter goes there. */
export function Palette({ may }: { may: readonly HouseAction[] }) {
  const t = useTranslations("desk.palette");
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([["mod+K", open]], []);
  return (
    <Modal.Root opened={opened} onClose={close} size="lg" yOffset="12vh" padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={t("label")}>
        <Modal.Body>
          <Choices may={may} onGone={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface Choice {
  readonly href: string;
  readonly label: string;
  readonly more?: ReactNode;
}

function Choices({ may, onGone }: { may: readonly HouseAction[]; onGone: () => void }) {
  const t = useTranslations("desk.palette");
  const router = useRouter();
  const [query, setQuery] = useState("");
  const { found, isAsking } = useFound(query);
  const choices = useCombobox({ opened: true });
  const { selectFirstOption } = choices;
  const groups = useGroups(query.trim(), found, may);
  const shown = groups.flatMap(([, lines]) => lines.map(({ href }) => href)).join(" ");
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
        onOptionSubmit={(href) => {
          onGone();
          router.push(href);
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
          {!isAsking && t("count", { count: groups.reduce((n, [, lines]) => n + lines.length, 0) })}
        </VisuallyHidden>
        <Combobox.Options className={classes.choices} aria-label={t("label")}>
          {groups.map(([name, lines]) => (
            <Combobox.Group key={name} label={t(`group.${name}`)}>
              {lines.map(({ href, label, more }) => (
                <Combobox.Option key={href} value={href} className={classes.choice}>
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

/** What the words may mean, kind by kind; the search of all stories stands last. */
function useGroups(
  words: string,
  found: Found,
  may: readonly HouseAction[],
): readonly (readonly [name: string, lines: readonly Choice[]])[] {
  const t = useTranslations("desk.palette");
  const locale = useLocale();
  const section = (name: string, nameEn: string) => (locale === "en" && nameEn ? nameEn : name);
  const groups: readonly (readonly [string, readonly Choice[]])[] = [
    [
      "stories",
      found.stories.map(({ id, headline, state, sectionName, sectionNameEn, authorName }) => ({
        href: `/desk/stories/${id}`,
        label: headline || t("untitled"),
        more: (
          <>
            <StateMark state={state} /> · {section(sectionName, sectionNameEn)} · {authorName}
          </>
        ),
      })),
    ],
    [
      "issues",
      found.issues.map(({ id, date, edition, state }) => ({
        href: `/desk/issues/${id}`,
        label: [newspaperDay(date, locale), edition].filter(Boolean).join(" · "),
        more: <IssueStateMark state={state} />,
      })),
    ],
    [
      "people",
      found.people.map(({ id, name }) => ({
        href: `/desk/stories?view=all&author=${id}`,
        label: name,
        more: t("theirStories"),
      })),
    ],
    [
      "places",
      places
        .filter(({ right }) => right === undefined || may.includes(right))
        .map(({ key, href }) => ({ href, label: t(`place.${key}`) }))
        .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase())),
    ],
    [
      "search",
      words === ""
        ? []
        : [
            {
              href: `/desk/stories?${new URLSearchParams({ q: words })}`,
              label: t("searchAll", { words }),
            },
          ],
    ],
  ];
  return groups.filter(([, lines]) => lines.length > 0);
}
