"use client";

import { NativeSelect, Slider, Text, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PictureBox } from "@/core/layout/box";
import type { Crop } from "@/core/picture/crop";
import { isSame } from "@/core/same-json";
import classes from "./layout-board.module.css";
import type { BoardHub } from "./use-board";
import type { BoxActs } from "./use-box-acts";

/** Which picture, its words, and how much of it is shown. */
export function PictureFields({
  board,
  box,
  acts,
}: {
  board: BoardHub;
  box: PictureBox;
  acts: BoxActs;
}) {
  const t = useTranslations("layout.picture");
  const pictures = Object.entries(board.page.pictures);
  return (
    <fieldset className={classes.fields} disabled={!board.mayEdit || box.isLocked}>
      <legend>{t("label")}</legend>
      <NativeSelect
        size="xs"
        label={t("which")}
        value={box.pictureId}
        onChange={({ currentTarget: { value } }) =>
          acts.dress(box, { pictureId: value, crop: null })
        }
        data={pictures.map(([value, picture], at) => ({
          value,
          label: picture.caption.slice(0, 24) || t("nth", { n: at + 1 }),
        }))}
      />
      <CaptionField
        key={box.caption}
        caption={box.caption}
        onSave={(caption) => acts.dress(box, { caption })}
      />
      <CropFields
        crop={box.crop}
        isOff={!board.mayEdit || box.isLocked}
        onCrop={(crop) => acts.dress(box, { crop })}
      />
    </fieldset>
  );
}

function CaptionField({ caption, onSave }: { caption: string; onSave: (caption: string) => void }) {
  const t = useTranslations("layout.picture");
  const [words, setWords] = useState(caption);
  return (
    <Textarea
      size="xs"
      label={t("caption")}
      autosize
      minRows={1}
      maxRows={4}
      maxLength={500}
      value={words}
      onChange={(event) => setWords(event.currentTarget.value)}
      onBlur={() => words !== caption && onSave(words)}
    />
  );
}

const whole: Crop = { x: 0, y: 0, width: 1000, height: 1000 };

/** Nearer, and from where: the whole window is always filled. */
function CropFields({
  crop,
  isOff,
  onCrop,
}: {
  crop: Crop | null;
  isOff: boolean;
  onCrop: (crop: Crop | null) => void;
}) {
  const t = useTranslations("layout.picture");
  const [stands, setStands] = useState(crop);
  const [shown, setShown] = useState(crop ?? whole);
  if (!isSame(stands, crop)) {
    setStands(crop);
    setShown(crop ?? whole);
  }
  const change = (of: Partial<{ near: number; x: number; y: number }>): Crop => {
    const side = of.near === undefined ? shown.width : Math.round(100_000 / of.near);
    const rest = 1000 - side;
    const kept = (value: number) => Math.max(0, Math.min(rest, Math.round(value)));
    const next = {
      x: kept(of.x === undefined ? shown.x : (of.x * rest) / 100),
      y: kept(of.y === undefined ? shown.y : (of.y * rest) / 100),
      width: side,
      height: side,
    };
    setShown(next);
    return next;
  };
  const rest = 1000 - shown.width;
  const part = (value: number) => (rest === 0 ? 50 : Math.round((100 * value) / rest));
  const save = (next: Crop) => onCrop(next.width === 1000 ? null : next);
  const slider = (
    key: "near" | "x" | "y",
    value: number,
    range: readonly [number, number],
    disabled: boolean,
  ) => (
    <div key={key}>
      <Text size="xs">{t(key)}</Text>
      <Slider
        size="sm"
        min={range[0]}
        max={range[1]}
        value={value}
        disabled={isOff || disabled}
        label={(of) => `${of} %`}
        thumbLabel={t(key)}
        onChange={(of) => change({ [key]: of })}
        onChangeEnd={(of) => save(change({ [key]: of }))}
      />
    </div>
  );
  return (
    <>
      {slider("near", Math.round(100_000 / shown.width), [100, 400], false)}
      {slider("x", part(shown.x), [0, 100], rest === 0)}
      {slider("y", part(shown.y), [0, 100], rest === 0)}
    </>
  );
}
