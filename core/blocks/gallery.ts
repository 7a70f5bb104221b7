import { refuse } from "@/core/refusal";
import { textAttribute } from "./attribute";
import type { Block } from "./block";
import { html } from "./html";

/** The most pictures of one gallery: a reader who wants more wants a picture story. */
export const mostInGallery = 40;

/**
 * Several pictures that belong together (组图), each with its own words, under one caption. They are pictures like any
 * other: what asks a body for its pictures finds them. One without pictures may be kept while it is worked on.
 */
export const gallery: Block = {
  name: "gallery",
  group: "top",
  content: { of: ["picture"], atLeast: 0 },
  attrs: { caption: textAttribute(5_000) },
  html: ({ caption }, inner) =>
    inner.markup === ""
      ? inner
      : html`<figure class="gallery">${inner}${caption && html`<figcaption>${caption}</figcaption>`}</figure>`,
  problems: (_attrs, _empty, pictures) =>
    pictures.length === 0 ? [{ code: "gallery-empty" }] : [],
  fault: (pictures) =>
    pictures.length > mostInGallery
      ? refuse("body-gallery-too-large", { most: mostInGallery })
      : null,
};
