"use client";

import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Decision } from "@/core/process/process";

/** The window in which a return, a hold, a spike or a referral is given its reason. */
export function ReasonWindow({
  decision,
  reason,
  error,
  busy,
  onReason,
  onClose,
  onSend,
  children,
}: {
  decision: Decision | null;
  reason: string;
  error: string | undefined;
  busy: boolean;
  onReason: (reason: string) => void;
  onClose: () => void;
  onSend: (decision: Decision) => void;
  /** What else is to be said, such as a refusal. */
  children: ReactNode;
}) {
  const t = useTranslations("stories.review");
  const title = decision && decision !== "pass" && decision !== "sign" ? t(`${decision}Title`) : "";
  return (
    <Modal
      opened={decision !== null}
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      <Textarea
        label={t("reason")}
        description={t("reasonHint")}
        autosize
        minRows={4}
        value={reason}
        error={error}
        onChange={(event) => onReason(event.currentTarget.value)}
        data-autofocus
      />
      {children}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button loading={busy} onClick={() => decision && onSend(decision)}>
          {title || t("confirm")}
        </Button>
      </Group>
    </Modal>
  );
}
