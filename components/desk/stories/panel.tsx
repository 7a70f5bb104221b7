"use client";

import { Tabs } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Asks } from "@/components/ui/asks";
import classes from "./workspace.module.css";

export type PanelTab =
  | "details"
  | "suggestions"
  | "comments"
  | "checks"
  | "review"
  | "history"
  | "versions";

/** The right panel of a story; on a phone a sheet from below that opens with its tabs. */
export function Panel({
  first,
  slots,
  counts = {},
  beside = {},
  asks,
}: {
  first: PanelTab;
  /** Numbers beside the names of tabs; 0 says nothing. */
  counts?: Readonly<Partial<Record<PanelTab, number>>>;
  /** What else stands beside a name and counts itself. */
  beside?: Readonly<Partial<Record<PanelTab, ReactNode>>>;
  slots: Readonly<Partial<Record<PanelTab, ReactNode>>>;
  /** Who may ask for a part: it opens, and the first thing to write in has the cursor. */
  asks?: Asks<PanelTab>;
}) {
  const t = useTranslations("stories.panel");
  const [tab, setTab] = useState<string | null>(first);
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(
    () =>
      asks?.subscribe((asked) => {
        flushSync(() => {
          setTab(asked);
          setOpen(true);
        });
        panel.current
          ?.querySelector<HTMLElement>(`[id$="-panel-${asked}"] textarea:enabled`)
          ?.focus();
      }),
    [asks],
  );
  const tabs = (
    ["details", "suggestions", "comments", "checks", "review", "history", "versions"] as const
  ).filter((name) => slots[name]);
  return (
    <aside
      ref={panel}
      className={classes.panel}
      data-open={open || undefined}
      aria-label={t("label")}
    >
      <Tabs value={tab} onChange={setTab} keepMounted>
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} onClick={() => setOpen(tab === name ? !open : true)}>
              {t(name)}
              {beside[name]}
              {(counts[name] ?? 0) > 0 && <span className={classes.count}>{counts[name]}</span>}
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
