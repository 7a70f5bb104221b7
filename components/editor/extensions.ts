import type { Extensions } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { safeHref } from "@/core/blocks/safe-href";
import { type BlockDesk, noDesk } from "./blocks/block-desk";
import { embedCard } from "./blocks/embed";
import { Footnote } from "./blocks/footnote";
import { pictureGallery } from "./blocks/gallery";
import { Lang } from "./blocks/lang";
import { Picture } from "./blocks/picture";
import { pullQuote } from "./blocks/pullquote";
import { interview } from "./blocks/question-answer";
import { Ruby } from "./blocks/ruby";
import { Story } from "./blocks/story";
import { tables } from "./blocks/table";
import { Verse } from "./blocks/verse";
import { FindInText } from "./find-in-text";
import { FreshSelection } from "./fresh-selection";
import { Invisibles } from "./invisibles/invisibles";
import { OwnHistory } from "./own-history";
import { type ColourOf, deskMarkup } from "./suggesting/desk-markup";
import { Suggesting, type SuggestingOptions } from "./suggesting/suggesting";
import { TypedMarks } from "./typing/typed-marks";
import { marksTurn, showsInvisibles } from "./writing-switches";

/** The editor's schema: exactly the blocks and marks of `core/blocks` and `core/markup`, tested against those lists. */
export function storyExtensions(
  placeholder: string,
  suggesting: SuggestingOptions & { readonly colourOf: ColourOf },
  desk: BlockDesk = noDesk,
): Extensions {
  return [
    FreshSelection,
    OwnHistory,
    ...deskMarkup(suggesting.colourOf),
    Suggesting.configure({ by: suggesting.by, isOn: suggesting.isOn }),
    StarterKit.configure({
      document: false,
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      trailingNode: false,
      heading: { levels: [2, 3] },
      link: {
        autolink: false,
        openOnClick: false,
        HTMLAttributes: { target: null, rel: null },
        isAllowedUri: (address) => safeHref(address) !== null,
      },
    }),
    Story,
    Verse,
    Lang,
    Footnote,
    Picture,
    Ruby,
    ...tables(desk),
    pictureGallery(desk),
    pullQuote(desk),
    ...interview(desk),
    embedCard(desk),
    FindInText,
    Invisibles.configure({ choice: showsInvisibles }),
    TypedMarks.configure({ by: suggesting.by, isOn: marksTurn.read }),
    Placeholder.configure({ placeholder }),
  ];
}
