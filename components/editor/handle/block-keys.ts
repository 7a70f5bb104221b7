import { Extension } from "@tiptap/core";
import type { Suggester } from "../suggesting/suggest";
import { type BlockRefusal, moveBlocks } from "./block-acts";
import { blocksAt } from "./move-blocks";

/** What the keys tell the grip beside the text. */
export class BlockAsks {
  #answer: {
    refused(why: BlockRefusal): void;
  } | null = null;

  readonly bind = (answer: { refused(why: BlockRefusal): void }): (() => void) => {
    this.#answer = answer;
    return () => {
      this.#answer = null;
    };
  };

  readonly refused = (why: BlockRefusal): void => this.#answer?.refused(why);
}

/** Alt Shift ↑ and ↓ move the block with the cursor. */
export const BlockKeys = Extension.create<{ by: Suggester; asks: BlockAsks }>({
  name: "blockKeys",
  priority: 1_200,
  addOptions: () => ({
    by: { newId: () => "", isMine: () => false },
    asks: new BlockAsks(),
  }),
  addKeyboardShortcuts() {
    const { by, asks } = this.options;
    const move = (step: -1 | 1) => () => {
      const { view } = this.editor;
      if (view.composing || !view.editable) return false;
      const refusal = moveBlocks(view, blocksAt(view.state), step, by);
      if (refusal) asks.refused(refusal);
      return true;
    };
    return {
      "Alt-Shift-ArrowUp": move(-1),
      "Alt-Shift-ArrowDown": move(1),
    };
  },
});
