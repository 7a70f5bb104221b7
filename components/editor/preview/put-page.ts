import morphdom from "morphdom";

/**
 * Brings the page in the frame to the newly printed one by what differs: what stays the same is not drawn again,
 * and what the reader looks at stays where it is. @returns false when there is no such page in the frame.
 */
export function putPage(frame: HTMLIFrameElement, page: string): boolean {
  const shown = frame.contentDocument?.getElementById("main");
  const next = new DOMParser().parseFromString(page, "text/html").getElementById("main");
  const view = frame.contentWindow;
  if (!shown || !next || !view) return false;
  const seen = topmost(shown);
  const before = seen?.getBoundingClientRect().top ?? 0;
  morphdom(shown, next, {
    // The page's own script has set these buttons up.
    onBeforeElUpdated: (old, to) => !old.classList.contains("tools") && !old.isEqualNode(to),
  });
  if (seen?.isConnected && view.scrollY > 0)
    view.scrollBy(0, seen.getBoundingClientRect().top - before);
  return true;
}

/** The first block of the text that reaches into the window. */
const topmost = (main: HTMLElement): Element | undefined =>
  [...main.querySelectorAll(".text > *")].find((block) => block.getBoundingClientRect().bottom > 0);
