"use client";

import { Modal, Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import { SignInForm } from "./sign-in-form";
import { useVisitor } from "./visitor";

/**
 * Signs in without leaving the page: when a session ended in mid-sentence, or before a dangerous act. What is
 * on the screen stays as it is and is its person's, so nobody else can sign in here; `onSignedIn` runs when the new session's cookie is in place.
 */
export function SignInDialog({
  opened,
  reason,
  onSignedIn,
  onClose,
}: {
  opened: boolean;
  /** The sentence above the fields; the refusal's own message will do. */
  reason?: string;
  onSignedIn: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("people");
  const { login } = useVisitor();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("signInAgain")}
      centered
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      {reason && (
        <Text size="sm" mb="md">
          {reason}
        </Text>
      )}
      <SignInForm login={login} isFixed={login !== ""} onSignedIn={onSignedIn} />
    </Modal>
  );
}
