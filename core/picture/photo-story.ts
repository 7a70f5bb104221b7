import type { BodyNode } from "@/core/blocks/body";
import type { NewStory } from "@/core/story/blank-draft";
import type { Credit } from "@/core/story/story";

/** What a photo story takes from a picture of the library. */
export interface StoryPicture {
  readonly id: string;
  readonly fileName: string;
  readonly headline: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly width: number;
  readonly height: number;
}

/** DSC_9 before DSC_10: as people order files. */
const byName = new Intl.Collator("zh-CN", { numeric: true });

/** A photo story of these pictures, in the order of their file names, with what the photographers wrote. */
export function photoStory(sectionId: string, pictures: readonly StoryPicture[]): NewStory {
  const inOrder = [...pictures].sort((a, b) => byName.compare(a.fileName, b.fileName));
  return {
    kind: "photo",
    sectionId,
    headline: sharedHeadline(inOrder),
    credits: photographers(inOrder),
    body: { type: "doc", attrs: { schema: 1 }, content: inOrder.map(block) },
  };
}

const block = ({ id, alt, caption, credit, width, height }: StoryPicture): BodyNode => ({
  type: "picture",
  attrs: { pictureId: id, alt, caption, credit, width, height },
});

/** Only what all of them bear is a headline: otherwise each is the name of one picture. */
function sharedHeadline([first, ...others]: readonly StoryPicture[]): string {
  const headline = first?.headline ?? "";
  return others.every((other) => other.headline === headline) ? headline : "";
}

/** Each photographer once; 江晚舟 摄 and 摄影：江晚舟 are 江晚舟. */
function photographers(pictures: readonly StoryPicture[]): readonly Credit[] {
  const names = pictures.map(({ credit }) =>
    credit
      .replace(
        /^(?:本报(?:记者)?\s*|(?:摄影|图|文\/图|photo(?:graph)?(?: by)?)\s*[:：/]?\s*)+/i,
        "",
      )
      .replace(/\s*(?:摄影|摄)?\s*(?:[（(][^）)]*[）)])?$/, "")
      .trim(),
  );
  const once = [...new Set(names.filter((name) => name !== ""))];
  return once.map((name) => ({ role: "photographer", name }));
}
