"use client";

import { Button, Group, Image, SegmentedControl } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import { type Crop, cropFor, type Framing } from "@/core/picture/crop";
import { moveCrop, scaleCrop } from "@/core/picture/move-crop";
import { type PictureRatio, pictureRatios } from "@/core/picture/picture-ratios";
import { CroppedImage } from "./cropped-image";
import { fileOf, type LibraryPicture } from "./library-picture";
import classes from "./pictures.module.css";

export type SaveFrame = (
  input: { pictureId: string; framing: Framing },
  by?: string,
) => Promise<ActionAnswer<void>>;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What matters in the picture, and its cut for each shape: by pointer, and by arrow keys. */
export function FrameEditor({ picture, save }: { picture: LibraryPicture; save: SaveFrame }) {
  const t = useTranslations("pictures");
  const { focalX, focalY, crops } = picture;
  const [framing, setFraming] = useState<Framing>({ focalX, focalY, crops });
  const [tool, setTool] = useState<"focus" | PictureRatio>("focus");
  const [isSaved, setSaved] = useState(false);
  const act = useAct(save, () => setSaved(true));
  const setCrop = (ratio: PictureRatio, crop: Crop) =>
    setFraming((before) => ({ ...before, crops: { ...before.crops, [ratio]: crop } }));
  const follow = (ratio: PictureRatio) =>
    setFraming(({ crops: { [ratio]: _, ...others }, ...before }) => ({ ...before, crops: others }));
  const isChanged =
    JSON.stringify([framing.focalX, framing.focalY, framing.crops]) !==
    JSON.stringify([focalX, focalY, crops]);
  return (
    <section aria-label={t("framing")} className={classes.framing}>
      <SegmentedControl
        fullWidth
        aria-label={t("framing")}
        value={tool}
        onChange={(value) => setTool(value as typeof tool)}
        data={[
          { value: "focus", label: t("focus") },
          ...pictureRatios.map((ratio) => ({ value: ratio, label: ratio.replace("x", ":") })),
        ]}
      />
      <Stage
        picture={picture}
        label={
          tool === "focus"
            ? t("focusAt", {
                x: Math.round(framing.focalX / 10),
                y: Math.round(framing.focalY / 10),
              })
            : t("cropFor", { ratio: tool.replace("x", ":") })
        }
        mark={
          tool === "focus"
            ? { x: framing.focalX, y: framing.focalY, width: 0, height: 0 }
            : cropFor(tool, framing, picture)
        }
        onPoint={(x, y) =>
          tool === "focus"
            ? setFraming((before) => ({ ...before, focalX: x, focalY: y }))
            : setCrop(tool, moveCrop(cropFor(tool, framing, picture), { centre: [x, y] }))
        }
        onStep={([x, y]) =>
          tool === "focus"
            ? setFraming((before) => ({
                ...before,
                focalX: within(before.focalX + x * 20),
                focalY: within(before.focalY + y * 20),
              }))
            : setCrop(tool, moveCrop(cropFor(tool, framing, picture), { by: [x * 20, y * 20] }))
        }
      />
      {tool !== "focus" && (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setCrop(tool, scaleCrop(cropFor(tool, framing, picture), 0.9))}
          >
            {t("cropSmaller")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setCrop(tool, scaleCrop(cropFor(tool, framing, picture), 1 / 0.9))}
          >
            {t("cropLarger")}
          </Button>
          {framing.crops[tool] && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => follow(tool)}>
              {t("cropFollows")}
            </Button>
          )}
        </Group>
      )}
      <ul className={classes.shapes} aria-label={t("shapes")}>
        {pictureRatios.map((ratio) => (
          <li key={ratio}>
            <CroppedImage
              src={fileOf(picture, 480)}
              ratio={ratio}
              crop={cropFor(ratio, framing, picture)}
            />
            <span className={classes.facts}>
              {ratio.replace("x", ":")}
              {framing.crops[ratio] && ` · ${t("byHand")}`}
            </span>
          </li>
        ))}
      </ul>
      {act.refusals.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {picture.mayEdit && (
        <Group gap="sm">
          <Button
            variant="default"
            disabled={!isChanged}
            loading={act.busy}
            onClick={() => void act.run({ pictureId: picture.id, framing })}
          >
            {t("saveFraming")}
          </Button>
          <span role="status" className={classes.facts}>
            {isSaved && !isChanged && t("saved")}
          </span>
        </Group>
      )}
      {act.dialog}
    </section>
  );
}

const within = (n: number): number => Math.round(Math.max(0, Math.min(1000, n)));

/** The whole picture with the mark on it; what is pointed at comes in thousandths. */
function Stage({
  picture,
  label,
  mark,
  onPoint,
  onStep,
}: {
  picture: LibraryPicture;
  label: string;
  mark: Crop;
  onPoint: (x: number, y: number) => void;
  onStep: (step: readonly [number, number]) => void;
}) {
  const stage = useRef<HTMLButtonElement>(null);
  function point({ clientX, clientY, buttons, type }: PointerEvent) {
    const box = stage.current?.getBoundingClientRect();
    if (!box || (type === "pointermove" && buttons === 0)) return;
    onPoint(
      within(((clientX - box.left) / box.width) * 1000),
      within(((clientY - box.top) / box.height) * 1000),
    );
  }
  function press(event: KeyboardEvent) {
    const step = arrows[event.key];
    if (!step) return;
    event.preventDefault();
    onStep(step);
  }
  const percent = (n: number) => `${n / 10}%`;
  return (
    <button
      type="button"
      ref={stage}
      className={classes.stage}
      aria-label={label}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={press}
      style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
    >
      <Image src={fileOf(picture, 960)} alt="" draggable={false} />
      <span
        className={mark.width > 0 ? classes.cropMark : classes.focusMark}
        style={{
          left: percent(mark.x),
          top: percent(mark.y),
          ...(mark.width > 0 && { width: percent(mark.width), height: percent(mark.height) }),
        }}
      />
    </button>
  );
}
