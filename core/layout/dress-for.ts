import type { HeadlineDress, StoryBox } from "./box";
import { boxesFault } from "./check-layout";
import { fitStory, type StoryCopy, type StoryFit } from "./fit-story";
import type { PageFormat } from "./page-format";

export interface Dressed {
  readonly box: StoryBox;
  readonly fit: StoryFit;
  /** Lines of white space that would be as bad; Infinity where it cannot stand there. */
  readonly cost: number;
}

/** How bad a character too many is beside a line left white: somebody must cut it, at night. */
const overLine = 2;
const tightTitle = 25;
const otherScale = 6;
const hiddenTitle = 4;

/** The box with its titles set so that the story suits it best: one line or two, a size more or less, kicker and deck. */
export function dressFor(box: StoryBox, copy: StoryCopy, format: PageFormat): Dressed {
  let best: Dressed | undefined;
  for (const headline of headlines(box.headline))
    for (const showsKicker of copy.kicker === "" ? [false] : [true, false])
      for (const showsDeck of copy.deck === "" ? [false] : [true, false]) {
        const next = judged({ ...box, headline, showsKicker, showsDeck }, box, copy, format);
        if (!best || next.cost < best.cost) best = next;
      }
  return best ?? judged(box, box, copy, format);
}

const headlines = ({ scale, direction }: HeadlineDress): readonly HeadlineDress[] =>
  [scale, scale - 1, scale + 1]
    .filter((size): size is HeadlineDress["scale"] => size >= 1 && size <= 5)
    .flatMap((size) => ([1, 2] as const).map((lines) => ({ lines, direction, scale: size })));

function judged(box: StoryBox, wanted: StoryBox, copy: StoryCopy, format: PageFormat): Dressed {
  const fit = fitStory(copy, box, format);
  const hidden =
    Number(copy.kicker !== "" && !box.showsKicker) + Number(copy.deck !== "" && !box.showsDeck);
  const cost = boxesFault([box], format)
    ? Infinity
    : overLine * fit.linesOver +
      fit.linesShort +
      tightTitle * fit.tight.length +
      otherScale * Math.abs(box.headline.scale - wanted.headline.scale) +
      hiddenTitle * hidden;
  return { box, fit, cost };
}
