import { enterTableMenu } from "./table-menu";

/**
 * Alt F10, as office programs have it: to the tools beside the selection, else to the table's, else to the fixed ones.
 * @returns whether there are any.
 */
export function goToTools(text: HTMLElement): boolean {
  const around = text.closest("#story-text");
  if (focusFirst(around?.querySelector("[data-bubble]:not([hidden])"))) return true;
  return enterTableMenu() || focusFirst(around?.querySelector("[role=toolbar]"));
}

function focusFirst(row: Element | null | undefined): boolean {
  const first = row?.querySelector<HTMLButtonElement>("button:not(:disabled)");
  first?.focus();
  return first !== null && first !== undefined;
}
