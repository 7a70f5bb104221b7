import type { EditorState } from "@tiptap/pm/state";
import type { BodyPlace } from "@/core/story/cut-body";

/** How much is shown of what follows the cursor, characters. */
const shown = 60;

/** Where the cursor stands, as the stored text counts it, and the first words after it. */
export function cursorPlace({ doc, selection }: EditorState): {
  readonly place: BodyPlace;
  readonly after: string;
} {
  const { $from } = selection;
  const path = Array.from({ length: $from.depth }, (_, depth) => $from.index(depth));
  const offset = $from.parent.inlineContent ? $from.parentOffset : $from.index();
  const rest = doc.textBetween($from.pos, doc.content.size, " ").trim();
  return {
    place: { path, offset },
    after: rest.length > shown ? `${rest.slice(0, shown)}…` : rest,
  };
}
