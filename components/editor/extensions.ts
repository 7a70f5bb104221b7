import type { Extensions } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { safeHref } from "@/core/blocks/safe-href";
import { Footnote } from "./blocks/footnote";
import { Lang } from "./blocks/lang";
import { Picture } from "./blocks/picture";
import { Story } from "./blocks/story";
import { tables } from "./blocks/table";
import { Verse } from "./blocks/verse";
import { FindInText } from "./find-in-text";
import { FreshSelection } from "./fresh-selection";
import { OwnHistory } from "./own-history";
import { type ColourOf, deskMarkup } from "./suggesting/desk-markup";
import { Suggesting, type SuggestingOptions } from "./suggesting/suggesting";

/** The editor's schema: exactly the blocks and marks of `core/blocks` and `core/markup`, tested against those lists. */
export function storyExtensions(
  placeholder: string,
  suggesting: SuggestingOptions & { readonly colourOf: ColourOf },
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
    ...tables,
    FindInText,
    Placeholder.configure({ placeholder }),
  ];
}
