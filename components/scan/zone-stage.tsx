"use client";

import { Box, Image } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { smallestZone } from "@/core/paper/check-zones";
import type { PagePoint, PageZone } from "@/core/paper/page-zone";
import type { ScanOnScreen } from "@/core/paper/scan-view";
import { moveCorner, moveZone, rectangle, snapPoint } from "@/core/paper/zone-moves";
import classes from "./scan.module.css";
import { guidesOf } from "./zone-guides";
import { arrows, stepped } from "./zone-keys";

export type StageTool = "choose" | "rectangle" | "outline";

/** A point this near a side of text, px, is drawn to it. */
const reach = 7;
type Drag =
  | { readonly is: "new"; readonly from: PagePoint }
  | { readonly is: "zone"; readonly from: PagePoint; readonly polygon: PageZone["polygon"] }
  | { readonly is: "corner"; readonly at: number };

export interface ZoneStageProps {
  readonly src: string;
  readonly scan: ScanOnScreen;
  readonly zones: readonly PageZone[];
  readonly chosen: string | null;
  readonly tool: StageTool;
  readonly zoom: number;
  readonly isLocked: boolean;
  readonly onChoose: (id: string | null) => void;
  /** `isSameStep`: part of the drag that is under way. */
  readonly onZone: (id: string, polygon: PageZone["polygon"], isSameStep: boolean) => void;
  readonly onAdd: (polygon: PageZone["polygon"]) => void;
  readonly onDelete: (id: string) => void;
}

/** The page's picture with its zones: drawn, moved and shaped by mouse, finger and arrow keys. */
export function ZoneStage(props: ZoneStageProps) {
  const { scan, zones, chosen, tool, zoom, isLocked } = props;
  const t = useTranslations("scans");
  const stage = useRef<HTMLDivElement>(null);
  const drag = useRef<(Drag & { isMoved: boolean }) | null>(null);
  const [draft, setDraft] = useState<readonly PagePoint[]>([]);
  const { width, height } = scan.picture ?? { width: 1, height: 1 };
  const guides = guidesOf(scan, zones, chosen);

  function pointOf({ clientX, clientY }: PointerEvent, snaps = true): PagePoint {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    const point: PagePoint = [
      Math.min(1, Math.max(0, (clientX - box.left) / box.width)),
      Math.min(1, Math.max(0, (clientY - box.top) / box.height)),
    ];
    return snaps ? snapPoint(point, guides, [reach / box.width, reach / box.height]) : point;
  }

  function press(event: PointerEvent) {
    if (isLocked || event.button !== 0) return;
    const target = event.target as Element;
    const corner = target.closest<HTMLElement>("[data-corner]")?.dataset.corner;
    const id = target.closest<SVGElement>("[data-zone]")?.dataset.zone;
    if (tool === "outline") {
      addPoint(pointOf(event));
      return;
    }
    stage.current?.setPointerCapture(event.pointerId);
    if (corner !== undefined) drag.current = { is: "corner", at: Number(corner), isMoved: false };
    else if (tool === "rectangle") {
      drag.current = { is: "new", from: pointOf(event), isMoved: false };
    } else if (id) {
      const polygon = zones.find((zone) => zone.id === id)?.polygon ?? [];
      if (id === chosen)
        drag.current = { is: "zone", from: pointOf(event, false), polygon, isMoved: false };
      props.onChoose(id);
    } else props.onChoose(null);
  }

  function move(event: PointerEvent) {
    const now = drag.current;
    if (!now || !chosenOr(now)) return;
    if (now.is === "new") {
      setDraft(rectangle(now.from, pointOf(event)));
      return;
    }
    const zone = zones.find(({ id }) => id === chosen);
    if (!zone) return;
    if (now.is === "corner")
      props.onZone(zone.id, moveCorner(zone.polygon, now.at, pointOf(event)), now.isMoved);
    else {
      const [x, y] = pointOf(event, false);
      const by: PagePoint = [x - now.from[0], y - now.from[1]];
      if (!now.isMoved && Math.hypot(by[0], by[1]) < 0.003) return;
      props.onZone(zone.id, moveZone(now.polygon, by), now.isMoved);
    }
    now.isMoved = true;
  }

  const chosenOr = (now: Drag): boolean => now.is === "new" || chosen !== null;

  function release() {
    const now = drag.current;
    drag.current = null;
    if (now?.is !== "new") return;
    setDraft([]);
    const [a, , c] = draft;
    if (a && c && c[0] - a[0] > smallestZone && c[1] - a[1] > smallestZone) props.onAdd(draft);
  }

  /** Each side is level or upright, as columns are; a click on the first point closes the outline. */
  function addPoint(point: PagePoint) {
    const last = draft.at(-1);
    const [first] = draft;
    if (!last || !first) return setDraft([point]);
    const isNear = Math.hypot(point[0] - first[0], point[1] - first[1]) < 0.015;
    if (isNear && draft.length >= 4) return close();
    const isAcross = Math.abs(point[0] - last[0]) * width > Math.abs(point[1] - last[1]) * height;
    setDraft([...draft, isAcross ? [point[0], last[1]] : [last[0], point[1]]]);
  }

  function close() {
    const [first] = draft;
    const last = draft.at(-1);
    setDraft([]);
    if (!first || !last || draft.length < 4) return;
    // The last side meets the first one at a right angle.
    const before = draft.at(-2) ?? last;
    const isUpright = before[0] === last[0];
    const end: PagePoint = isUpright ? [last[0], first[1]] : [first[0], last[1]];
    props.onAdd([...draft.slice(0, -1), end]);
  }

  function key(event: KeyboardEvent) {
    if (event.key === "Escape") setDraft([]);
    if (event.key === "Enter" && draft.length >= 4) close();
    const zone = zones.find(({ id }) => id === chosen);
    const at = (event.target as HTMLElement).dataset.corner;
    if (!zone || isLocked) return;
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      props.onDelete(zone.id);
    }
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    props.onZone(zone.id, stepped(zone.polygon, arrow, event, at), false);
  }

  const chosenZone = zones.find(({ id }) => id === chosen);
  return (
    <Box
      ref={stage}
      className={classes.stage}
      data-tool={tool}
      style={{ width: `${zoom * 100}%`, aspectRatio: `${width} / ${height}` }}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={key}
    >
      <Image src={props.src} alt={t("pictureOf")} draggable={false} width={width} height={height} />
      <Box
        component="svg"
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        role="group"
        aria-label={t("zones")}
      >
        {zones.map((zone, at) => (
          <Box
            component="polygon"
            key={zone.id}
            data-zone={zone.id}
            data-linked={zone.storyId !== null || undefined}
            points={pointsOf(zone.polygon)}
            role="button"
            tabIndex={0}
            aria-pressed={zone.id === chosen}
            aria-label={t("zoneNamed", { number: at + 1, headline: zone.headline || t("unnamed") })}
            onFocus={() => tool === "choose" && props.onChoose(zone.id)}
          />
        ))}
        {draft.length > 0 && <polyline className={classes.draft} points={pointsOf(draft)} />}
      </Box>
      {zones.map((zone, at) => {
        const [x, y] = zone.polygon[0] ?? [0, 0];
        return (
          <span
            key={zone.id}
            aria-hidden
            className={classes.number}
            data-chosen={zone.id === chosen || undefined}
            style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
          >
            {at + 1}
          </span>
        );
      })}
      {!isLocked &&
        tool === "choose" &&
        chosenZone?.polygon.map(([x, y], at) => (
          <button
            key={at}
            type="button"
            data-corner={at}
            className={classes.corner}
            aria-label={t("corner", { number: at + 1 })}
            style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
          />
        ))}
    </Box>
  );
}

const pointsOf = (polygon: readonly PagePoint[]): string =>
  polygon.map(([x, y]) => `${x},${y}`).join(" ");
