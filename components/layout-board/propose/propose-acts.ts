import type { ActionAnswer } from "@/components/ui/action-answer";

/** A template in the house's list. */
export interface TemplateLine {
  readonly id: string;
  readonly name: string;
  readonly isRetired: boolean;
  readonly madeBy: string;
  readonly createdAt: number;
}

type Ask<I, T> = (input: I, by?: string) => Promise<ActionAnswer<T>>;

/** What the panels of automatic layout do at the server, besides asking. */
export interface ProposeActs {
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
