import type { Box } from "./box";

/** Whether it is a story's that goes on on another page, or comes from one (转版). */
export const isHalf = (box: Box): boolean =>
  box.kind === "story" && (box.jumpTo !== null || box.jumpFrom !== null);
