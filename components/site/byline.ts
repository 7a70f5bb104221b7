import { type Html, html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { Credit } from "@/core/story/story";
import { creditsLine } from "@/core/text/credits-line";
import type { Press } from "./press";

/** The 署名 as printed, each name a link to all that bears it. Null without names. */
export function byline(press: Press, credits: readonly Credit[], language: string): Html | null {
  const line = creditsLine(credits, language);
  if (line === "") return null;
  const parts: (string | Html)[] = [];
  let at = 0;
  for (const name of credits.map((credit) => credit.name.trim())) {
    const found = name === "" ? -1 : line.indexOf(name, at);
    if (found < 0) continue;
    parts.push(line.slice(at, found), author(press, name));
    at = found + name.length;
  }
  return html`${parts}${line.slice(at)}`;
}

const author = (press: Press, name: string): Html =>
  html`<a rel="author" href="${press.href(address.author(name))}">${name}</a>`;
