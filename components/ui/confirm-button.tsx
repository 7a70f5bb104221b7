"use client";

import { Button, type ButtonProps, Group, Modal, Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

/** A button whose act is told in a sentence and confirmed before it is done. */
export function ConfirmButton({
  question,
  confirm,
  onConfirm,
  children,
  ...props
}: ButtonProps & {
  /** What will happen, as a sentence. */
  question: string;
  /** Label of the button that does it. */
  confirm: string;
  onConfirm: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("common");
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button type="button" variant="default" {...props} onClick={() => setOpened(true)}>
        {children}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={confirm}
        centered
        closeButtonProps={{ "aria-label": t("cancel") }}
      >
        <Text size="sm">{question}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            {t("cancel")}
          </Button>
          <Button
            onClick={() => {
              // Under a second quick press the window is still closing.
              if (!opened) return;
              close();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
