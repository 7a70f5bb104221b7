"use client";

import { Button } from "@mantine/core";
import { IconDeviceMobile } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { usePreviewKey } from "./use-preview-key";

/** Opens and closes the preview, as its key does. */
export function PreviewButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const t = useTranslations("preview");
  usePreviewKey(onToggle);
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      aria-pressed={isOpen}
      title={t("keys")}
      leftSection={<IconDeviceMobile size={15} aria-hidden />}
      onClick={onToggle}
    >
      {t("open")}
    </Button>
  );
}
