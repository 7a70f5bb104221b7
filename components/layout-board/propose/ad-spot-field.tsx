"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { AdSize } from "@/core/layout/ad-size";
import { adSpots, spotOf } from "@/core/layout/ad-spots";
import type { Area } from "@/core/layout/box";
import type { Board } from "../board";

type Spot = Pick<Area, "column" | "row">;

/** `best`, `picked`, or a cell: "3 60". */
export type AdSpotChoice = string;
export const bestSpot: AdSpotChoice = "best";
const picked: AdSpotChoice = "picked";

/** Where the box that is picked begins; null when none is, or several. */
function pickedSpot({ layout, selected }: Board, size: AdSize): Spot | null {
  const [id, ...others] = selected;
  const box = others.length === 0 && layout.boxes.find((one) => one.id === id);
  return box ? spotOf(box, size, layout) : null;
}

/** The cell that is asked for; null leaves it to automatic layout. */
export function chosenSpot(board: Board, size: AdSize, choice: AdSpotChoice): Spot | null {
  if (choice === picked) return pickedSpot(board, size);
  const [column, row] = choice.split(" ").map(Number);
  return column === undefined || row === undefined ? null : { column, row };
}

/** Where an advertisement is wanted: wherever it does least harm, at the box that is picked, or in a free place or corner. */
export function AdSpotField({
  board,
  size,
  choice,
  onChange,
}: {
  board: Board;
  size: AdSize;
  choice: AdSpotChoice;
  onChange: (choice: AdSpotChoice) => void;
}) {
  const t = useTranslations("proposals.ad");
  const at = pickedSpot(board, size);
  const said = ({ column, row }: Spot) => ({ column: column + 1, row: row + 1 });
  const spots = adSpots(board.layout, size).map((spot) => ({
    value: `${spot.column} ${spot.row}`,
    label: t("spotAt", { ...said(spot), state: spot.isFree ? "free" : "full" }),
  }));
  const data = [
    { value: bestSpot, label: t("spotBest") },
    ...(at ? [{ value: picked, label: t("spotSelected", said(at)) }] : []),
    ...spots,
  ];
  return (
    <NativeSelect
      label={t("spot")}
      description={at ? undefined : t("spotHint")}
      value={data.some(({ value }) => value === choice) ? choice : bestSpot}
      data={data}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
