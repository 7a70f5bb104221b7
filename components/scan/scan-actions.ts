import type { ActionAnswer } from "@/components/ui/action-answer";
import type { PagePoint, PageZone } from "@/core/paper/page-zone";
import type { ScanView } from "@/core/paper/scan-view";

interface OnPage {
  readonly issueId: string;
  readonly pageNumber: number;
}

interface Seen extends OnPage {
  readonly revision: number;
}

type Action<I, T> = (input: I, by?: string) => Promise<ActionAnswer<T>>;

/** What the screen of an old page can do; each says no in the person's words. */
export interface ScanActions {
  readonly look: Action<OnPage, ScanView>;
  readonly saveZones: Action<Seen & { zones: PageZone[] }, { readonly revision: number }>;
  readonly propose: Action<
    Seen,
    { readonly revision: number; readonly zones: readonly PageZone[] }
  >;
  readonly retry: Action<Seen & { filePage: number }, ScanView>;
  readonly publish: Action<Seen, ScanView>;
  readonly zoneWords: Action<
    OnPage & { zoneId: string; polygon: PagePoint[] },
    { readonly text: string; readonly hasAddedDash: boolean }
  >;
  readonly makeStory: Action<
    Seen & { zoneId: string; text: string; hasAddedDash: boolean; sectionId: string },
    ScanView
  >;
  readonly searchPool: Action<
    { text: string; sectionId: string },
    readonly { readonly id: string; readonly headline: string }[]
  >;
}
