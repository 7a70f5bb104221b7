import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IssueStateMark } from "@/components/page/issue-state-mark";
import { StateMark } from "@/components/ui/state-mark";
import type { Found } from "@/core/found";
import type { HouseAction } from "@/core/people/permissions";
import { newspaperDay } from "@/core/text/newspaper-date";
import type { PageAct } from "./page-acts";
import classes from "./palette.module.css";

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

/** Somewhere to go, or something to do. */
export interface Choice {
  readonly key: string;
  readonly run: () => void;
  readonly label: string;
  readonly more?: ReactNode;
}

/** What the words may mean, kind by kind; the search of all stories stands last. */
export function useChoices(
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
