import type { Inline } from "./inline";

/** Without the space a typist puts before a paragraph (　　) and leaves after it: the page sets its own. */
export function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  return trimEnd(trimStart([...inlines]));
}

function trimStart(inlines: Inline[]): Inline[] {
  for (let at = inlines.findIndex(isSaid); at >= 0; at = inlines.findIndex(isSaid)) {
    const text = inlines[at]?.text?.trimStart();
    if (!cut(inlines, at, text)) break;
  }
  return inlines;
}

function trimEnd(inlines: Inline[]): Inline[] {
  for (let at = inlines.findLastIndex(isSaid); at >= 0; at = inlines.findLastIndex(isSaid)) {
    const text = inlines[at]?.text?.trimEnd();
    if (!cut(inlines, at, text)) break;
  }
  return inlines;
}

const isSaid = ({ type }: Inline): boolean => !type.startsWith("#");

/** Puts the shorter text there. @returns whether it is gone altogether, so that the next one is looked at. */
function cut(inlines: Inline[], at: number, text: string | undefined): boolean {
  const node = inlines[at];
  if (!node || text === undefined) return false;
  if (text === "") inlines.splice(at, 1);
  else inlines.splice(at, 1, { ...node, text });
  return text === "";
}
