import { type PictureRatio, ratioValue } from "./picture-ratios";

/** A part of a picture, in thousandths of its width and height from the upper left. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Crops set by hand; a ratio that is not there follows the focal point. */
export type Crops = Readonly<Partial<Record<PictureRatio, Crop>>>;

/** How a picture is to be cut, whatever file stands behind it. */
export interface Framing {
  /** Thousandths from the upper left. */
  readonly focalX: number;
  readonly focalY: number;
  readonly crops: Crops;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The middle, which is what a browser cuts out by itself. */
export const middleFraming: Framing = { focalX: 500, focalY: 500, crops: {} };

export const isMiddle = ({ focalX, focalY, crops }: Framing): boolean =>
  focalX === 500 && focalY === 500 && Object.keys(crops).length === 0;

/** Px of the picture that a ratio shows: the crop set by hand, else the largest that holds the focal point in its middle as well as it can. */
export function cutFor(ratio: PictureRatio, framing: Framing, size: Size) {
  const byHand = framing.crops[ratio];
  const part = byHand ? inPx(byHand, size) : largestAround(ratio, framing, size);
  return fitted(part, ratioValue[ratio], size);
}

const inPx = (crop: Crop, { width, height }: Size) => ({
  left: (crop.x / 1000) * width,
  top: (crop.y / 1000) * height,
  width: (crop.width / 1000) * width,
  height: (crop.height / 1000) * height,
});

function largestAround(ratio: PictureRatio, { focalX, focalY }: Framing, { width, height }: Size) {
  const wide = Math.min(width, height * ratioValue[ratio]);
  const high = Math.min(height, width / ratioValue[ratio]);
  return {
    left: between(0, (focalX / 1000) * width - wide / 2, width - wide),
    top: between(0, (focalY / 1000) * height - high / 2, height - high),
    width: wide,
    height: high,
  };
}

type Part = ReturnType<typeof inPx>;

/** Whole px of exactly the ratio, inside the picture: a replaced file may have another shape than the crop was drawn on. */
function fitted(part: Part, ratio: number, { width, height }: Size): Part {
  const wide = Math.max(1, Math.min(part.width, part.height * ratio, width, height * ratio));
  const w = Math.max(1, Math.floor(wide));
  const h = Math.max(1, Math.min(height, Math.round(wide / ratio)));
  const left = part.left + (part.width - wide) / 2;
  const top = part.top + (part.height - wide / ratio) / 2;
  return {
    left: Math.round(between(0, left, width - w)),
    top: Math.round(between(0, top, height - h)),
    width: w,
    height: h,
  };
}

/** The same part in thousandths, for screens. */
export function cropFor(ratio: PictureRatio, framing: Framing, size: Size): Crop {
  const cut = cutFor(ratio, framing, size);
  const of = (part: number, whole: number) => (part / whole) * 1000;
  return {
    x: of(cut.left, size.width),
    y: of(cut.top, size.height),
    width: of(cut.width, size.width),
    height: of(cut.height, size.height),
  };
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));
