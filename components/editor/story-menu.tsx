"use client";

import { Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import classes from "./story-menu.module.css";

/** One act of a story's menu. */
export interface StoryMenuAct {
  readonly name: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** Why it is refused; null when it may be done. It stays in the menu and says so. */
  readonly refused: string | null;
  readonly run: () => void;
}

/** What may be done to a story beside the one thing that is done next. */
export function StoryMenu({ acts, busy }: { acts: readonly StoryMenuAct[]; busy: boolean }) {
  const t = useTranslations("shapes.menu");
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          loading={busy}
          leftSection={<IconDots size={15} aria-hidden />}
        >
          {t("more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ name, label, icon, refused, run }) => (
          <Menu.Item
            key={name}
            leftSection={icon}
            aria-disabled={refused !== null || undefined}
            className={refused === null ? undefined : classes.refused}
            closeMenuOnClick={refused === null}
            onClick={() => refused === null && run()}
          >
            {label}
            {refused !== null && <span className={classes.why}>{refused}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
