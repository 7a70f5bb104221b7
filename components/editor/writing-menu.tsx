"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { KeptSwitch } from "./kept-switch";
import { useKeptSwitch } from "./use-kept-switch";
import { marksTurn } from "./writing-switches";

/** How this person likes to write in this browser. */
export function WritingMenu() {
  const t = useTranslations("writing");
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("menu")} title={t("menu")}>
          <IconAdjustmentsHorizontal size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <SwitchItem choice={marksTurn} label={t("marksTurn")} isFirst />
      </Menu.Dropdown>
    </Menu>
  );
}

function SwitchItem({
  choice,
  label,
  isFirst = false,
}: {
  choice: KeptSwitch;
  label: string;
  isFirst?: boolean;
}) {
  const isOn = useKeptSwitch(choice);
  return (
    <Menu.CheckboxItem checked={isOn} onChange={choice.set} data-autofocus={isFirst || undefined}>
      {label}
    </Menu.CheckboxItem>
  );
}
