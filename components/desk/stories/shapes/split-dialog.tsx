"use client";

import { Button, Group, Modal, Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import { RefusalList } from "@/components/ui/refusal-list";
import classes from "./shapes.module.css";

/** Says what the second story will begin with before the first is cut. */
export function SplitDialog({
  opened,
  after,
  busy,
  refusals,
  onClose,
  onSplit,
}: {
  opened: boolean;
  after: string;
  busy: boolean;
  refusals: readonly string[];
  onClose: () => void;
  onSplit: () => void;
}) {
  const t = useTranslations("shapes");
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("split.title")}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      <Text size="sm">{t("split.note")}</Text>
      <p className={classes.quote}>{after}</p>
      <RefusalList messages={refusals} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button data-autofocus loading={busy} onClick={onSplit}>
          {t("split.confirm")}
        </Button>
      </Group>
    </Modal>
  );
}
