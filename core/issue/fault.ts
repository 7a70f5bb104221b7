import type { Refusal } from "@/core/refusal";

/** Where the fault can be mended. `id` is the story's, page's or issue's. */
export type FaultTarget =
  | { readonly kind: "story" | "page" | "issue"; readonly id: string }
  | { readonly kind: "settings" }
  /** The board of a page, by the page's id; the box and the story at fault, where it is one. */
  | {
      readonly kind: "board";
      readonly id: string;
      readonly boxId: string | null;
      readonly storyId: string | null;
    };

/** Something that keeps an issue from being signed off; `code` is a key of `refusals.json`. */
export interface Fault {
  readonly code: string;
  readonly params?: Refusal["params"];
  readonly target: FaultTarget;
  /** The page it stands on, if it stands on one. */
  readonly pageNumber?: number;
}
