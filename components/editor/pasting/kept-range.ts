import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";

/** A stretch of the text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const key = new PluginKey<Range | null>("keptRange");

/** Keeps the range that waits for what is being read, whatever is written meanwhile. */
export function rangeKeeper(): Plugin {
  return new Plugin<Range | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, range) => {
        const told = tr.getMeta(key) as Range | null | undefined;
        if (told !== undefined || !range) return told ?? null;
        return { from: tr.mapping.map(range.from, -1), to: tr.mapping.map(range.to, -1) };
      },
    },
  });
}

export const keepRange = (state: EditorState, { from, to }: Range): Transaction =>
  state.tr.setMeta(key, { from, to });

export const keptRange = (state: EditorState): Range | null => key.getState(state) ?? null;
