import { modals } from "@mantine/modals";
import type { ReactNode } from "react";

/** Asks before an act that is not taken back. Two quick presses on the answer are one: the window is still closing under the second. */
export function askFirst({
  title,
  children,
  labels,
  onConfirm,
}: {
  title: string;
  /** What will happen. */
  children: ReactNode;
  labels: { readonly confirm: string; readonly cancel: string };
  onConfirm: () => void;
}): void {
  let isAnswered = false;
  modals.openConfirmModal({
    title,
    children,
    labels,
    closeButtonProps: { "aria-label": labels.cancel },
    onConfirm: () => {
      if (!isAnswered) onConfirm();
      isAnswered = true;
    },
  });
}
