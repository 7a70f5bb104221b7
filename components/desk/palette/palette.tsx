"use client";

import { Combobox, Modal, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { IssueStateMark } from "@/components/page/issue-state-mark";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { StateMark } from "@/components/ui/state-mark";
import type { Found } from "@/core/found";
import type { HouseAction } from "@/core/people/permissions";
import { newspaperDay } from "@/core/text/newspaper-date";
import { type PageAct, pageActs } from "./page-acts";
import classes from "./palette.module.css";
import { useFound } from "./use-found";
import { useHouseActs } from "./use-house-acts";

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

/** Somewhere to go, or something to do. */
interface Choice {
  readonly key: string;
  readonly run: () => void;
  readonly label: string;
  readonly more?: ReactNode;
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
  const groups = useGroups(query.trim(), found, may, offered, router.push);
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

/** What the words may mean, kind by kind; the search of all stories stands last. */
function useGroups(
  words: string,
  found: Found,
  may: readonly HouseAction[],
  acts: readonly PageAct[],
  go: (href: string) => void,
): readonly (readonly [name: string, lines: readonly Choice[]])[] {
  const t = useTranslations("desk.palette");
  const locale = useLocale();
  const to = (href: string) => ({ key: href, run: () => go(href) });
  const isMeant = ({ label }: { label: string }) =>
    label.toLowerCase().includes(words.toLowerCase());
  const section = (name: string, nameEn: string) => (locale === "en" && nameEn ? nameEn : name);
  const groups: readonly (readonly [string, readonly Choice[]])[] = [
    [
      "stories",
      found.stories.map(({ id, headline, state, sectionName, sectionNameEn, authorName }) => ({
        ...to(`/desk/stories/${id}`),
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
        ...to(`/desk/issues/${id}`),
        label: [newspaperDay(date, locale), edition].filter(Boolean).join(" · "),
        more: <IssueStateMark state={state} />,
      })),
    ],
    [
      "people",
      found.people.map(({ id, name }) => ({
        ...to(`/desk/stories?view=all&author=${id}`),
        label: name,
        more: t("theirStories"),
      })),
    ],
    [
      "places",
      places
        .filter(({ right }) => right === undefined || may.includes(right))
        .map(({ key, href }) => ({ ...to(href), label: t(`place.${key}`) }))
        .filter(isMeant),
    ],
    [
      "acts",
      acts.filter(isMeant).map(({ key, label, keys, run }) => ({
        key,
        label,
        run,
        more: keys && <kbd className={classes.keys}>{keys}</kbd>,
      })),
    ],
    [
      "search",
      words === ""
        ? []
        : [
            {
              ...to(`/desk/stories?${new URLSearchParams({ q: words })}`),
              label: t("searchAll", { words }),
            },
          ],
    ],
  ];
  return groups.filter(([, lines]) => lines.length > 0);
}
