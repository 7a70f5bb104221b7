import { blockProposals } from "@/core/markup/desk-marks";

const names = [...blockProposals.map((name) => `data-${name}`), "data-colour"];

/** Of the attributes a block is drawn with, those that say what is proposed for it. */
export function proposalAttributes(
  rendered: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) =>
      rendered[name] === undefined || rendered[name] === null
        ? []
        : [[name, String(rendered[name])]],
    ),
  );
}

/** Lets an element wear them, and no others of their kind. */
export function wearProposals(dom: HTMLElement, rendered: Readonly<Record<string, unknown>>): void {
  const worn = proposalAttributes(rendered);
  for (const name of names)
    if (worn[name] === undefined) dom.removeAttribute(name);
    else dom.setAttribute(name, worn[name]);
}
