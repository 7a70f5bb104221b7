"use client";

import { ActionIcon, Group, NativeSelect, SimpleGrid, Text, TextInput } from "@mantine/core";
import { IconAdjustments, IconTrash } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { PagePlan } from "@/core/issue/page-plan";
import { type SectionName, sectionLabel } from "./role-words";

/** Something to choose by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One page of a weekday: name and section; behind its button when it closes, who edits it and how it is laid out. */
export function PlannedPage({
  day,
  number,
  page,
  sections,
  editors,
  layouts,
  onChange,
  onRemove,
}: {
  day: string;
  number: number;
  page: PagePlan;
  sections: readonly SectionName[];
  editors: readonly Named[];
  layouts: readonly Named[];
  onChange: (change: PagePlan) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("settings");
  const more = useTranslations("room.plan");
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const nameOf = (list: readonly Named[], id: string | null | undefined) =>
    list.find((one) => one.id === id)?.name;
  const set = [
    page.closes && more("closesAt", { time: page.closes }),
    nameOf(editors, page.editorId),
    nameOf(layouts, page.layoutTemplateId),
  ].filter(Boolean);
  const places = sections.map((s) => ({ id: s.id, name: sectionLabel(s, locale) }));
  const choices = (none: string, list: readonly Named[]) => [
    { value: "", label: none },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const where = { day, number };
  return (
    <div>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" c="dimmed" w="1.75rem">
          {String(number).padStart(2, "0")}
        </Text>
        <TextInput
          flex={1}
          aria-label={t("pageNameOf", where)}
          value={page.name}
          onChange={(event) => onChange({ ...page, name: event.currentTarget.value })}
        />
        <NativeSelect
          flex={1}
          aria-label={t("pageSectionOf", where)}
          data={choices(t("noSection"), places)}
          value={page.sectionId ?? ""}
          onChange={(event) => onChange({ ...page, sectionId: event.currentTarget.value || null })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={more("more", where)}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconAdjustments size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t("removePageOf", where)}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {!isOpen && set.length > 0 && (
        <Text size="xs" c="dimmed" ml="2.5rem">
          {set.join(" · ")}
        </Text>
      )}
      {isOpen && (
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs" ml="2.5rem" my="xs">
          <TextInput
            type="time"
            label={more("closes")}
            value={page.closes ?? ""}
            onChange={(event) => {
              const { closes: _closes, ...rest } = page;
              const time = event.currentTarget.value;
              onChange(time === "" ? rest : { ...rest, closes: time });
            }}
          />
          <NativeSelect
            label={more("editor")}
            data={choices(more("noEditor"), editors)}
            value={page.editorId ?? ""}
            onChange={(event) => onChange({ ...page, editorId: event.currentTarget.value || null })}
          />
          <NativeSelect
            label={more("layout")}
            data={choices(more("noLayout"), layouts)}
            value={page.layoutTemplateId ?? ""}
            onChange={(event) =>
              onChange({ ...page, layoutTemplateId: event.currentTarget.value || null })
            }
          />
        </SimpleGrid>
      )}
    </div>
  );
}
