import { useEffect } from "react";
import { useLatest } from "@/components/ui/use-latest";

/** Whether the key opens and closes the preview: Ctrl/⌘ Alt V, and not the V of a keyboard's third level. */
export const isPreviewKey = (event: KeyboardEvent): boolean =>
  event.code === "KeyV" &&
  event.altKey &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.getModifierState("AltGraph") &&
  !event.isComposing;

export function usePreviewKey(toggle: () => void): void {
  const latest = useLatest(toggle);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPreviewKey(event)) return;
      event.preventDefault();
      latest();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [latest]);
}
