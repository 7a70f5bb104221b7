"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * j and k walk through the links marked `data-row`, x picks the story one stands on, / goes to the search field.
 * Enter follows a link by itself.
 */
export function ListKeys({ onEscape, children }: { onEscape?: () => void; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (
        event.isComposing ||
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      if (event.key === "/") {
        event.preventDefault();
        document.querySelector<HTMLInputElement>("[data-list-search]")?.focus();
      }
      if (event.key === "Escape") onEscape?.();
      if (event.key === "x") pickFocused(list.current);
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
      if (step === 0 || rows.length === 0) return;
      event.preventDefault();
      const at = rows.findIndex((row) => row.matches(":focus"));
      const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1);
      rows[next]?.focus();
    };
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, [onEscape]);
  return <div ref={list}>{children}</div>;
}

function pickFocused(list: HTMLElement | null): void {
  const row = [...(list?.querySelectorAll("[data-row]") ?? [])].find((one) =>
    one.matches(":focus"),
  );
  row?.closest("li")?.querySelector<HTMLInputElement>("[data-pick]")?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        "input:not([type=checkbox]), textarea, select, [role=dialog] *, [role=menu] *",
      ))
  );
}
