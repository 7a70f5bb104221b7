import type { Block } from "./block";

/** Running text; its words stand in the node's `text` and arrive here escaped. */
export const text: Block = {
  name: "text",
  group: "inline",
  content: null,
  attrs: {},
  html: (_attrs, inner) => inner,
};
