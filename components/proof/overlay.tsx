"use client";

import { Image, SegmentedControl } from "@mantine/core";
import { useTranslations } from "next-intl";
import classes from "./proof.module.css";
import { proofFile } from "./proof-view";

export const overlayKinds = ["difference", "wipe", "blend", "blink"] as const;

/** How another proof lies over the one that is read; `part` is how much of it is seen, percent. */
export interface OtherWay {
  readonly kind: (typeof overlayKinds)[number];
  readonly part: number;
}

/** The picture of another proof over this one. */
export function OtherProof({ id, way }: { id: string; way: OtherWay }) {
  return (
    <Image
      src={proofFile(id, "large.webp")}
      alt=""
      data-way={way.kind}
      style={{
        ...(way.kind === "wipe" && { clipPath: `inset(0 ${100 - way.part}% 0 0)` }),
        ...(way.kind === "blend" && { opacity: way.part / 100 }),
      }}
    />
  );
}

export function OverlayTools({
  way,
  number,
  onChange,
}: {
  way: OtherWay;
  number: number;
  onChange: (way: OtherWay) => void;
}) {
  const t = useTranslations("proofs.overlay");
  return (
    <div className={classes.overlay}>
      <SegmentedControl
        size="xs"
        aria-label={t("name", { number })}
        value={way.kind}
        data={overlayKinds.map((kind) => ({ value: kind, label: t(kind) }))}
        onChange={(kind) => onChange({ ...way, kind: kind as OtherWay["kind"] })}
      />
      {(way.kind === "wipe" || way.kind === "blend") && (
        <input
          type="range"
          min={0}
          max={100}
          value={way.part}
          aria-label={t("part", { number })}
          onChange={(event) => onChange({ ...way, part: event.currentTarget.valueAsNumber })}
        />
      )}
      <span className={classes.hint}>{t(`hint.${way.kind}`, { number })}</span>
    </div>
  );
}
