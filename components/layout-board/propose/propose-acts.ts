import type { ActionAnswer } from "@/components/ui/action-answer";
import type { Area } from "@/core/layout/box";
import type { LayoutProposal } from "@/core/layout/layout-wish";
import type { PageLayout } from "@/core/layout/page-layout";
import type { OfferedTemplate } from "@/core/layout/rank-templates";
import type { Refilled } from "@/core/layout/refill-page";
import type { StoryWeight } from "@/core/layout/story-weight";

/** The page as the person sees it, and what its stories are to them. */
export interface AskedPage {
  readonly issueId: string;
  readonly pageId: string;
  readonly layout: PageLayout;
  readonly weights: Record<string, StoryWeight>;
}

/** A template in the house's list. */
export interface TemplateLine {
  readonly id: string;
  readonly name: string;
  readonly isRetired: boolean;
  readonly madeBy: string;
  readonly createdAt: number;
}

type Ask<I, T> = (input: I, by?: string) => Promise<ActionAnswer<T>>;

/** What the panels of automatic layout ask of the server. */
export interface ProposeActs {
  readonly propose: Ask<AskedPage & { seed: number; count: number }, readonly LayoutProposal[]>;
  readonly proposeRest: Ask<
    AskedPage & { proposal: PageLayout; boxIds: string[]; seed: number },
    readonly LayoutProposal[]
  >;
  readonly refill: Ask<
    AskedPage & {
      size: string;
      client: string;
      pictureId: string | null;
      at: Pick<Area, "column" | "row"> | null;
    },
    readonly Refilled[]
  >;
  readonly offer: Ask<AskedPage, readonly OfferedTemplate[]>;
  readonly keepTemplate: Ask<
    { issueId: string; pageId: string; name: string },
    { readonly templateId: string }
  >;
  readonly changeTemplate: Ask<{ templateId: string; name: string; isRetired: boolean }, void>;
  readonly jump: Ask<
    {
      issueId: string;
      pageId: string;
      tab: string;
      revision: number;
      boxId: string;
      to: number | null;
    },
    void
  >;
  readonly templates: Ask<Record<string, never>, readonly TemplateLine[]>;
}
