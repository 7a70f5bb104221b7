import { useEffect } from "react";

/** What is missing at the foot of the page is a keyboard and no bar of the browser, px. */
const leastKeyboard = 120;

/**
 * Tells the stylesheet how much of the page a phone's keyboard covers: `--keyboard`, and `data-keyboard` on the page while there
 * is one. What stands above the keyboard is placed by that, for the page itself does not get smaller.
 */
export function useKeyboardRoom(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    const { documentElement: page } = document;
    if (!seen) return;
    const measure = () => {
      const covered = Math.round(window.innerHeight - seen.height - seen.offsetTop);
      const isKeyboard = seen.scale < 1.05 && covered > leastKeyboard;
      page.toggleAttribute("data-keyboard", isKeyboard);
      page.style.setProperty("--keyboard", isKeyboard ? `${covered}px` : "0px");
    };
    seen.addEventListener("resize", measure);
    seen.addEventListener("scroll", measure);
    measure();
    return () => {
      seen.removeEventListener("resize", measure);
      seen.removeEventListener("scroll", measure);
      page.removeAttribute("data-keyboard");
      page.style.removeProperty("--keyboard");
    };
  }, []);
}
