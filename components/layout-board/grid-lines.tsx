"use client";

import { type CSSProperties, memo } from "react";
import { areaMm, rowMm } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import classes from "./canvas.module.css";

/** The base columns with their rows, behind the handles. */
export const GridLines = memo(function GridLines({ format }: { format: PageFormat }) {
  return Array.from({ length: format.columns }, (_, column) => {
    const area = { column, row: 0, span: 1, rows: format.rows };
    const { left, top, width, height } = areaMm(area, format);
    const place = { "--x": left, "--y": top, "--w": width, "--h": height, "--row": rowMm(format) };
    return <i key={column} aria-hidden className={classes.column} style={place as CSSProperties} />;
  });
});
