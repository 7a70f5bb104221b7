/** Of a template or a piece of boilerplate: being written, offered to everybody, or offered no more. */
export const keptTextStates = ["draft", "live", "retired"] as const;
export type KeptTextState = (typeof keptTextStates)[number];
