import { v4 } from "uuid";

const storageKey = "masthead:layout-window";
/** What a page left behind is its window's if the next one comes so soon, ms: a reload over a slow line. */
const handover = 60_000;

let own: string | null = null;

/**
 * This window's own word: a page that is loaded again is still the window that had the lease. It is in the browser's
 * keeping only from the end of one page to the begin of the next: a window that is copied (标签页“复制”) meanwhile is
 * copied without it, and is one of its own.
 */
export function windowKey(): string {
  if (typeof window === "undefined") return v4();
  own ??= begin();
  return own;
}

function begin(): string {
  const key = takeOver() ?? v4();
  window.addEventListener("pagehide", () => leave(key));
  // It is back as it was left, and has its word.
  window.addEventListener("pageshow", takeOver);
  return key;
}

/** What the page before it in this window left, if it did just now; nobody finds it after. */
function takeOver(): string | null {
  try {
    const [key, at] = (sessionStorage.getItem(storageKey) ?? "").split(" ");
    sessionStorage.removeItem(storageKey);
    return key && Date.now() - Number(at) < handover ? key : null;
  } catch {
    return null;
  }
}

function leave(key: string): void {
  try {
    sessionStorage.setItem(storageKey, `${key} ${Date.now()}`);
  } catch {
    // A browser that keeps nothing: the next page is a window of its own.
  }
}
