import type { Notes } from "./find-notes";
import type { Tables } from "./find-tables";
import type { LostCount } from "./lost";
import type { PictureIntake } from "./picture-intake";
import type { StyleSheet } from "./style-sheet";

/** What is known of the whole copy before its words are read, and what is counted meanwhile. */
export interface CopyDesk {
  readonly sheet: StyleSheet;
  readonly notes: Notes;
  readonly tables: Tables;
  readonly pictures: PictureIntake;
  readonly lost: LostCount;
}
