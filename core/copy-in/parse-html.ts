import { Parser } from "htmlparser2";
import { Refused, refuse } from "@/core/refusal";
import { copyLimits } from "./copy-limits";
import type { HtmlElement } from "./html-tree";

/**
 * Markup as a tree. Unclosed and crossed tags are read as far as they make sense; throws `Refused` when elements stand inside
 * one another without end.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { type: "element", name: "", attrs: {}, children: [], parent: null };
  let here = root;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attrs) {
        depth += 1;
        if (depth > copyLimits.depth)
          throw new Refused(refuse("copy-too-deep", { limit: copyLimits.depth }));
        const element: HtmlElement = { type: "element", name, attrs, children: [], parent: here };
        here.children.push(element);
        here = element;
      },
      onclosetag() {
        depth -= 1;
        here = here.parent ?? root;
      },
      ontext(text) {
        here.children.push({ type: "text", text });
      },
      oncomment(text) {
        here.children.push({ type: "comment", text });
      },
      onprocessinginstruction(_name, text) {
        here.children.push({ type: "comment", text });
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return root;
}
