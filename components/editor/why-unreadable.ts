import type { Body } from "@/core/blocks/body";
import { checkDeskBody } from "@/core/markup/desk-body";
import type { Refusal } from "@/core/refusal";

/** What an editor that does not know it would lose: it drops unknown parts, and writes its own version over a newer one. */
const lossy = [
  "body-not-a-document",
  "body-newer-schema",
  "body-unknown-node",
  "body-unknown-mark",
  "body-unknown-attribute",
];

/** Why this editor must not write a text; null when it knows every part of it. What is merely wrong may be mended here. */
export function whyUnreadable(body: Body): Refusal | null {
  const checked = checkDeskBody(body);
  return checked.ok || !lossy.includes(checked.code) ? null : checked;
}
