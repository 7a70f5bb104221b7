import { useEffect } from "react";
import type { Control } from "./early-input-script";

/**
 * Does again what was typed, ticked, chosen and sent on a screen before it was alive: a form would else show the words
 * and keep what it was drawn with. For the one component around all screens; `EarlyInputScript` has noted it.
 */
export function useEarlyInput(): void {
  useEffect(() => {
    const early = window.earlyInput;
    if (!early) return;
    window.earlyInput = undefined;
    early.stopListening();
    const putCursorBack = cursorIn(document.activeElement);
    for (const control of [...document.querySelectorAll<Control>("input, select, textarea")])
      if (early.controls.has(control)) doAgain(control);
    queueMicrotask(putCursorBack);
    // Once what was typed has been drawn: a form sends what it was last drawn with.
    setTimeout(() => {
      for (const [form, button] of early.sent) if (form.isConnected) form.requestSubmit(button);
    });
  }, []);
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

function doAgain(control: Control): void {
  const heard = heardBy(control);
  // An event that is under way reaches its handler by itself, if it is the one the handler hears.
  if (window.event?.target === control && window.event.type === heard) return;
  if (heard === "change") tell(control, "change");
  else if (heard === "click") tickAgain(control as HTMLInputElement);
  else typeAgain(control as HTMLInputElement);
}

/** Each act has several events, and the screen may come alive in the first of them; React hears one of each control. */
function heardBy(control: Control): "change" | "click" | "input" {
  if (control instanceof HTMLSelectElement || control.type === "file") return "change";
  return control.type === "checkbox" || control.type === "radio" ? "click" : "input";
}

function tickAgain(control: HTMLInputElement): void {
  if (control.checked === control.defaultChecked) return;
  control.checked = control.defaultChecked;
  control.click();
}

function typeAgain(control: Exclude<Control, HTMLSelectElement>): void {
  const { value } = control;
  control.value = control.defaultValue;
  // React hears an input event only where the value is another than the one it has seen or set itself.
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
  own?.set?.call(control, value);
  tell(control, "input");
}

const tell = (control: Control, type: "input" | "change") =>
  control.dispatchEvent(new Event(type, { bubbles: true }));
