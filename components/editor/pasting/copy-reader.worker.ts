import { readHtml } from "@/core/copy-in/read-html";
import type { CopyAnswered, CopyAsked } from "./copy-asked";

/** Reads pasted copy beside the editor's own thread, so that five megabytes hold up no key. */
self.addEventListener("message", ({ data: { number, html } }: MessageEvent<CopyAsked>) => {
  const answered: CopyAnswered = { number, read: readHtml(html) };
  self.postMessage(answered);
});
