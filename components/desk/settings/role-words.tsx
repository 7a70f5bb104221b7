import { useLocale, useTranslations } from "next-intl";
import type { Appointment } from "@/core/people/role";

export interface SectionName {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A section's name in the reader's language. */
export const sectionLabel = (section: SectionName, locale: string): string =>
  locale === "en" && section.nameEn ? section.nameEn : section.name;

/** What a person is in the house, in words: 责任编辑（要闻、评论） · 部主任. */
export function RoleWords({
  appointments,
  sections,
}: {
  appointments: readonly Appointment[];
  sections: readonly SectionName[];
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  const roles = [...new Set(appointments.map((a) => a.role))];
  const words = roles.map((role) => {
    const held = appointments.filter((a) => a.role === role);
    if (held.some((a) => a.sectionId === null)) return t(`role.${role}`);
    const names = held.flatMap((a) => {
      const section = sections.find((s) => s.id === a.sectionId);
      return section ? [sectionLabel(section, locale)] : [];
    });
    return t("roleOf", { role: t(`role.${role}`), sections: names.join(t("comma")) });
  });
  return <span>{words.length > 0 ? words.join(" · ") : t("noRole")}</span>;
}
