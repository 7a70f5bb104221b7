import type { AlarmWords } from "@/components/desk/today/alarms";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { FaultTarget } from "@/core/issue/fault";
import type { IssuePulse } from "@/core/issue/issue-pulse";
import type { IssueRoom, RoomStory } from "@/core/issue/issue-room";
import type { PageLayout } from "@/core/layout/page-layout";
import type { BoardMove } from "@/core/page/board";
import type { IssueAction } from "@/core/people/permissions";

/** A fault in words, and where its link leads. */
export interface SaidFault {
  readonly code: string;
  readonly message: string;
  /** Null where the person may not go: a story of somebody else. */
  readonly href: string | null;
  readonly target: FaultTarget["kind"];
  readonly pageNumber: number | null;
}

/** Everything the room of an issue draws, with every "no" already in words. */
export interface RoomView {
  readonly room: IssueRoom;
  readonly pool: readonly RoomStory[];
  readonly faults: readonly SaidFault[];
  readonly problems: readonly string[];
  /** Null when the person may, else why not. */
  readonly mayNot: Readonly<Record<IssueAction, string | null>>;
  /** Alarms about this issue that nobody has seen yet. */
  readonly alarms: readonly AlarmWords[];
  /** Of the live line, as they were when the room was read. */
  readonly marks: Pick<IssuePulse, "room" | "copy" | "house">;
  /** The other issues whose pages may still change, by date. */
  readonly others: readonly OtherIssue[];
  readonly now: number;
}

/** Another issue, as a place to move a story to. */
export interface OtherIssue {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly pages: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly stories: number;
  }[];
}

/** What the pool is searched for; empty is everything. */
export interface PoolSearch {
  readonly text: string;
  readonly sectionId: string;
}

/** Names the issue in the revision that the screen shows. */
export interface Seen {
  readonly issueId: string;
  readonly revision: number;
}

type Act<T> = (input: T) => Promise<ActionAnswer<RoomView>>;

/** What the room can do. Each answers with the room as it is after. */
export interface RoomActions {
  readonly look: Act<{ readonly issueId: string }>;
  /** Layouts by page, of all pages when none is named. */
  readonly readLayouts: (input: {
    readonly issueId: string;
    readonly pageIds?: readonly string[];
  }) => Promise<ActionAnswer<Readonly<Record<string, PageLayout>>>>;
  readonly searchPool: (search: PoolSearch) => Promise<ActionAnswer<readonly RoomStory[]>>;
  readonly seeAlarm: Act<{ readonly issueId: string; readonly alarmId: string }>;
  readonly arrange: Act<Seen & { readonly move: BoardMove; readonly placementId: string | null }>;
  readonly changeIssue: Act<
    Seen & {
      readonly number?: number;
      readonly runningNumber?: number;
      readonly volume?: string;
      readonly release?: { readonly date: string; readonly time: string };
    }
  >;
  readonly addPage: Act<Seen & { readonly name: string }>;
  readonly changePage: Act<
    Seen & {
      readonly pageId: string;
      readonly name?: string;
      readonly banner?: string;
      readonly editorId?: string | null;
      readonly sectionId?: string | null;
      readonly closes?: { readonly date: string; readonly time: string } | null;
    }
  >;
  readonly removePage: Act<Seen & { readonly pageId: string }>;
  readonly reorderPages: Act<Seen & { readonly pageIds: readonly string[] }>;
  readonly removeIssue: (input: Seen) => Promise<ActionAnswer<void>>;
  readonly startProofing: Act<Seen>;
  readonly signOff: Act<Seen & { readonly releaseNow: boolean }>;
  readonly reopen: Act<Seen & { readonly reason: string }>;
  readonly release: Act<Seen>;
  readonly withdraw: Act<Seen & { readonly notice: string }>;
}
