import type { KeyboardEvent } from "react";

/** Left and right move along the buttons of a toolbar, Home and End to its ends. */
export function walkAlong(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>("button:not(:disabled)"),
  ];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[
    event.key
  ];
  if (at === -1 || target === undefined) return;
  event.preventDefault();
  buttons.at(target % buttons.length)?.focus();
}
