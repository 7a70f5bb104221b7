import { putAt } from "./arrange";
import type { PlacementRole } from "./placement";

/** What a page gives a story: its role, and titles of its own (null takes the story's). */
export interface Dress {
  readonly role: PlacementRole;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
}

export interface BoardPlacement extends Dress {
  readonly storyId: string;
}

export interface BoardPage<P extends BoardPlacement> {
  readonly id: string;
  readonly placements: readonly P[];
}

/** One thing a person does on the board of an issue. Stories are named by id: each stands there once. */
export type BoardMove =
  | {
      readonly kind: "place" | "move";
      readonly storyId: string;
      readonly pageId: string;
      /** 0 is the first on the page. */
      readonly index: number;
    }
  | { readonly kind: "remove"; readonly storyId: string }
  | { readonly kind: "dress"; readonly storyId: string; readonly dress: Partial<Dress> }
  /** To a page of another issue, from a page or from the pool. */
  | { readonly kind: "send"; readonly storyId: string; readonly to: PlaceElsewhere }
  /** Back from another issue, to a page here or, with none, to the pool. */
  | {
      readonly kind: "fetch";
      readonly storyId: string;
      readonly fromIssueId: string;
      readonly pageId: string | null;
      readonly index: number;
    };

export interface PlaceElsewhere {
  readonly issueId: string;
  readonly pageId: string;
}

/** The board after the move, as the person sees it at once. `make` gives the placement of a story from the pool. */
export function afterMove<P extends BoardPlacement, G extends BoardPage<P>>(
  pages: readonly G[],
  move: BoardMove,
  make: (storyId: string) => P | null,
): readonly G[] {
  const found = pages.flatMap((page) => page.placements).find((p) => p.storyId === move.storyId);
  if (move.kind === "dress")
    return pages.map((page) => ({
      ...page,
      placements: page.placements.map((p) =>
        p.storyId === move.storyId ? { ...p, ...move.dress } : p,
      ),
    }));
  const without = pages.map((page) =>
    page.placements.some((p) => p.storyId === move.storyId)
      ? { ...page, placements: page.placements.filter((p) => p.storyId !== move.storyId) }
      : page,
  );
  if (move.kind === "remove" || move.kind === "send") return without;
  const placement = found ?? make(move.storyId);
  if (!placement) return pages;
  return without.map((page) =>
    page.id === move.pageId
      ? { ...page, placements: putAt(page.placements, placement, move.index) }
      : page,
  );
}

/** The moves that take this one back, to be made on the board as it is after it. */
export function inverseMoves<P extends BoardPlacement, G extends BoardPage<P>>(
  pages: readonly G[],
  move: BoardMove,
): readonly BoardMove[] {
  const page = pages.find((g) => g.placements.some((p) => p.storyId === move.storyId));
  const index = page?.placements.findIndex((p) => p.storyId === move.storyId) ?? -1;
  const placement = page?.placements[index];
  const { storyId } = move;
  const fetched = { kind: "fetch", storyId } as const;
  if (!page || !placement) {
    if (move.kind === "place") return [{ kind: "remove", storyId }];
    return move.kind === "send"
      ? [{ ...fetched, fromIssueId: move.to.issueId, pageId: null, index: 0 }]
      : [];
  }
  const { role, kicker, headline, deck } = placement;
  if (move.kind === "dress")
    return [{ kind: "dress", storyId, dress: { role, kicker, headline, deck } }];
  if (move.kind === "move") return [{ kind: "move", storyId, pageId: page.id, index }];
  if (move.kind === "place" || move.kind === "fetch") return [];
  return [
    move.kind === "send"
      ? { ...fetched, fromIssueId: move.to.issueId, pageId: page.id, index }
      : { kind: "place", storyId, pageId: page.id, index },
    { kind: "dress", storyId, dress: { role, kicker, headline, deck } },
  ];
}

/**
 * Whether the board stands as the move would make it: asked when the answer to a move was lost on its way, before it is
 * sent again. What only another issue's board could tell is sent again, and changes nothing there the second time.
 */
export function isInForce<P extends BoardPlacement, G extends BoardPage<P>>(
  pages: readonly G[],
  move: BoardMove,
): boolean {
  const page = pages.find((g) => g.placements.some((p) => p.storyId === move.storyId));
  const at = page?.placements.findIndex((p) => p.storyId === move.storyId) ?? -1;
  const placement = page?.placements[at];
  if (move.kind === "remove") return !page;
  if (move.kind === "send") return false;
  if (move.kind === "dress")
    return (
      placement !== undefined &&
      (Object.keys(move.dress) as (keyof Dress)[]).every(
        (key) => placement[key] === move.dress[key],
      )
    );
  return page?.id === move.pageId && at === Math.min(move.index, page.placements.length - 1);
}

/**
 * Whether a move that came a moment too late still means what its person saw: its story stands on the page where it stood,
 * with the same titles if they are what it changes, and the page it goes to is there. What somebody did to other stories
 * meanwhile is no reason to take it out of a hand.
 *
 * @param seen the board on which it was made
 * @param now the board as it is
 */
export function isStillMeant<P extends BoardPlacement, G extends BoardPage<P>>(
  seen: readonly G[],
  now: readonly G[],
  move: BoardMove,
): boolean {
  const before = standing(seen, move.storyId);
  const after = standing(now, move.storyId);
  if (before?.pageId !== after?.pageId) return false;
  if (move.kind === "dress" && !hasSameDress(before?.placement, after?.placement)) return false;
  const to = "pageId" in move ? move.pageId : null;
  return to === null || now.some(({ id }) => id === to);
}

function standing<P extends BoardPlacement>(pages: readonly BoardPage<P>[], storyId: string) {
  for (const { id: pageId, placements } of pages) {
    const placement = placements.find((p) => p.storyId === storyId);
    if (placement) return { pageId, placement };
  }
  return null;
}

const hasSameDress = (one: Dress | undefined, other: Dress | undefined): boolean =>
  (["role", "kicker", "headline", "deck"] as const).every((key) => one?.[key] === other?.[key]);
