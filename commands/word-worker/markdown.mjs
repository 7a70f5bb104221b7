import { marked } from "marked";
import { Fault, limits } from "./fault.mjs";

/**
 * Markdown as markup. Signs of emphasis in the right order keep its reader busy for minutes, which is why it is read here.
 *
 * @param {string} text
 */
export function readMarkdown(text) {
  const html = parse(text);
  if (html.length > limits.characters) throw new Fault("word-too-complex");
  return { is: "markup", html };
}

function parse(/** @type {string} */ text) {
  try {
    return marked.parse(text, { async: false, gfm: true });
  } catch {
    // Nothing is wrong Markdown: what does not end stands inside itself without end.
    throw new Fault("word-too-complex");
  }
}
