import { useSyncExternalStore } from "react";
import type { KeptSwitch } from "./kept-switch";

/** The choice as it stands; on the server, and in the first drawing, as it stands before anybody chose. */
export const useKeptSwitch = (choice: KeptSwitch): boolean =>
  useSyncExternalStore(choice.subscribe, choice.read, () => choice.standing);
