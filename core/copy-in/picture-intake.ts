import type { BodyNode } from "@/core/blocks/body";
import { isBlank } from "@/core/text/is-blank";
import { type HtmlElement, textIn, upFrom } from "./html-tree";
import type { IncomingPicture } from "./incoming-picture";
import type { LostCount } from "./lost";
import type { Look } from "./style-sheet";

type Taken =
  | { readonly kind: "none" }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "block"; readonly node: BodyNode };

/** Pictures smaller than this, in pixels, count readers and show nothing. */
const smallest = 3;

/** Takes in the pictures of a copy: those that can be had keep a place in the body, all are named. */
export class PictureIntake {
  readonly pictures: IncomingPicture[] = [];
  /** Elements whose words stand in a picture's caption already. */
  readonly captions = new Set<HtmlElement>();
  readonly #takes: (src: string) => boolean;
  readonly #images: ReadonlyMap<string, string>;
  readonly #lost: LostCount;

  constructor(
    takes: (src: string) => boolean,
    images: ReadonlyMap<string, string>,
    lost: LostCount,
  ) {
    this.#takes = takes;
    this.#images = images;
    this.#lost = lost;
  }

  take(element: HtmlElement, look: Look): Taken {
    const { attrs } = element;
    const alt = (attrs.alt ?? "").trim();
    if (/^(?:\p{Extended_Pictographic}|\u200D|\uFE0F)+$/u.test(alt))
      return { kind: "words", words: alt };
    if (isPixel(attrs, look)) {
      this.#lost.add("trackers");
      return { kind: "none" };
    }
    const src = this.#sourceOf(attrs);
    if (src === "") return { kind: "none" };
    if (!this.#takes(src)) {
      this.pictures.push({ id: null, src, alt });
      return { kind: "none" };
    }
    const id = `incoming-${this.pictures.length + 1}`;
    this.pictures.push({ id, src, alt });
    const caption = this.#captionFor(element);
    return {
      kind: "block",
      node: {
        type: "picture",
        attrs: {
          pictureId: id,
          ...(alt !== "" && { alt: alt.slice(0, 2_000).toWellFormed() }),
          ...(caption !== "" && { caption }),
        },
      },
    };
  }

  /** The words under a picture in its figure; they belong to the first of several. */
  #captionFor(element: HtmlElement): string {
    const figure = nearestFigure(element);
    const caption = figure?.children.find(
      (child): child is HtmlElement => child.type === "element" && child.name === "figcaption",
    );
    const words = caption ? textIn(caption).replace(/\s+/g, " ").trim() : "";
    if (!caption || isBlank(words) || this.captions.has(caption)) return "";
    this.captions.add(caption);
    return words.slice(0, 5_000).toWellFormed();
  }

  /** Where the picture is; a page that loads it late says so beside the blank it shows meanwhile. */
  #sourceOf(attrs: HtmlElement["attrs"]): string {
    const late = attrs["data-src"] ?? attrs["data-original"] ?? attrs["data-actualsrc"] ?? "";
    const src = late || attrs.src || "";
    return (this.#images.get(src) ?? src).trim();
  }
}

function isPixel(attrs: HtmlElement["attrs"], look: Look): boolean {
  return [attrs.width, attrs.height, look.of("width"), look.of("height")].some((given) => {
    const pixels = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(given ?? "")?.[1];
    return pixels !== undefined && Number(pixels) < smallest;
  });
}

function nearestFigure(element: HtmlElement): HtmlElement | undefined {
  return [...upFrom(element, 5)].find(({ name }) => name === "figure");
}
