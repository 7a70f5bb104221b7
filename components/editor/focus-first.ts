import type { SaidRefusal } from "@/components/ui/action-answer";

/** Puts the cursor into the first field at fault. */
export function focusFirst(refusals: readonly SaidRefusal[]): void {
  const field = refusals.find((r) => r.field)?.field;
  if (!field) return;
  const target =
    field === "credits"
      ? "[data-credits] input, [data-credits] button"
      : field === "body"
        ? "#story-text .ProseMirror"
        : `[data-field="${field}"]`;
  document.querySelector<HTMLElement>(target)?.focus();
}
