"use client";

import { ActionIcon, Image, Tooltip } from "@mantine/core";
import { IconMaximize, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { PageZone } from "@/core/paper/page-zone";
import classes from "./proof.module.css";
import { proofFile, type ShownProof } from "./proof-view";
import { useZoom, zoomLimits } from "./use-zoom";

/** The page as it was frozen: its picture, zoomed and panned, with what lies over it. A click says where it fell. */
export function ProofPicture({
  proof,
  chosen,
  over,
  children,
  onPoint,
}: {
  proof: ShownProof;
  /** The zone that is being read. */
  chosen: string | null;
  /** Another proof, laid over this one. */
  over?: ReactNode;
  /** Pins. */
  children: ReactNode;
  onPoint: (x: number, y: number) => void;
}) {
  const t = useTranslations("proofs.picture");
  const frame = useRef<HTMLElement>(null);
  const { scale, by, fit } = useZoom(frame, onPoint);
  const isSharp = useSharp(frame, scale);
  const { id, number, width, height } = proof;
  return (
    <div className={classes.viewer}>
      <div className={classes.tools} role="toolbar" aria-label={t("tools")}>
        <Tool label={t("in")} onClick={() => by(1.25)} off={scale >= zoomLimits.most}>
          <IconZoomIn size={18} aria-hidden />
        </Tool>
        <Tool label={t("out")} onClick={() => by(0.8)} off={scale <= zoomLimits.least}>
          <IconZoomOut size={18} aria-hidden />
        </Tool>
        <Tool label={t("fit")} onClick={fit} off={scale === 1}>
          <IconMaximize size={18} aria-hidden />
        </Tool>
        <output className={classes.scale}>{Math.round(scale * 100)}%</output>
      </div>
      <section ref={frame} className={classes.frame} aria-label={t("name", { number })}>
        <div
          data-sheet
          className={classes.sheet}
          style={{ width: `${scale * 100}%`, aspectRatio: `${width} / ${height}` }}
        >
          <div className={classes.layers}>
            <Image src={proofFile(id, "small.webp")} alt={t("alt", { number })} />
            {(isSharp || over) && <Image src={proofFile(id, "large.webp")} alt="" />}
            {over}
          </div>
          <Zones zones={proof.zones} chosen={chosen} />
          {children}
        </div>
      </section>
    </div>
  );
}

/** Px across the small picture; it is there at once, and may be drawn this many times larger. */
const small = { width: 720, times: 1.1 } as const;

/** Whether the page is drawn larger than its small picture is sharp. Once it was, the large one stays. */
function useSharp(frame: RefObject<HTMLElement | null>, scale: number): boolean {
  const [isSharp, setSharp] = useState(false);
  useEffect(() => {
    const drawn = (frame.current?.clientWidth ?? 0) * scale * window.devicePixelRatio;
    if (drawn > small.width * small.times) setSharp(true);
  }, [frame, scale]);
  return isSharp;
}

function Tool({
  label,
  off,
  onClick,
  children,
}: {
  label: string;
  off: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" aria-label={label} disabled={off} onClick={onClick} size="lg">
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** For the eye and the mouse; by keyboard the stories are chosen in the list beside. */
function Zones({ zones, chosen }: { zones: readonly PageZone[]; chosen: string | null }) {
  return (
    <svg className={classes.zones} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {zones.map(({ id, polygon }) => (
        <polygon
          key={id}
          points={polygon.map((point) => point.join(",")).join(" ")}
          data-chosen={id === chosen || undefined}
        />
      ))}
    </svg>
  );
}
