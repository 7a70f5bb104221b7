import { type Answer, allowed, refuse } from "@/core/refusal";
import type { Framing } from "./crop";
import { pictureRatios } from "./picture-ratios";

/** Whether a framing lies inside the picture; the smallest crop is a twentieth of a side. */
export function checkFraming({ focalX, focalY, crops }: Framing): Answer {
  const parts = Object.entries(crops);
  const known = parts.every(([ratio]) => (pictureRatios as readonly string[]).includes(ratio));
  const inside = parts.every(
    ([, { x, y, width, height }]) =>
      [x, y].every(isThousandth) &&
      width >= 50 &&
      height >= 50 &&
      x + width <= 1000 &&
      y + height <= 1000,
  );
  const isFine = [focalX, focalY].every(isThousandth) && known && inside;
  return isFine ? allowed : refuse("framing-outside");
}

const isThousandth = (value: number): boolean => value >= 0 && value <= 1000;
