import { type Html, html, raw } from "@/core/blocks/html";
import type { StoryBox } from "@/core/layout/box";
import { breakTitle } from "@/core/layout/break-title";
import type { ParagraphPart } from "@/core/layout/copy-part";
import type { TitlePart } from "@/core/layout/fit-story";
import type { PageFormat } from "@/core/layout/page-format";
import { type FlowPart, storyFlow } from "@/core/layout/story-flow";
import {
  deckLine,
  hasBorder,
  headlineLine,
  isEnclosed,
  kickerLine,
  type LineDress,
  type Part,
  storyParts,
} from "@/core/layout/story-parts";
import type { PressPage, PressStory } from "@/core/paper/press-page";
import { pictureFigure } from "./picture-figure";
import { inBox, onGrid } from "./place";
import { setUpright, setWords } from "./set-words";
import { pressWords } from "./words";

/** A story in its box: titles, the text in its columns, a picture inside. Empty for a story that is not known. */
export function storyBox(box: StoryBox, page: PressPage): Html | null {
  const story = page.stories.get(box.storyId);
  if (!story) return null;
  const { format } = page.layout;
  const parts = storyParts(box, format);
  const picture = box.picture && page.pictures.get(box.picture.pictureId);
  return html`<article class="${classesOf(box)}" style="${onGrid(box)}" lang="${story.language}" data-box="${box.id}" data-kind="story" data-story="${box.storyId}" data-headline="${story.copy.headline}">${
    hasBorder(box) &&
    html`<div class="frame" style="${raw(`background:rgb(0 0 0/${box.tint}%)`)}"></div>`
  }${titles(box, story, parts, format)}${
    parts.picture && picture && pictureFigure(picture, picture.caption, parts.picture, format)
  }${flows(box, story, format)}</article>`;
}

function classesOf(box: StoryBox): string {
  const { scale, direction } = box.headline;
  const isCentred = direction === "horizontal" && scale >= 3 && box.span >= 3;
  return [
    "box story",
    `scale-${scale}`,
    isEnclosed(box) && `framed ${box.frame === "box" ? "lined" : ""}`,
    box.frame === "rule" && "ruled",
    direction === "vertical" && "upright",
    isCentred && "centred",
  ]
    .filter(Boolean)
    .join(" ");
}

function titles(
  box: StoryBox,
  { copy, language }: PressStory,
  parts: Readonly<Record<TitlePart, Part | null>>,
  format: PageFormat,
): readonly (Html | null)[] {
  const { scale, lines, direction } = box.headline;
  const row = format.leadingPt / format.bodyPt;
  const set = (name: TitlePart, dress: LineDress, most: number, tag: "p" | "h2") => {
    const part = parts[name];
    if (!part || copy[name] === "") return null;
    const measure = (direction === "vertical" ? part.rows * row : part.width) / dress.em;
    const words = breakTitle(copy[name], most, measure, language).slice(0, most);
    const across = direction === "vertical" ? Math.ceil(dress.em) : dress.rows * row;
    return html`<div class="part ${name}" style="${inBox(part, format)}">${raw(`<${tag} style="font-size:${dress.em}em;line-height:${across / dress.em}">`)}${words.map((line) => html`<span>${direction === "vertical" ? setUpright(line) : setWords(line)}</span>`)}${raw(`</${tag}>`)}</div>`;
  };
  return [
    set("kicker", kickerLine(scale), 1, "p"),
    set("headline", headlineLine(scale), lines, "h2"),
    set("deck", deckLine(scale), 1, "p"),
  ];
}

function flows(box: StoryBox, story: PressStory, format: PageFormat): readonly Html[] {
  const words = pressWords(story.language);
  const parts = storyFlow(story.copy, story.paragraphs, box, format);
  return parts.map((part, at) => {
    const isLast = at === parts.length - 1;
    return flow(part, format, [
      at === 0 && box.jumpFrom !== null && jump(words.jumpFrom(box.jumpFrom)),
      part.paragraphs.map(paragraph),
      isLast && box.jumpTo !== null && jump(words.jumpTo(box.jumpTo)),
    ]);
  });
}

const jump = (words: string): Html => html`<p class="jump">${words}</p>`;

function flow({ columns }: FlowPart, format: PageFormat, inside: Parameters<typeof html>[1]): Html {
  const [first] = columns;
  const last = columns.at(-1) ?? first;
  const width = last.left + last.width - first.left;
  const gap =
    columns.length > 1 ? (width - columns.length * first.width) / (columns.length - 1) : 0;
  const style = raw(`column-count:${columns.length};column-gap:${gap}em`);
  return html`<div class="part flow" style="${inBox({ ...first, width }, format)};${style}">${inside}</div>`;
}

const paragraph = ({ role, words, indent, goesOn, unbroken }: ParagraphPart): Html =>
  html`<p class="${role}${goesOn && " goes-on"}" style="${raw(`text-indent:${indent}em`)}">${setWords(words, unbroken)}</p>`;
