import type { StoryKind } from "@/core/story/story";
import type { DraftItem, DraftParagraph } from "./draft-item";
import { findDoubledCharacters } from "./find-doubled-characters";
import { findMissingText, flagStrayJump } from "./find-missing-text";
import { findMixedText } from "./find-mixed-text";
import { findPlaceNames } from "./find-place-names";
import type { Flag, Join, Piece, PlaceName } from "./page-reading";
import { passageOf } from "./passage";
import type { Line } from "./source-lines";
import { textStream } from "./text-stream";

export interface FlagGround {
  readonly drafts: readonly DraftItem[];
  readonly paragraphs: readonly (readonly DraftParagraph[])[];
  readonly kinds: readonly StoryKind[];
  readonly joins: readonly Join[];
  readonly strayJumps: readonly Piece[];
  readonly lines: readonly Line[];
  readonly placeNames: readonly PlaceName[];
}

/** Everything on the page that a person must look at, in the order of its first line. */
export function findFlags(ground: FlagGround): Flag[] {
  const apart = new Set(
    ground.joins.filter((join) => join.undone).flatMap((join) => [join.before, join.after]),
  );
  const streams = ground.paragraphs.map((paragraphs) =>
    textStream(paragraphs.map((paragraph) => paragraph.pieces)),
  );
  const flags = [
    ...findMixedText(streams, ground.kinds),
    ...ground.drafts.flatMap((draft, at) => doubledIn(draft, ground.paragraphs[at] ?? [])),
    ...findPlaceNames(ground.lines, ground.placeNames),
    ...ground.drafts.flatMap((draft, at) =>
      findMissingText(draft, ground.paragraphs[at] ?? [], apart),
    ),
    ...ground.strayJumps.map(flagStrayJump),
    ...unreadable(ground.lines),
  ];
  return flags.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

function doubledIn(draft: DraftItem, paragraphs: readonly DraftParagraph[]): Flag[] {
  const titles = [draft.kicker, draft.headline, draft.deck];
  const prose = paragraphs
    .filter((paragraph) => paragraph.kind !== "verse")
    .map((paragraph) => paragraph.pieces);
  return [...titles, ...prose].flatMap((pieces) => findDoubledCharacters(passageOf(pieces)));
}

/** U+FFFD: what an earlier program could not read. */
function unreadable(lines: readonly Line[]): Flag[] {
  return lines.flatMap(({ raw, number }) => {
    const at = raw.indexOf("\ufffd");
    if (at < 0) return [];
    const places = [{ line: number, column: at + 1, length: 1 }];
    return [
      {
        id: `unreadable-character-${number}`,
        code: "unreadable-character" as const,
        lines: [number],
        params: {},
        places,
        dismissed: false,
      },
    ];
  });
}
