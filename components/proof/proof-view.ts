import type { ActionAnswer } from "@/components/ui/action-answer";
import type { Mended } from "@/core/paper/is-mended";
import type { PageZone } from "@/core/paper/page-zone";
import type { MarkKind, MarkState, ProofMark } from "@/core/paper/proof-mark";
import type { PrintedWords, RenderingStage, RenderingState } from "@/core/paper/rendering";

/** A proof of the page in the list of them. */
export interface ProofLine {
  readonly id: string;
  readonly number: number;
  readonly stage: RenderingStage;
  readonly state: RenderingState;
  readonly progress: number;
  /** Why it was not made, as a sentence. */
  readonly fault: string | null;
  /** It shows the page as it stands now. */
  readonly isPresent: boolean;
  readonly at: number;
}

/** The proof on the screen. */
export interface ShownProof {
  readonly id: string;
  readonly number: number;
  readonly stage: RenderingStage;
  /** Px of its large picture. */
  readonly width: number;
  readonly height: number;
  readonly zones: readonly PageZone[];
  readonly words: readonly PrintedWords[];
}

/** A correction, with what this person may do about it. */
export interface DeskMark extends Omit<ProofMark, "at" | "isHandedIn"> {
  /** What the proof on the screen shows of it; null on the proof it was made on. */
  readonly mended: Mended | null;
  readonly mayEdit: boolean;
  readonly maySettle: boolean;
  readonly mayComment: boolean;
  /** They may write in the story, and it says which words are to stand there instead. */
  readonly maySuggest: boolean;
}

/** A mark as it is written. */
export interface MarkInput {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly storyId: string | null;
  readonly quote: string;
  readonly replacement: string;
  readonly note: string;
}

type Action<I, T = void> = (input: I, by?: string) => Promise<ActionAnswer<T>>;

export interface ProofActions {
  readonly mark: Action<MarkInput & { renderingId: string; round: number }, { markId: string }>;
  readonly change: Action<Omit<MarkInput, "storyId"> & { markId: string }>;
  readonly takeBack: Action<{ markId: string }>;
  readonly settle: Action<{ markId: string; state: MarkState; reason?: string }>;
  readonly passOn: Action<{ markId: string }, { threadId: string; storyId: string }>;
}

/** Where the files of a proof are fetched. */
export const proofFile = (id: string, name: "small.webp" | "large.webp" | "page.pdf"): string =>
  `/api/desk/renderings/${id}/${name}`;
