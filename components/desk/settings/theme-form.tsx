"use client";

import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { useTranslations } from "next-intl";

/** Light, dark, or as the system says; remembered by this browser. */
export function ThemeForm() {
  const t = useTranslations("settings");
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const mounted = useMounted();
  return (
    <SegmentedControl<MantineColorScheme>
      aria-label={t("theme")}
      value={mounted ? colorScheme : "auto"}
      onChange={setColorScheme}
      data={[
        { value: "auto", label: t("themeAuto") },
        { value: "light", label: t("themeLight") },
        { value: "dark", label: t("themeDark") },
      ]}
    />
  );
}
