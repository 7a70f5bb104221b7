import type { Growing } from "./growing";
import type { ParagraphPiece } from "./piece";
import type { Desk } from "./word-desk";
import type { Role } from "./word-styles";

export interface Kind {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

export const plainKind: Kind = { type: "paragraph", attrs: {} };

/** The block a paragraph is. A title further down is a crosshead. */
export function kindOf({ name, level }: Role, { firstLevel }: Desk): Kind {
  if (name === "headline") return { type: "heading", attrs: { level: 2 } };
  if (name === "deck") return { type: "heading", attrs: { level: 3 } };
  if (name === "heading") return { type: "heading", attrs: { level: level <= firstLevel ? 2 : 3 } };
  return name === "verse" ? { type: "verse", attrs: {} } : plainKind;
}

/** That it was of another kind, as the editor tells it. */
export function changeOf(
  { was, list }: ParagraphPiece,
  node: Growing,
  desk: Desk,
): Record<string, unknown> {
  if (!was || list) return {};
  const before = kindOf(was.role, desk);
  const same = before.type === node.type && before.attrs.level === node.attrs.level;
  return same ? {} : { changed: JSON.stringify({ id: was.id, ...before }) };
}
