import { useMantineColorScheme } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import type { HouseAction } from "@/core/people/permissions";
import { storyKinds } from "@/core/story/story";
import { shortcutAsks } from "../shortcuts/shortcut-help";
import { keysOf } from "../shortcuts/shortcuts";
import type { PageAct } from "./page-acts";

/** What a person can do from anywhere: begin things they have the right to, and change how the desk looks. */
export function useHouseActs(
  may: readonly HouseAction[],
  go: (href: string) => void,
  choose: (locale: string) => void,
): readonly PageAct[] {
  const t = useTranslations("desk.palette.act");
  const kind = useTranslations("stories.kind");
  const locale = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = locale === "en" ? "zh-CN" : "en";
  const stories = storyKinds.map((one) => ({
    key: `story-${one}`,
    label: t("newStory", { kind: kind(one) }),
    run: () => go(`/desk/stories/new?kind=${one}`),
  }));
  const schemes = (["light", "dark", "auto"] as const).filter((one) => one !== colorScheme);
  return [
    ...(may.includes("create-story") ? stories : []),
    ...(may.includes("create-issue")
      ? [{ key: "issue", label: t("newIssue"), run: () => go("/desk/issues#new-issue") }]
      : []),
    ...schemes.map((one) => ({
      key: `theme-${one}`,
      label: t(`theme.${one}`),
      run: () => setColorScheme(one),
    })),
    { key: "language", label: t("language"), run: () => choose(other) },
    { key: "shortcuts", label: t("shortcuts"), keys: keysOf("help"), run: shortcutAsks.ask },
  ];
}
