"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { shortcutAsks } from "@/components/desk/shortcuts/shortcut-help";
import { keysOf } from "@/components/desk/shortcuts/shortcuts";
import classes from "./editor.module.css";
import type { KeptSwitch } from "./kept-switch";
import { useFullScreen } from "./use-full-screen";
import { useKeptSwitch } from "./use-kept-switch";
import { marksTurn, showsInvisibles } from "./writing-switches";

/** How this person likes to write in this browser. */
export function WritingMenu() {
  const t = useTranslations("writing");
  const fullScreen = useFullScreen();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("menu")} title={t("menu")}>
          <IconAdjustmentsHorizontal size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <SwitchItem choice={marksTurn} label={t("marksTurn")} />
        <SwitchItem choice={showsInvisibles} label={t("invisibles")} />
        {fullScreen.can && (
          <Menu.CheckboxItem checked={fullScreen.on} onChange={fullScreen.toggle}>
            {t("fullScreen")}
          </Menu.CheckboxItem>
        )}
        <Menu.Divider />
        <Menu.Item
          rightSection={<kbd className={classes.keys}>{keysOf("help")}</kbd>}
          onClick={() => shortcutAsks.ask()}
        >
          {t("shortcuts")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function SwitchItem({ choice, label }: { choice: KeptSwitch; label: string }) {
  const isOn = useKeptSwitch(choice);
  return (
    <Menu.CheckboxItem checked={isOn} onChange={choice.set}>
      {label}
    </Menu.CheckboxItem>
  );
}
