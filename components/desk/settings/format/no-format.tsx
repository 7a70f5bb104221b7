"use client";

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { ListNote, ListSection } from "../list-section";

/** The rate card of a house that does not lay out its pages here: what must be set first. */
export function NoFormat() {
  const t = useTranslations("proposals.rates");
  return (
    <ListSection title={t("title")} note={t("note")}>
      <ListNote>{t("noFormat")}</ListNote>
      <LinkButton href="/desk/settings/format">{t("setFormat")}</LinkButton>
    </ListSection>
  );
}
