import { cleanText } from "./clean-text";

/** Markup that is safe to send as it is. Only `html` and `raw` make it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text (escaped), markup, lists of both, or nothing. */
export type HtmlPart = string | number | Html | null | undefined | false | readonly HtmlPart[];

/**
 * Markup from a template: everything put in is escaped unless it is `Html` already. Values of attributes
 * must stand in double quotes: html`<a href="${address}">${name}</a>`.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = strings[0] ?? "";
  for (const [index, part] of parts.entries()) markup += write(part) + (strings[index + 1] ?? "");
  return new Html(markup);
}

/** Text that is trusted as markup. Never for anything a person typed. */
export function raw(markup: string): Html {
  return new Html(markup);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text as it stands between tags or in a quoted attribute; control characters are left out. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"'`]/g, (char) => entities[char] ?? "");
}

function write(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return part.map(write).join("");
}
