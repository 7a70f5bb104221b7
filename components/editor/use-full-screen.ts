import { useFullscreenDocument } from "@mantine/hooks";

/** The whole screen for the desk, if the browser lends it. */
export function useFullScreen(): {
  readonly on: boolean;
  readonly can: boolean;
  readonly toggle: () => void;
} {
  const { fullscreen, toggle } = useFullscreenDocument();
  const can = typeof document !== "undefined" && document.fullscreenEnabled;
  return { on: fullscreen, can, toggle: () => void toggle().catch(() => undefined) };
}
