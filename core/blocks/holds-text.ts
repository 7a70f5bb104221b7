import { blockNamed } from "./blocks";

/** Whether a block of this name holds running text itself, and not other blocks. */
export const holdsText = (type: unknown): boolean =>
  blockNamed(type)?.content?.of.includes("inline") ?? false;
