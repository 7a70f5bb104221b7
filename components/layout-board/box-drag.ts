import type { Area, Box } from "@/core/layout/box";
import { areaMm, emMm, overlaps, rowMm, typeArea } from "@/core/layout/grid";
import type { PageLayout } from "@/core/layout/page-layout";
import { type Snapped, snapArea } from "@/core/layout/snap-area";
import { type Edges, stretchArea } from "@/core/layout/stretch-area";
import { leaveField } from "./leave-field";

/** What a drag came to. */
export type Drop =
  | { readonly kind: "move"; readonly id: string; readonly area: Area }
  | { readonly kind: "resize"; readonly id: string; readonly area: Area }
  | { readonly kind: "swap"; readonly id: string; readonly other: string };

export interface DragHost {
  readonly layout: () => PageLayout;
  readonly selected: () => readonly string[];
  readonly mayEdit: () => boolean;
  /** Pixels of the screen to a millimetre of the page. */
  readonly pxPerMm: () => number;
  /** Its label while it has that area; empty for what has none. */
  readonly fitWords: (box: Box, area: Area) => { readonly words: string; readonly state: string };
  /** What the press drew for the box. */
  readonly drawn: (id: string) => HTMLElement | null;
  /** What the page is scrolled in. */
  readonly scroller: () => HTMLElement;
  readonly pick: (id: string, isMore: boolean) => void;
  readonly drop: (drop: Drop) => void;
  readonly blocked: (box: Box) => void;
}

interface Drag {
  readonly box: Box;
  /** Those that go along with the pointer; null moves the whole box. */
  readonly edges: Edges | null;
  readonly handle: HTMLElement;
  readonly drawn: HTMLElement | null;
  readonly others: readonly Box[];
  readonly layout: PageLayout;
  readonly pointer: number;
  startX: number;
  startY: number;
  readonly guides: HTMLElement;
  /** How far what holds the page is scrolled. */
  readonly scroller: HTMLElement;
  scrollLeft: number;
  scrollTop: number;
  x: number;
  y: number;
  /** What its label said before. */
  words: string;
  state: string;
  isSwap: boolean;
  isUnderWay: boolean;
  area: Area;
  frame: number;
}

/** Pixels a pointer goes before a press is a drag. */
const slack = 4;

/**
 * Drags boxes by pointer. While one is under way nothing is drawn by React and nothing on the page is laid out again: only
 * the handle, its label and a shift of what the press drew are touched, once a frame.
 */
export class BoxDrag {
  #drag: Drag | null = null;
  readonly #overlay: HTMLElement;
  readonly #host: DragHost;

  constructor(overlay: HTMLElement, host: DragHost) {
    this.#overlay = overlay;
    this.#host = host;
    overlay.addEventListener("pointerdown", this.#down);
    overlay.addEventListener("pointermove", this.#move);
    overlay.addEventListener("pointerup", this.#up);
    overlay.addEventListener("pointercancel", this.#cancel);
    window.addEventListener("keydown", this.#key, true);
    window.addEventListener("keyup", this.#key, true);
    window.addEventListener("scroll", this.#scroll, true);
  }

  end(): void {
    this.#cancel();
    this.#overlay.removeEventListener("pointerdown", this.#down);
    this.#overlay.removeEventListener("pointermove", this.#move);
    this.#overlay.removeEventListener("pointerup", this.#up);
    this.#overlay.removeEventListener("pointercancel", this.#cancel);
    window.removeEventListener("keydown", this.#key, true);
    window.removeEventListener("keyup", this.#key, true);
    window.removeEventListener("scroll", this.#scroll, true);
  }

  readonly #down = (event: PointerEvent): void => {
    // A second finger is a pinch: what the first one held goes back to its place.
    if (this.#drag && event.pointerId !== this.#drag.pointer) {
      this.#clear(this.#drag);
      return;
    }
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    leaveField();
    const handle = event.target.closest<HTMLElement>("[data-box-id]");
    if (!handle) this.#host.pick("", event.shiftKey);
    if (!handle) return;
    const layout = this.#host.layout();
    const box = layout.boxes.find(({ id }) => id === handle.dataset.boxId);
    if (!box) return;
    const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
    const isPicked = this.#host.selected().includes(box.id);
    if (!isPicked || isMore) this.#host.pick(box.id, isMore);
    // A finger first picks a box; only then does it drag it, so that the page can still be scrolled.
    if (event.pointerType === "touch" && !isPicked) return;
    if (!this.#host.mayEdit() || isMore) return;
    this.#overlay.setPointerCapture(event.pointerId);
    const edges = (event.target.dataset.edges ?? null) as Edges | null;
    const scroller = this.#host.scroller();
    this.#drag = {
      box,
      edges,
      handle,
      drawn: this.#host.drawn(box.id),
      others: layout.boxes.filter(({ id }) => id !== box.id),
      layout,
      pointer: event.pointerId,
      startX: event.clientX,
      startY: event.clientY,
      guides: this.#guides(),
      scroller,
      scrollLeft: scroller.scrollLeft,
      scrollTop: scroller.scrollTop,
      x: 0,
      y: 0,
      words: "",
      state: "",
      isSwap: event.altKey,
      isUnderWay: false,
      area: box,
      frame: 0,
    };
  };

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    drag.x = event.clientX - drag.startX;
    drag.y = event.clientY - drag.startY;
    drag.isSwap = event.altKey;
    if (!drag.isUnderWay && Math.hypot(drag.x, drag.y) < slack) return;
    if (drag.box.isLocked) return;
    if (!drag.isUnderWay) this.#begin(drag);
    drag.frame ||= requestAnimationFrame(() => {
      drag.frame = 0;
      if (this.#drag === drag) this.#show(drag);
    });
  };

  /** The page has gone by under a pointer that stands still. */
  readonly #scroll = (): void => {
    const drag = this.#drag;
    if (!drag) return;
    const { scrollLeft, scrollTop } = drag.scroller;
    const [left, top] = [scrollLeft - drag.scrollLeft, scrollTop - drag.scrollTop];
    drag.startX -= left;
    drag.startY -= top;
    drag.x += left;
    drag.y += top;
    drag.scrollLeft = scrollLeft;
    drag.scrollTop = scrollTop;
    if (drag.isUnderWay) this.#show(drag);
  };

  readonly #up = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    if (drag.isUnderWay) this.#show(drag);
    const { box, edges, area, isUnderWay } = drag;
    const met = this.#met(drag);
    this.#clear(drag);
    if (!isUnderWay) {
      if (drag.box.isLocked && Math.hypot(drag.x, drag.y) >= slack) this.#host.blocked(box);
      return;
    }
    const [other] = met;
    if (edges === null && drag.isSwap && other)
      this.#host.drop({ kind: "swap", id: box.id, other: other.id });
    else if (!isSameArea(area, box))
      this.#host.drop({ kind: edges === null ? "move" : "resize", id: box.id, area });
  };

  readonly #cancel = (): void => {
    if (this.#drag) this.#clear(this.#drag);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const drag = this.#drag;
    if (!drag?.isUnderWay) return;
    if (event.key === "Escape" && event.type === "keydown") {
      event.stopPropagation();
      this.#clear(drag);
    }
    if (event.key === "Alt") {
      event.preventDefault();
      drag.isSwap = event.type === "keydown";
      this.#show(drag);
    }
  };

  #begin(drag: Drag): void {
    drag.isUnderWay = true;
    const label = labelOf(drag.handle);
    drag.words = label?.textContent ?? "";
    drag.state = label?.dataset.fit ?? "";
    drag.handle.dataset.dragging = "";
    drag.handle.style.willChange = "transform";
    if (drag.drawn && drag.edges === null) {
      drag.drawn.style.willChange = "transform, opacity";
      drag.drawn.style.opacity = "0.6";
      drag.drawn.style.zIndex = "1";
    }
  }

  #show(drag: Drag): void {
    const { edges, handle, layout } = drag;
    const { area, guides } = this.#wanted(drag);
    if (!isSameArea(area, drag.area) || !("shown" in handle.dataset)) {
      drag.area = area;
      handle.dataset.shown = "";
      this.#place(drag);
    }
    const met = this.#met(drag);
    handle.dataset.met = met.length === 0 ? "" : drag.isSwap && edges === null ? "swap" : "blocked";
    drawGuides(drag.guides, guides, layout);
  }

  /** Where the box would be if it were let go now. */
  #wanted({ box, edges, layout, others, x, y, isSwap }: Drag): Snapped {
    const { format } = layout;
    const px = this.#host.pxPerMm();
    const columns = x / ((format.columnChars + format.gutterChars) * emMm(format) * px);
    const rows = y / (rowMm(format) * px);
    if (edges !== null)
      return { area: stretchArea(box, edges, { columns, rows }, others, format), guides: [] };
    const to = { ...box, column: box.column + columns, row: box.row + rows };
    return snapArea(to, others, format, isSwap ? 0 : undefined);
  }

  #place(drag: Drag): void {
    const { box, area, handle, layout } = drag;
    const [from, to] = [areaMm(box, layout.format), areaMm(area, layout.format)];
    const px = this.#host.pxPerMm();
    const [x, y] = [to.left - from.left, to.top - from.top];
    handle.style.transform = `translate(${x * px}px,${y * px}px)`;
    if (drag.edges !== null) {
      handle.style.setProperty("--w", String(to.width));
      handle.style.setProperty("--h", String(to.height));
    } else if (drag.drawn) drag.drawn.style.transform = `translate(${x}mm,${y}mm)`;
    const label = labelOf(handle);
    const fit = this.#host.fitWords(box, area);
    if (!label) return;
    label.textContent = fit.words;
    label.dataset.fit = fit.state;
  }

  /** What lies where the box would: in a swap the box under most of it. */
  #met({ others, area }: Drag): readonly Box[] {
    return others
      .filter((other) => overlaps(other, area))
      .sort((a, b) => sharedCells(b, area) - sharedCells(a, area));
  }

  #clear(drag: Drag): void {
    this.#drag = null;
    cancelAnimationFrame(drag.frame);
    const { handle, drawn, layout, box } = drag;
    const { width, height } = areaMm(box, layout.format);
    handle.style.setProperty("--w", String(width));
    handle.style.setProperty("--h", String(height));
    handle.style.transform = "";
    handle.style.willChange = "";
    delete handle.dataset.dragging;
    delete handle.dataset.shown;
    delete handle.dataset.met;
    const label = labelOf(handle);
    if (label && drag.isUnderWay) {
      label.textContent = drag.words;
      label.dataset.fit = drag.state;
    }
    if (drawn)
      for (const name of ["transform", "will-change", "opacity", "z-index"])
        drawn.style.removeProperty(name);
    drawGuides(drag.guides, [], layout);
    if (this.#overlay.hasPointerCapture(drag.pointer))
      this.#overlay.releasePointerCapture(drag.pointer);
  }

  #guides(): HTMLElement {
    const there = this.#overlay.querySelector<HTMLElement>("[data-guides]");
    if (there) return there;
    throw new Error("the overlay has no place for guides");
  }
}

const labelOf = (handle: HTMLElement): HTMLElement | null => handle.querySelector("[data-fit]");

const isSameArea = (one: Area, other: Area): boolean =>
  one.column === other.column &&
  one.row === other.row &&
  one.span === other.span &&
  one.rows === other.rows;

const sharedCells = (one: Area, other: Area): number =>
  (Math.min(one.column + one.span, other.column + other.span) -
    Math.max(one.column, other.column)) *
  (Math.min(one.row + one.rows, other.row + other.rows) - Math.max(one.row, other.row));

function drawGuides(into: HTMLElement, rows: readonly number[], { format }: PageLayout): void {
  const key = rows.join(" ");
  if (into.dataset.guides === key) return;
  into.dataset.guides = key;
  const { top } = typeArea(format);
  into.replaceChildren(
    ...rows.map((row) => {
      const line = document.createElement("i");
      line.style.setProperty("--y", String(top + row * rowMm(format)));
      return line;
    }),
  );
}
