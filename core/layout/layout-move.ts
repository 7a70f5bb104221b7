import type { Area, Box } from "./box";

export const alignments = ["top", "bottom", "left", "right", "width", "height"] as const;
export type Alignment = (typeof alignments)[number];

/** What a box says besides where it stands. */
export type BoxDress = Box extends infer B
  ? B extends Box
    ? Partial<Omit<B, keyof Area | "id" | "kind" | "isLocked">>
    : never
  : never;

/** One thing a person does to a page. Boxes are named by id; a locked one is moved by nothing but `lock` and `put`. */
export type LayoutMove =
  | { readonly kind: "place"; readonly box: Box }
  | {
      readonly kind: "move";
      readonly id: string;
      readonly column: number;
      readonly row: number;
    }
  | { readonly kind: "resize"; readonly id: string; readonly area: Area }
  | { readonly kind: "remove"; readonly ids: readonly string[] }
  /** Each takes the other's place and size. */
  | { readonly kind: "swap"; readonly id: string; readonly other: string }
  | { readonly kind: "dress"; readonly id: string; readonly dress: BoxDress }
  | { readonly kind: "lock"; readonly ids: readonly string[]; readonly isLocked: boolean }
  | {
      readonly kind: "duplicate";
      readonly id: string;
      readonly newId: string;
      readonly column: number;
      readonly row: number;
    }
  /** The first stays; the others take its edge or size. */
  | { readonly kind: "align"; readonly ids: readonly string[]; readonly to: Alignment }
  /** Automatic layout taken: these instead of every box that is not locked. */
  | { readonly kind: "arrange"; readonly boxes: readonly Box[] }
  /** Boxes as they were, each at its place in the list, and without those of these ids: what undo is made of. */
  | {
      readonly kind: "put";
      readonly boxes: readonly KeptBox[];
      readonly without: readonly string[];
    };

export interface KeptBox {
  readonly index: number;
  readonly box: Box;
}
