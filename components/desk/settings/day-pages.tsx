"use client";

import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { RefusalList } from "@/components/ui/refusal-list";
import type { PagePlan } from "@/core/issue/page-plan";
import { type Named, PlannedPage } from "./planned-page";
import type { SectionName } from "./role-words";

/** The pages of one weekday, in order. */
export function DayPages({
  day,
  pages,
  sections,
  editors,
  layouts,
  error,
  onChange,
}: {
  day: string;
  pages: readonly PagePlan[];
  sections: readonly SectionName[];
  editors: readonly Named[];
  layouts: readonly Named[];
  error?: string | undefined;
  onChange: (pages: PagePlan[]) => void;
}) {
  const t = useTranslations("settings");
  return (
    <Stack gap="xs">
      {pages.map((page, at) => (
        <PlannedPage
          key={at}
          day={day}
          number={at + 1}
          page={page}
          sections={sections}
          editors={editors}
          layouts={layouts}
          onChange={(changed) => onChange(pages.map((one, i) => (i === at ? changed : one)))}
          onRemove={() => onChange(pages.filter((_, i) => i !== at))}
        />
      ))}
      <RefusalList messages={error ? [error] : []} />
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...pages, { name: "" }])}
        >
          {t("addPage")}
        </Button>
      </div>
    </Stack>
  );
}
