import { useEffect } from "react";

/** While there are changes that only this screen has: says so, and asks before the window is closed over them. */
export function useUnsaved(isChanged: boolean, tell: (isChanged: boolean) => void): void {
  useEffect(() => {
    tell(isChanged);
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
      tell(false);
    };
  }, [isChanged, tell]);
}
