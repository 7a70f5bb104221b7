/** Paper round the page when it is printed with marks, points: whole px, so that the page keeps its place on them. */
export const slugPt = 36;
/** 出血: how far colour goes on past the cut, mm. */
export const bleedMm = 3;

export const mmOf = (pt: number): number => (pt / 72) * 25.4;
export const ptOf = (mm: number): number => (mm / 25.4) * 72;
