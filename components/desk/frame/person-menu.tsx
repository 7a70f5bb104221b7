"use client";

import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDeviceLaptop, IconLogout, IconUser } from "@tabler/icons-react";
import Link from "next/link";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";

/** The person signed in: own account, sessions, sign out. */
export function PersonMenu({ name, login }: { name: string; login: string }) {
  const t = useTranslations("desk");
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t("personMenu", { name })}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{login}</Menu.Label>
        <Menu.Item
          component={Link}
          href="/desk/settings"
          leftSection={<IconUser size={16} aria-hidden />}
        >
          {t("account")}
        </Menu.Item>
        <Menu.Item
          component={Link}
          href="/desk/settings/sessions"
          leftSection={<IconDeviceLaptop size={16} aria-hidden />}
        >
          {t("sessions")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => void signOut({ callbackUrl: "/desk/sign-in" })}
        >
          {t("signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
