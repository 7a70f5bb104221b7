import type { PlacementRole } from "./placement";

/** A page as its proof shows it; the hash of `proofContent` tells whether a proof is stale. */
export interface ProofPage {
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editor: string;
  readonly placements: readonly {
    readonly position: number;
    readonly role: PlacementRole;
    readonly kicker: string | null;
    readonly headline: string | null;
    readonly deck: string | null;
    readonly storyId: string;
    /** Hash of the story's words. */
    readonly contentHash: string;
  }[];
}

export interface ProofNameplate {
  readonly date: string;
  readonly edition: string;
  readonly number: number;
  readonly runningNumber: number;
}

/** All that is printed on the page. The numbers of the issue stand on page 1 only, in the nameplate. */
export function proofContent(page: ProofPage, nameplate: ProofNameplate): unknown {
  return {
    date: nameplate.date,
    edition: nameplate.edition,
    nameplate: page.number === 1 ? [nameplate.number, nameplate.runningNumber] : null,
    number: page.number,
    name: page.name,
    banner: page.banner,
    editor: page.editor,
    placements: page.placements.map((p, index) => ({
      index,
      role: p.role,
      kicker: p.kicker,
      headline: p.headline,
      deck: p.deck,
      storyId: p.storyId,
      contentHash: p.contentHash,
    })),
  };
}
