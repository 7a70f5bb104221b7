import { findParentNode } from "@tiptap/core";
import { TableMap } from "@tiptap/pm/tables";
import type { Editor } from "@tiptap/react";
import { tableLimits } from "@/core/blocks/table-grid";

/** Whether the table with the cursor may have one more row, or column. */
export const mayGrow =
  (way: keyof typeof tableLimits) =>
  ({ state }: Editor): boolean => {
    const found = findParentNode(({ type }) => type.name === "table")(state.selection);
    if (!found) return false;
    const { width, height } = TableMap.get(found.node);
    return (way === "rows" ? height : width) < tableLimits[way];
  };
