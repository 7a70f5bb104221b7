import type { Box } from "./box";
import { isHalf } from "./is-half";

/**
 * What automatic layout leaves alone: all that is locked, all but stories and their pictures, and a story that goes on
 * to another page or comes from one, for it was set by hand to what its other half prints.
 */
export const isFixed = (box: Box): boolean => box.isLocked || !isFlowing(box);

const isFlowing = (box: Box): boolean =>
  box.kind === "story" ? !isHalf(box) : box.kind === "picture" && box.storyId !== null;
