import type { SaidRefusal } from "@/components/ui/action-answer";
import type { IncomingPicture } from "@/core/copy-in/incoming-picture";
import type { Lost } from "@/core/copy-in/lost";
import type { Refusal } from "@/core/refusal";

/** What there is to say about the last paste. */
export interface PasteView {
  readonly state: "nothing" | "reading" | "done" | "refused";
  readonly lost: Lost;
  /** Pictures that could not come along. */
  readonly left: readonly IncomingPicture[];
  readonly refusal: Refusal | null;
  /** Whether it can be pasted as plain text instead. */
  readonly hasText: boolean;
  /** Whether anything went into the text that could be taken out again. */
  readonly isIn: boolean;
  /** Pictures the server did not take, by the name of the file, with its sentences. */
  readonly failed: readonly { readonly name: string; readonly refusals: readonly SaidRefusal[] }[];
}

/** Nothing to say. */
export const nothing: PasteView = {
  state: "nothing",
  lost: {},
  left: [],
  refusal: null,
  hasText: false,
  isIn: false,
  failed: [],
};
