/** Shapes a picture may be cropped to; codes are part of file names. */
export const pictureRatios = ["16x9", "4x3", "1x1", "3x4"] as const;
export type PictureRatio = (typeof pictureRatios)[number];

/** Width over height. */
export const ratioValue: Readonly<Record<PictureRatio, number>> = {
  "16x9": 16 / 9,
  "4x3": 4 / 3,
  "1x1": 1,
  "3x4": 3 / 4,
};

/** Widths in px that crops are made at: for a list, and for a list on a sharp screen. */
export const cropWidths = [480, 960] as const;
