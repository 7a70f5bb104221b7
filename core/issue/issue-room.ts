import type { PageHold } from "@/core/page/page-hold";
import type { PageLights } from "@/core/page/page-lights";
import type { PlacementRole } from "@/core/page/placement";
import type { ProofRound } from "@/core/page/proofing";
import type { Refusal } from "@/core/refusal";
import type { StoryKind, StoryState } from "@/core/story/story";
import type { Fault } from "./fault";
import type { IssueState } from "./issue";

/** An issue as its room on the desk shows it. */
export interface IssueRoom {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly number: number;
  readonly runningNumber: number;
  readonly volume: string;
  readonly state: IssueState;
  readonly revision: number;
  readonly releaseAt: number;
  readonly timeZone: string;
  readonly signedOffAt: number | null;
  readonly signedOffBy: string;
  readonly publishedAt: number | null;
  readonly withdrawnNotice: string;
  readonly pages: readonly RoomPage[];
  /** What keeps an open issue from 付印. */
  readonly faults: readonly Fault[];
  /** What keeps a signed-off issue from readers, were it released now. */
  readonly problems: readonly Refusal[];
}

export interface RoomPage {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editorId: string | null;
  readonly editorName: string;
  readonly sectionId: string | null;
  /** UTC ms; null closes with the issue's release. */
  readonly closesAt: number | null;
  readonly holds: readonly PageHold[];
  /** Something of it is for the person who looks to do. */
  readonly isMine: boolean;
  readonly contentHash: string;
  readonly lights: PageLights;
  /** 一校 二校 三校: the latest reading of each, null where nobody has read. */
  readonly proofs: readonly (RoomProof | null)[];
  readonly nextRound: ProofRound | null;
  readonly placements: readonly RoomPlacement[];
  /** Readers get the file that was brought for it. */
  readonly isScanned: boolean;
}

export interface RoomProof {
  readonly id: string;
  readonly round: number;
  readonly readerId: string;
  readonly readerName: string;
  readonly corrections: number;
  readonly note: string;
  readonly at: number;
  /** It read the page as it stands now. */
  readonly current: boolean;
}

export interface RoomPlacement {
  readonly id: string;
  readonly storyId: string;
  readonly role: PlacementRole;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  /** The story as a line; null when the person may not read it. */
  readonly story: RoomStory | null;
}

/** A story as one line of the room. */
export interface RoomStory {
  readonly id: string;
  readonly headline: string;
  readonly kicker: string;
  readonly kind: StoryKind;
  readonly state: StoryState;
  readonly stage: number;
  readonly isPublic: boolean;
  readonly openChecks: number;
  readonly sectionId: string;
  readonly sectionName: string;
  readonly sectionNameEn: string;
  readonly authorName: string;
  readonly wordCount: number;
  readonly updatedAt: number;
  /** Known for stories on a page. */
  readonly deck?: string;
  readonly column?: string;
}
