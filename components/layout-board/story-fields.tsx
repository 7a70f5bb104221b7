"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import {
  corners,
  frames,
  headlineDirections,
  type InsidePicture,
  type StoryBox,
} from "@/core/layout/box";
import type { BoxDress } from "@/core/layout/layout-move";
import classes from "./layout-board.module.css";
import { NumberField } from "./number-field";
import { seenStories } from "./press-page-of";
import type { BoardHub } from "./use-board";
import type { BoxActs } from "./use-box-acts";

const scales = [1, 2, 3, 4, 5] as const;

/** How a story is set in its box. */
export function StoryFields({
  board,
  box,
  acts,
}: {
  board: BoardHub;
  box: StoryBox;
  acts: BoxActs;
}) {
  const t = useTranslations("layout.story");
  const isOff = !board.mayEdit || box.isLocked;
  const { headline } = box;
  const set = (dress: BoxDress) => acts.dress(box, dress);
  const head = (of: Partial<StoryBox["headline"]>) => set({ headline: { ...headline, ...of } });
  return (
    <fieldset className={classes.fields} disabled={isOff}>
      <legend>{t("label")}</legend>
      <div className={classes.pair}>
        <NativeSelect
          size="xs"
          label={t("direction")}
          value={headline.direction}
          onChange={({ currentTarget: { value } }) =>
            head({ direction: value as StoryBox["headline"]["direction"] })
          }
          data={headlineDirections.map((value) => ({ value, label: t(`directions.${value}`) }))}
        />
        <NativeSelect
          size="xs"
          label={t("lines")}
          value={String(headline.lines)}
          onChange={({ currentTarget: { value } }) => head({ lines: value === "2" ? 2 : 1 })}
          data={["1", "2"]}
        />
        <NativeSelect
          size="xs"
          label={t("scale")}
          value={String(headline.scale)}
          onChange={({ currentTarget: { value } }) =>
            head({ scale: scales.find((scale) => String(scale) === value) ?? 2 })
          }
          data={scales.map(String)}
        />
        <NumberField
          label={t("columns")}
          min={1}
          max={box.span}
          value={box.columns}
          onSave={(columns) => set({ columns })}
        />
        <NativeSelect
          size="xs"
          label={t("frame")}
          value={box.frame}
          onChange={({ currentTarget: { value } }) => set({ frame: value as StoryBox["frame"] })}
          data={frames.map((value) => ({ value, label: t(`frames.${value}`) }))}
        />
        <NumberField
          label={t("tint")}
          min={0}
          max={30}
          step={5}
          value={box.tint}
          onSave={(tint) => set({ tint })}
        />
      </div>
      <div className={classes.checks}>
        <Checkbox
          size="xs"
          label={t("kicker")}
          checked={box.showsKicker}
          onChange={({ currentTarget: { checked } }) => set({ showsKicker: checked })}
        />
        <Checkbox
          size="xs"
          label={t("deck")}
          checked={box.showsDeck}
          onChange={({ currentTarget: { checked } }) => set({ showsDeck: checked })}
        />
      </div>
      <InsideFields board={board} box={box} set={set} />
    </fieldset>
  );
}

type Set = (dress: BoxDress) => void;

/** Rows of a picture set into a story before anybody sized it. */
const pictureRows = 12;

function InsideFields({ board, box, set }: { board: BoardHub; box: StoryBox; set: Set }) {
  const t = useTranslations("layout.story");
  const story = seenStories(board.page).find(({ storyId }) => storyId === box.storyId);
  const ids = (story?.pictureIds ?? []).filter((id) => board.page.pictures[id]);
  if (ids.length === 0 && !box.picture) return null;
  const put = (of: Partial<InsidePicture>) =>
    box.picture && set({ picture: { ...box.picture, ...of } });
  const choose = (pictureId: string) => {
    if (pictureId === "") set({ picture: null });
    else if (box.picture) put({ pictureId });
    else {
      const rows = Math.min(pictureRows, Math.max(3, box.rows - 8));
      set({ picture: { pictureId, span: 1, rows, corner: "top-right" } });
    }
  };
  return (
    <div className={classes.pair}>
      <NativeSelect
        size="xs"
        label={t("picture")}
        value={box.picture?.pictureId ?? ""}
        onChange={({ currentTarget: { value } }) => choose(value)}
        data={[
          { value: "", label: t("noPicture") },
          ...ids.map((value, at) => ({
            value,
            label: board.page.pictures[value]?.caption.slice(0, 24) || t("pictureN", { n: at + 1 }),
          })),
        ]}
      />
      {box.picture && (
        <>
          <NativeSelect
            size="xs"
            label={t("corner")}
            value={box.picture.corner}
            onChange={({ currentTarget: { value } }) =>
              put({ corner: value as InsidePicture["corner"] })
            }
            data={corners.map((value) => ({ value, label: t(`corners.${value}`) }))}
          />
          <NumberField
            label={t("pictureSpan")}
            min={1}
            max={box.columns}
            value={box.picture.span}
            onSave={(span) => put({ span })}
          />
          <NumberField
            label={t("pictureRows")}
            min={3}
            max={box.rows}
            value={box.picture.rows}
            onSave={(rows) => put({ rows })}
          />
        </>
      )}
    </div>
  );
}
