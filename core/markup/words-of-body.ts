import type { Body, BodyNode } from "@/core/blocks/body";

/** The words of a body without the breaks between its blocks: the text that anchors count in, as an editor has it. */
export const wordsOfBody = (body: Body): string => (body.content ?? []).map(wordsOf).join("");

const wordsOf = (node: BodyNode): string => node.text ?? (node.content ?? []).map(wordsOf).join("");
