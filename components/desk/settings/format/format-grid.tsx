import { areaMm, typeArea } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import classes from "./format-grid.module.css";

/** Every so many rows a line is drawn. */
const step = 10;

/** The paper with its columns and every tenth line of text, to scale. What goes over its edge is seen to. */
export function FormatGrid({ format, label }: { format: PageFormat; label: string }) {
  const { widthMm, heightMm, columns, rows } = format;
  const type = typeArea(format);
  const lines = Array.from({ length: Math.floor((rows - 1) / step) }, (_, at) => (at + 1) * step);
  return (
    <span role="img" aria-label={label} className={classes.frame}>
      <svg aria-hidden="true" viewBox={`-1 -1 ${widthMm + 2} ${heightMm + 2}`}>
        <rect className={classes.paper} width={widthMm} height={heightMm} />
        {Array.from({ length: columns }, (_, column) => {
          const { left, top, width, height } = areaMm({ column, row: 0, span: 1, rows }, format);
          return (
            <rect
              key={column}
              className={classes.column}
              x={left}
              y={top}
              width={width}
              height={height}
            />
          );
        })}
        {lines.map((row) => {
          const { top } = areaMm({ column: 0, row, span: 1, rows: 1 }, format);
          return (
            <path key={row} className={classes.line} d={`M${type.left} ${top}h${type.width}`} />
          );
        })}
        <rect
          className={classes.type}
          x={type.left}
          y={type.top}
          width={type.width}
          height={type.height}
        />
      </svg>
    </span>
  );
}
