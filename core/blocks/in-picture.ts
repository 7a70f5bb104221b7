import type { Rendition } from "./block";
import { type Html, html } from "./html";

/** The image with its better files around it. */
export function inPicture({ sources = [], sizes = "100vw" }: Rendition, img: Html): Html {
  if (sources.length === 0) return img;
  return html`<picture>${sources.map(({ type, srcset }) => html`<source type="${type}" srcset="${srcset}" sizes="${sizes}">`)}${img}</picture>`;
}
