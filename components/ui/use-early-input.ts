import { useEffect } from "react";
import type { Control } from "./early-input-script";

/**
 * Does again what was typed, ticked, chosen and sent on a screen before it was alive: a form would else show the words
 * and keep what it was drawn with. For the one component around all screens; `EarlyInputScript` has noted it.
 */
export function useEarlyInput(): void {
  useEffect(() => {
    const putCursorBack = cursorIn(document.activeElement);
    // Once the effects of every part of the screen have been drawn.
    const timer = setTimeout(() => doAllAgain(putCursorBack));
    return () => clearTimeout(timer);
  }, []);
}

function doAllAgain(putCursorBack: () => void): void {
  const early = window.earlyInput;
  if (!early) return;
  early.stopListening();
  for (const [control, said] of early.said) if (control.isConnected) sayAgain(control, said);
  // Once what was typed has been drawn: a form sends what it was last drawn with.
  setTimeout(() => {
    putCursorBack();
    for (const [form, button] of early.sent) if (form.isConnected) form.requestSubmit(button);
    window.earlyInput = undefined;
  });
}

/** A value that is set, as it is when it is drawn, takes the cursor to its end: who types on goes on where they stood. */
function cursorIn(field: Element | null): () => void {
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (!isText || field.selectionStart === null) return () => undefined;
  const { selectionStart: start, selectionEnd: end } = field;
  return () => {
    if (field.selectionStart !== start || field.selectionEnd !== end)
      field.setSelectionRange(start, end);
  };
}

function sayAgain(control: Control, said: string | boolean): void {
  if (typeof said === "boolean") tickAgain(control as HTMLInputElement, said);
  else if (control.type === "file") tell(control, "change");
  else if (control instanceof HTMLSelectElement) {
    control.value = said;
    tell(control, "change");
  } else typeAgain(control, said);
}

function tickAgain(control: HTMLInputElement, isTicked: boolean): void {
  if (control.type === "radio" && !isTicked) return;
  control.checked = !isTicked;
  control.click();
}

function typeAgain(control: HTMLInputElement | HTMLTextAreaElement, said: string): void {
  control.value = control.defaultValue;
  // React hears an input event only where the value is another than the one it has seen or set itself.
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
  own?.set?.call(control, said);
  tell(control, "input");
}

const tell = (control: Control, type: "input" | "change") =>
  control.dispatchEvent(new Event(type, { bubbles: true }));
