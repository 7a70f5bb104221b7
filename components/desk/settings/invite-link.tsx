"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "next-intl";

export function InviteLink() {
  const t = useTranslations("people");
  return (
    <Button component={Link} href="/desk/settings/people/invite" prefetch={false}>
      {t("invite")}
    </Button>
  );
}
