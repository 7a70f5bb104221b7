import type { ReadCopy } from "@/core/copy-in/read-html";
import type { Refusal } from "@/core/refusal";

/** What the editor asks whoever reads copy beside its own thread. */
export interface CopyAsked {
  readonly number: number;
  readonly html: string;
}

/** The answer to the question of that number. */
export interface CopyAnswered {
  readonly number: number;
  readonly read: ReadCopy | Refusal;
}
