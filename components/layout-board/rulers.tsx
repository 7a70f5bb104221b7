"use client";

import { type CSSProperties, memo } from "react";
import { areaMm, rowMm, typeArea } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import classes from "./canvas.module.css";

interface Mark {
  readonly at: number;
  readonly words: string;
}

/** Along the head and the left of the page: columns and every tenth row, or millimetres of the paper. */
export const Rulers = memo(function Rulers({
  format,
  isMm,
}: {
  format: PageFormat;
  isMm: boolean;
}) {
  const across = isMm ? millimetres(format.widthMm) : columnsOf(format);
  const down = isMm ? millimetres(format.heightMm) : rowsOf(format);
  return (
    <div aria-hidden className={classes.rulers}>
      <div className={classes.across}>{across.map((mark) => line(mark))}</div>
      <div className={classes.down}>{down.map((mark) => line(mark))}</div>
    </div>
  );
});

const line = ({ at, words }: Mark) => (
  <span key={at} style={{ "--at": at } as CSSProperties}>
    {words}
  </span>
);

const millimetres = (length: number): readonly Mark[] =>
  Array.from({ length: Math.floor(length / 20) + 1 }, (_, at) => ({
    at: at * 20,
    words: String(at * 20),
  }));

const columnsOf = (format: PageFormat): readonly Mark[] =>
  Array.from({ length: format.columns }, (_, column) => ({
    at: areaMm({ column, row: 0, span: 1, rows: 1 }, format).left,
    words: String(column + 1),
  }));

function rowsOf(format: PageFormat): readonly Mark[] {
  const { top } = typeArea(format);
  return Array.from({ length: Math.ceil(format.rows / 10) }, (_, at) => ({
    at: top + at * 10 * rowMm(format),
    words: String(at === 0 ? 1 : at * 10),
  }));
}
