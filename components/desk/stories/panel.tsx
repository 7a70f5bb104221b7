"use client";

import { Tabs } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import classes from "./workspace.module.css";

export type PanelTab = "details" | "checks" | "review" | "history" | "versions";

/** The right panel of a story; on a phone a sheet from below that opens with its tabs. */
export function Panel({
  first,
  slots,
  beside = {},
}: {
  first: PanelTab;
  slots: Readonly<Partial<Record<PanelTab, ReactNode>>>;
  /** What stands beside the name of a tab, such as a count. */
  beside?: Readonly<Partial<Record<PanelTab, ReactNode>>>;
}) {
  const t = useTranslations("stories.panel");
  const [tab, setTab] = useState<string | null>(first);
  const [open, setOpen] = useState(false);
  const tabs = (["details", "checks", "review", "history", "versions"] as const).filter(
    (name) => slots[name],
  );
  return (
    <aside className={classes.panel} data-open={open || undefined} aria-label={t("label")}>
      <Tabs value={tab} onChange={setTab} keepMounted>
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} onClick={() => setOpen(tab === name ? !open : true)}>
              {t(name)}
              {beside[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.sheet}>
          {tabs.map((name) => (
            <Tabs.Panel key={name} value={name} pt="sm">
              {slots[name]}
            </Tabs.Panel>
          ))}
        </div>
      </Tabs>
    </aside>
  );
}
