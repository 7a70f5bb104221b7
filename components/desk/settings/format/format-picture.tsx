"use client";

import { useFormatter, useTranslations } from "next-intl";
import { RefusalList } from "@/components/ui/refusal-list";
import { typeArea } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import { FormatGrid } from "./format-grid";
import classes from "./format-grid.module.css";

/** Numbers so large or small that there is nothing to draw. */
const isDrawable = ({ widthMm, heightMm, columns, rows, ...format }: PageFormat): boolean =>
  widthMm > 0 &&
  widthMm <= 2000 &&
  heightMm > 0 &&
  heightMm <= 2000 &&
  columns >= 1 &&
  columns <= 20 &&
  rows >= 1 &&
  rows <= 600 &&
  [format.columnChars, format.gutterChars, format.bodyPt, format.leadingPt].every((n) => n > 0);

/** The grid as it would be printed, and what it comes to. */
export function FormatPicture({ format, fault }: { format: PageFormat; fault: string | null }) {
  const t = useTranslations("proposals.format");
  const say = useFormatter();
  if (!isDrawable(format)) return <RefusalList messages={fault ? [fault] : []} />;
  const { left, top, width, height } = typeArea(format);
  const mm = (value: number) => say.number(value, { maximumFractionDigits: 1 });
  const facts = [
    ["typeArea", t("millimetres", { width: mm(width), height: mm(height) })],
    ["margins", t("marginsAre", { side: mm(left), head: mm(top) })],
    ["holds", t("characters", { count: format.columns * format.columnChars * format.rows })],
  ] as const;
  return (
    <div>
      <FormatGrid
        format={format}
        label={t("drawn", { columns: format.columns, rows: format.rows })}
      />
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <RefusalList messages={fault ? [fault] : []} />
    </div>
  );
}
