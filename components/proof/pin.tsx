import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import classes from "./proof.module.css";
import type { DeskMark } from "./proof-view";

/** A mark on the picture, numbered as in the list beside it. */
export function Pin({
  mark,
  label,
  isChosen,
  onChoose,
}: {
  mark: DeskMark;
  /** What stands in it: its number, and on a later proof the number of its own. */
  label: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const t = useTranslations("proofs");
  const { quote, replacement, note, state, kind } = mark;
  return (
    <button
      type="button"
      className={classes.pin}
      style={{ left: `${mark.x / 100}%`, top: `${mark.y / 100}%` }}
      data-state={state}
      data-earlier={mark.mended !== null || undefined}
      aria-pressed={isChosen}
      aria-label={t("pin", {
        label,
        kind: t(`kind.${kind}`),
        state: t(`state.${state}`),
        words: [quote, replacement].filter(Boolean).join(" → ") || note,
      })}
      onClick={onChoose}
    >
      {label}
    </button>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Ten-thousandths of the page that an arrow key moves a pin. */
const step = 100;

/** The pin of a mark that is being written; arrow keys move it. */
export function DraftPin({
  x,
  y,
  onMove,
}: {
  x: number;
  y: number;
  onMove: (x: number, y: number) => void;
}) {
  const t = useTranslations("proofs");
  const move = (event: KeyboardEvent) => {
    const way = steps[event.key];
    if (!way) return;
    event.preventDefault();
    const within = (of: number) => Math.min(10_000, Math.max(0, of));
    onMove(within(x + way[0] * step), within(y + way[1] * step));
  };
  return (
    <button
      type="button"
      className={classes.pin}
      style={{ left: `${x / 100}%`, top: `${y / 100}%` }}
      data-state="draft"
      aria-label={t("draftPin")}
      onKeyDown={move}
    >
      +
    </button>
  );
}
