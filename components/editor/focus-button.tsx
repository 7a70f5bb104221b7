import { Button } from "@mantine/core";
import { IconArrowsMaximize, IconArrowsMinimize } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { keysOf } from "@/components/desk/shortcuts/shortcuts";

/** Leaves only the text on the screen, and brings the rest back. */
export function FocusButton({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) {
  const t = useTranslations("editor.focus");
  const Icon = isOn ? IconArrowsMinimize : IconArrowsMaximize;
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      aria-pressed={isOn}
      title={keysOf("focus")}
      leftSection={<Icon size={15} aria-hidden />}
      onClick={onToggle}
    >
      {t(isOn ? "leave" : "enter")}
    </Button>
  );
}
