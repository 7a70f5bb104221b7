/** Alt F10, as office programs have it: to the tools beside the selection, or to the fixed ones. @returns whether there are any. */
export function goToTools(text: HTMLElement): boolean {
  const around = text.closest("#story-text");
  const row = around?.querySelector("[data-bubble]") ?? around?.querySelector("[role=toolbar]");
  const first = row?.querySelector<HTMLButtonElement>("button:not(:disabled)");
  first?.focus();
  return first !== null && first !== undefined;
}
