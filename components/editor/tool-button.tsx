"use client";

import { ActionIcon, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

/** One button of a row of tools. Pressing it leaves the cursor in the text. */
export function ToolButton({
  label,
  keys,
  active,
  disabled,
  titled = false,
  onClick,
  children,
}: {
  label: string;
  keys?: string | undefined;
  active?: boolean;
  disabled?: boolean;
  /** The browser's own hint: for a button that may be taken away under the pointer, and its hint with it. */
  titled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  const hint = keys ? `${label} ${keys}` : label;
  const button = (
    <ActionIcon
      variant={active ? "light" : "subtle"}
      color={active ? "accent" : "gray"}
      aria-label={label}
      aria-pressed={active}
      title={titled ? hint : undefined}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
  return titled ? button : <Tooltip label={hint}>{button}</Tooltip>;
}
