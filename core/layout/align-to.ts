import type { Area } from "./box";
import type { Alignment } from "./layout-move";

/** Where an area comes to stand when it takes an edge or the size of one that stays. */
export function alignTo(area: Area, still: Area, to: Alignment): Area {
  const { column, row, span, rows } = area;
  switch (to) {
    case "top":
      return { column, span, rows, row: still.row };
    case "bottom":
      return { column, span, rows, row: still.row + still.rows - rows };
    case "left":
      return { row, span, rows, column: still.column };
    case "right":
      return { row, span, rows, column: still.column + still.span - span };
    case "width":
      return { column, row, rows, span: still.span };
    case "height":
      return { column, row, span, rows: still.rows };
  }
}
