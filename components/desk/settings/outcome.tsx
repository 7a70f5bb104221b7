"use client";

import { Group, Stack, Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Act } from "@/components/desk/use-act";
import { RefusalList } from "@/components/ui/refusal-list";

/** A button with what came of it: refusals above, "saved" beside. */
export function Outcome<I>({
  act,
  fields,
  saved,
  children,
}: {
  act: Act<I>;
  fields: readonly string[];
  saved: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("common");
  return (
    <Stack gap="sm">
      <RefusalList messages={act.errorsBeside(...fields)} />
      <Group>
        {children}
        <Text size="sm" c="dimmed" role="status">
          {saved ? t("saved") : ""}
        </Text>
      </Group>
      {act.dialog}
    </Stack>
  );
}
