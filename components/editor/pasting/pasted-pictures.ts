import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Attributes } from "@/core/blocks/attribute";

/** A picture on its way to the house, and where in the text it will stand. */
interface Place {
  readonly id: string;
  readonly pos: number;
}

interface Change {
  readonly add?: readonly Place[];
  readonly remove?: string;
  /** Names of pictures that were pasted with the text: the blocks that keep their places are taken out, the places kept. */
  readonly stand?: readonly string[];
}

const key = new PluginKey<readonly Place[]>("pastedPictures");

/** Keeps the places of pictures that are being sent, with what shows how far each is. */
export function pastedPictures(draw: (id: string) => HTMLElement): Plugin {
  return new Plugin<readonly Place[]>({
    key,
    state: {
      init: () => [],
      apply: (tr, places) => {
        const { add = [], remove } = changeOf(tr);
        const kept = tr.docChanged ? places.flatMap((place) => moved(place, tr)) : places;
        return add.length > 0 || remove !== undefined
          ? [...kept.filter(({ id }) => id !== remove), ...add]
          : kept;
      },
    },
    appendTransaction: (trs, _before, state) => {
      const ids = trs.flatMap((tr) => changeOf(tr).stand ?? []);
      return ids.length > 0 ? keepPlaces(state, new Set(ids)) : null;
    },
    props: {
      decorations: (state) => {
        const places = key.getState(state) ?? [];
        if (places.length === 0) return null;
        const widgets = places.map(({ id, pos }) =>
          Decoration.widget(pos, () => draw(id), { key: id, side: -1 }),
        );
        return DecorationSet.create(state.doc, widgets);
      },
    },
  });
}

const changeOf = (tr: Transaction): Change => (tr.getMeta(key) as Change | undefined) ?? {};

/** A place goes with the text around it; what takes back the text it came with takes it back too. */
function moved({ id, pos }: Place, tr: Transaction): Place[] {
  const result = tr.mapping.mapResult(pos, -1);
  const isUndo = tr.getMeta("history$") !== undefined;
  const isGone = isUndo ? result.deletedBefore || result.deletedAfter : result.deletedAcross;
  return isGone ? [] : [{ id, pos: result.pos }];
}

/** The blocks that kept the places of pictures in pasted text go; the places stay. */
function keepPlaces(state: EditorState, ids: ReadonlySet<string>): Transaction {
  const found: Place[] = [];
  state.doc.descendants((node, pos) => {
    const id = String(node.attrs.pictureId ?? "");
    if (ids.has(id)) found.push({ id, pos });
    return !node.isTextblock;
  });
  const { tr } = state;
  for (const { pos } of [...found].reverse()) tr.delete(pos, pos + 1);
  const add = found.map(({ id, pos }) => ({ id, pos: tr.mapping.map(pos) }));
  return tr.setMeta(key, { add });
}

/** The pasted text holds blocks that keep the places of these pictures. */
export const markStanding = (tr: Transaction, stand: readonly string[]): Transaction =>
  tr.setMeta(key, { stand });

/** Keeps a place for a picture below the block with the cursor. */
export function keepPlace(state: EditorState, id: string): Transaction | null {
  const pos = spotFor(state.doc, state.selection.to);
  return pos === null ? null : state.tr.setMeta(key, { add: [{ id, pos }] });
}

export const dropPlace = (state: EditorState, id: string): Transaction =>
  state.tr.setMeta(key, { remove: id });

/** Puts the picture into its place, with a line to write on behind the last block; null when the place is gone. */
export function fillPlace(state: EditorState, id: string, attrs: Attributes): Transaction | null {
  const place = key.getState(state)?.find((one) => one.id === id);
  const pos = place ? spotFor(state.doc, place.pos) : null;
  const { picture } = state.schema.nodes;
  if (pos === null || !picture) return null;
  const last = pos === state.doc.content.size ? state.schema.nodes.paragraph?.create() : null;
  const nodes = [picture.create(attrs), ...(last ? [last] : [])];
  return state.tr.insert(pos, nodes).setMeta(key, { remove: id });
}

/** Where a picture can stand: here, or below the smallest block around that has room for one. */
function spotFor(doc: Node, pos: number): number | null {
  const $pos = doc.resolve(pos);
  const { picture } = doc.type.schema.nodes;
  if (!picture) return null;
  if ($pos.parent.canReplaceWith($pos.index(), $pos.index(), picture)) return pos;
  for (let depth = $pos.depth; depth > 0; depth--) {
    const index = $pos.indexAfter(depth - 1);
    if ($pos.node(depth - 1).canReplaceWith(index, index, picture)) return $pos.after(depth);
  }
  return null;
}
