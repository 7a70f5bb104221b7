"use client";

import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { Area, Box } from "@/core/layout/box";
import { areaMm } from "@/core/layout/grid";
import type { Direction } from "@/core/layout/nudge";
import classes from "./layout-board.module.css";
import { NumberField } from "./number-field";
import { OtherFields } from "./other-fields";
import { PictureFields } from "./picture-fields";
import { seenStories } from "./press-page-of";
import { StoryFields } from "./story-fields";
import { TitleFields } from "./title-fields";
import type { BoardHub } from "./use-board";
import type { BoxActs } from "./use-box-acts";
import type { BoxWords } from "./use-box-words";

/** The settings of the box picked. */
export function Inspector({
  board,
  acts,
  words,
}: {
  board: BoardHub;
  acts: BoxActs;
  words: BoxWords;
}) {
  const t = useTranslations("layout.inspector");
  const picked = board.layout.boxes.filter(({ id }) => board.selected.includes(id));
  const [box] = picked;
  if (!box) return <p className={classes.hint}>{t("none")}</p>;
  if (picked.length > 1)
    return (
      <div className={classes.inspector}>
        <p className={classes.hint}>{t("many", { n: picked.length })}</p>
        <Steps acts={acts} isOff={!board.mayEdit} isMany />
      </div>
    );
  const story =
    box.kind === "story" && seenStories(board.page).find(({ storyId }) => storyId === box.storyId);
  return (
    <div className={classes.inspector} key={box.id}>
      <h2>{words.nameOf(box)}</h2>
      {box.isLocked && <p className={classes.hint}>{t("locked")}</p>}
      <PlaceFields board={board} box={box} words={words} />
      <Steps acts={acts} isOff={!board.mayEdit || box.isLocked} isMany={false} />
      {box.kind === "story" && <StoryFields board={board} box={box} acts={acts} />}
      {story && <TitleFields board={board} story={story} />}
      {box.kind === "picture" && <PictureFields board={board} box={box} acts={acts} />}
      <OtherFields board={board} box={box} acts={acts} />
    </div>
  );
}

const sides = ["column", "row", "span", "rows"] as const;

function PlaceFields({ board, box, words }: { board: BoardHub; box: Box; words: BoxWords }) {
  const t = useTranslations("layout.inspector");
  const did = useTranslations("layout.did");
  const { format } = board.layout;
  const { width, height } = areaMm(box, format);
  const first = { column: 1, row: 1, span: 0, rows: 0 } as const;
  const set = (side: (typeof sides)[number], value: number) => {
    const { column, row, span, rows } = box;
    const area: Area = { column, row, span, rows, [side]: value - first[side] };
    board.act([{ kind: "resize", id: box.id, area }], did("resize", { name: words.nameOf(box) }));
  };
  return (
    <fieldset className={classes.place} disabled={!board.mayEdit || box.isLocked}>
      <legend>{t("place", { width: Math.round(width), height: Math.round(height) })}</legend>
      {sides.map((side) => (
        <NumberField
          key={side}
          label={t(side)}
          min={1}
          max={side === "column" || side === "span" ? format.columns : format.rows}
          value={box[side] + first[side]}
          onSave={(value) => set(side, value)}
        />
      ))}
    </fieldset>
  );
}

const arrows = [
  ["left", IconArrowLeft],
  ["up", IconArrowUp],
  ["down", IconArrowDown],
  ["right", IconArrowRight],
] as const;

/** The arrow keys as buttons, for a finger. */
function Steps({ acts, isOff, isMany }: { acts: BoxActs; isOff: boolean; isMany: boolean }) {
  const t = useTranslations("layout.inspector");
  const row = (key: "nudge" | "grow", act: (direction: Direction, isLarge: boolean) => void) => (
    <fieldset className={classes.steps}>
      <legend>{t(key)}</legend>
      {arrows.map(([direction, Icon]) => (
        <ActionIcon
          key={direction}
          variant="default"
          size="lg"
          disabled={isOff}
          aria-label={t(`${key}To.${direction}`)}
          title={t(`${key}To.${direction}`)}
          onClick={(event) => act(direction, event.altKey)}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
    </fieldset>
  );
  return (
    <div className={classes.stepRows}>
      {row("nudge", acts.nudge)}
      {!isMany && row("grow", acts.grow)}
    </div>
  );
}
