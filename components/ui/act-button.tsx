"use client";

import { Button, type ButtonProps, Tooltip } from "@mantine/core";
import { type ReactNode, useId } from "react";

/**
 * A button for an act of the desk. When the act is refused it stays where it is, cannot be pressed, can still
 * be reached by keyboard, and says why (on hover, on focus, and to a screen reader).
 */
export function ActButton({
  refused,
  onClick,
  children,
  ...props
}: ButtonProps & {
  /** The refusal's sentence, or nothing when the act is allowed. */
  refused?: string | null | undefined;
  onClick?: () => void;
  children: ReactNode;
  type?: "button" | "submit";
  form?: string;
}) {
  const id = useId();
  if (!refused)
    return (
      <Button type="button" {...props} onClick={onClick}>
        {children}
      </Button>
    );
  return (
    <Tooltip label={refused} events={{ hover: true, focus: true, touch: true }}>
      <span>
        <Button
          {...props}
          type="button"
          aria-disabled
          data-disabled
          aria-describedby={id}
          onClick={(event) => event.preventDefault()}
          style={{ pointerEvents: "auto" }}
        >
          {children}
        </Button>
        <span id={id} hidden>
          {refused}
        </span>
      </span>
    </Tooltip>
  );
}
