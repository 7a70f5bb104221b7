import { useEffect, useState } from "react";

/** Only the text: on and off by button or Ctrl/⌘ Shift F, off by Escape when nothing else wants the key. */
export function useFocusMode(): {
  readonly on: boolean;
  readonly toggle: () => void;
  readonly leave: () => void;
} {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const isSwitch = (event.ctrlKey || event.metaKey) && event.shiftKey && event.code === "KeyF";
      if (isSwitch) event.preventDefault();
      if (isSwitch) setOn((before) => !before);
      else if (event.key === "Escape" && !isInWindow(event.target)) setOn(false);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return { on, toggle: () => setOn((before) => !before), leave: () => setOn(false) };
}

const isInWindow = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("[role=dialog], [role=menu], [role=listbox]") !== null;
