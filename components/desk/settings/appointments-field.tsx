"use client";

import { ActionIcon, Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { type Appointment, type Role, roles } from "@/core/people/role";
import { type SectionName, sectionLabel } from "./role-words";

/** Roles a person holds: one line each, for one section or for the whole publication. */
export function AppointmentsField({
  value,
  onChange,
  sections,
  error,
}: {
  value: readonly Appointment[];
  onChange: (value: Appointment[]) => void;
  sections: readonly SectionName[];
  error?: string | undefined;
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  const roleOptions = roles.map((role) => ({ value: role, label: t(`role.${role}`) }));
  const placeOptions = [
    { value: "", label: t("wholePublication") },
    ...sections.map((s) => ({ value: s.id, label: sectionLabel(s, locale) })),
  ];
  const replace = (at: number, change: Partial<Appointment>) =>
    onChange(value.map((a, i) => (i === at ? settled({ ...a, ...change }) : a)));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Text component="legend" size="sm" fw={600} mb={4}>
        {t("roles")}
      </Text>
      <Stack gap="xs">
        {value.map((appointment, i) => (
          <Group key={i} gap="xs" wrap="nowrap" maw="32rem">
            <NativeSelect
              flex={1}
              aria-label={t("roleNumber", { number: i + 1 })}
              data={roleOptions}
              value={appointment.role}
              onChange={(event) => replace(i, { role: event.currentTarget.value as Role })}
            />
            <NativeSelect
              flex={1}
              aria-label={t("placeNumber", { number: i + 1 })}
              data={appointment.role === "administrator" ? placeOptions.slice(0, 1) : placeOptions}
              value={appointment.sectionId ?? ""}
              onChange={(event) => replace(i, { sectionId: event.currentTarget.value || null })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t("removeRole", { number: i + 1 })}
              onClick={() => onChange(value.filter((_, at) => at !== i))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {error && (
          <Text size="sm" c="var(--bad)" role="alert">
            {error}
          </Text>
        )}
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() =>
              onChange([...value, { role: "reporter", sectionId: sections[0]?.id ?? null }])
            }
          >
            {t("addRole")}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}

/** An administrator administers the whole house. */
const settled = (appointment: Appointment): Appointment =>
  appointment.role === "administrator" ? { ...appointment, sectionId: null } : appointment;
