"use client";

import { Box as Surface } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { type CSSProperties, memo } from "react";
import type { Box } from "@/core/layout/box";
import { areaMm } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import classes from "./canvas.module.css";

const edges = ["n", "e", "s", "w", "ne", "se", "sw", "nw"] as const;

/** What of a box can be taken hold of, over what the press drew: its place, its label, and edges when it is picked. */
export const BoxHandle = memo(function BoxHandle({
  box,
  format,
  told,
  label,
  fit,
  isSelected,
  hasEdges,
}: {
  box: Box;
  format: PageFormat;
  /** All of it in words, for who cannot see it. */
  told: string;
  label: string;
  /** `over`, `short`, `tight`, `right`; empty for what has no words of a story. */
  fit: string;
  isSelected: boolean;
  /** It can be taken hold of at its edges while it is picked: several boxes are moved, not sized. */
  hasEdges: boolean;
}) {
  const { left, top, width, height } = areaMm(box, format);
  const place = { "--x": left, "--y": top, "--w": width, "--h": height } as CSSProperties;
  return (
    <Surface
      role="button"
      tabIndex={0}
      className={classes.handle}
      style={place}
      aria-pressed={isSelected}
      aria-label={told}
      data-box-id={box.id}
      data-kind={box.kind}
      data-locked={box.isLocked || undefined}
    >
      {box.isLocked && <IconLock className={classes.lock} aria-hidden />}
      <span className={classes.label} data-fit={fit} aria-hidden>
        {label}
      </span>
      {isSelected &&
        hasEdges &&
        !box.isLocked &&
        edges.map((edge) => (
          <i key={edge} className={classes.edge} data-edges={edge} aria-hidden />
        ))}
    </Surface>
  );
});
