import type { PasteSession } from "./paste-session";
import classes from "./pasting.module.css";

/** Stands in the text where a picture will, and shows how much of it has been sent. */
export function pictureProgress(session: PasteSession, id: string, label: string): HTMLElement {
  const box = document.createElement("div");
  box.className = classes.picture ?? "";
  box.contentEditable = "false";
  const words = document.createElement("span");
  words.textContent = label;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", label);
  box.append(words, bar);
  session.onProgress(id, (share) => {
    bar.value = share;
  });
  return box;
}
