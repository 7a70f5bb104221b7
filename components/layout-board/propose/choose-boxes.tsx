"use client";

import { useTranslations } from "next-intl";
import { PageThumbnail } from "@/components/layout/page-thumbnail";
import type { Box } from "@/core/layout/box";
import { areaMm } from "@/core/layout/grid";
import { isFixed } from "@/core/layout/is-fixed";
import type { PageLayout } from "@/core/layout/page-layout";
import classes from "./propose.module.css";

/** A page in small whose boxes can be picked, by mouse, finger and keyboard. */
export function ChooseBoxes({
  layout,
  chosen,
  nameOf,
  onToggle,
}: {
  layout: PageLayout;
  chosen: readonly string[];
  nameOf: (box: Box) => string;
  onToggle: (id: string) => void;
}) {
  const t = useTranslations("proposals.panel");
  const { widthMm, heightMm } = layout.format;
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div className={classes.choose}>
      <PageThumbnail layout={layout} />
      {layout.boxes
        .filter((box) => !isFixed(box))
        .map((box) => {
          const { left, top, width, height } = areaMm(box, layout.format);
          return (
            <button
              key={box.id}
              type="button"
              className={classes.pick}
              aria-pressed={chosen.includes(box.id)}
              aria-label={t("pickBox", { name: nameOf(box) })}
              title={nameOf(box)}
              style={{
                insetInlineStart: share(left, widthMm),
                insetBlockStart: share(top, heightMm),
                inlineSize: share(width, widthMm),
                blockSize: share(height, heightMm),
              }}
              onClick={() => onToggle(box.id)}
            />
          );
        })}
    </div>
  );
}
