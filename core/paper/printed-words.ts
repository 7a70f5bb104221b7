import type { Box, StoryBox } from "@/core/layout/box";
import { storyFlow } from "@/core/layout/story-flow";
import type { PressPage } from "./press-page";
import type { PrintedWords } from "./rendering";

/** The words of each box of a page in the order of its boxes: what of a story finds no line there is not among them. */
export const printedWords = (page: PressPage): readonly PrintedWords[] =>
  page.layout.boxes.flatMap((box) => {
    const paragraphs = wordsOf(box, page).filter((words) => words !== "");
    const storyId = box.kind === "story" || box.kind === "picture" ? box.storyId : null;
    return paragraphs.length > 0 ? [{ boxId: box.id, storyId, paragraphs }] : [];
  });

function wordsOf(box: Box, page: PressPage): readonly string[] {
  switch (box.kind) {
    case "story":
      return storyWords(box, page);
    case "picture":
      return [box.caption, page.pictures.get(box.pictureId)?.credit ?? ""];
    case "banner":
      return [box.words || page.banner];
    case "text":
      return box.text.split("\n");
    case "ad":
      return [box.client];
    case "nameplate":
    case "folio":
    case "rule":
    case "contents":
      return [];
  }
}

function storyWords(box: StoryBox, page: PressPage): readonly string[] {
  const story = page.stories.get(box.storyId);
  if (!story) return [];
  const { copy, paragraphs } = story;
  const picture = box.picture && page.pictures.get(box.picture.pictureId);
  return [
    box.showsKicker ? copy.kicker : "",
    copy.headline,
    box.showsDeck ? copy.deck : "",
    ...joined(storyFlow(copy, paragraphs, box, page.layout.format)),
    picture?.caption ?? "",
    picture?.credit ?? "",
  ];
}

/** A paragraph that goes on beside a picture is one paragraph again. */
function joined(flow: ReturnType<typeof storyFlow>): readonly string[] {
  const whole: string[] = [];
  let goesOn = false;
  for (const part of flow.flatMap(({ paragraphs }) => paragraphs)) {
    if (goesOn) whole.push(`${whole.pop() ?? ""}${part.words}`);
    else whole.push(part.words);
    goesOn = part.goesOn;
  }
  return whole;
}
