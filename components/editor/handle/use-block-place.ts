import type { Editor } from "@tiptap/react";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { type BlockPlace, blockOf, placeOf } from "./block-place";
import { blocksAt } from "./move-blocks";

/** How long the cursor rests in a block before the block is shown as the one it is in, ms. */
const rest = 400;

/** The block under the pointer, or else the one in which the cursor rests. While somebody types there is none. */
export function useBlockPlace(
  editor: Editor,
  around: RefObject<HTMLElement | null>,
  held: boolean,
): readonly [BlockPlace | null, (n: number | null) => void] {
  const [place, setPlace] = useState<BlockPlace | null>(null);
  const show = useCallback(
    (n: number | null) => {
      const next = n === null || !around.current ? null : placeOf(editor.view, n, around.current);
      setPlace((old) => (old?.n === next?.n && old?.top === next?.top ? old : next));
    },
    [editor, around],
  );
  useEffect(() => {
    const box = around.current?.parentElement;
    if (!box || held) return;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const atCursor = () => {
      clearTimeout(soon);
      soon = setTimeout(() => {
        const { view } = editor;
        if (view.hasFocus() && !view.composing) show(blocksAt(view.state).first);
      }, rest);
    };
    const point = (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || event.buttons > 0) return;
      const n = blockOf(editor.view, event.target);
      if (n !== null) show(n);
    };
    const type = () => {
      show(null);
      atCursor();
    };
    box.addEventListener("pointermove", point, { passive: true });
    box.addEventListener("pointerleave", atCursor);
    editor.on("update", type);
    editor.on("selectionUpdate", atCursor);
    return () => {
      clearTimeout(soon);
      box.removeEventListener("pointermove", point);
      box.removeEventListener("pointerleave", atCursor);
      editor.off("update", type);
      editor.off("selectionUpdate", atCursor);
    };
  }, [editor, around, held, show]);
  return [place, show];
}
