import { emptyBody } from "@/core/blocks/body";
import type { StoryContent, StoryDraft, StoryKind } from "./story";

/** What a story says before anybody has written in it. */
export const blankContent: Omit<StoryContent, "kind"> = {
  language: "zh-CN",
  kicker: "",
  headline: "",
  deck: "",
  series: null,
  column: "",
  credits: [],
  dateline: "",
  salutation: "",
  signature: "",
  signDate: "",
  keywords: [],
  body: emptyBody,
};

export interface NewStory extends Partial<Omit<StoryDraft, "kind" | "sectionId">> {
  readonly kind: StoryKind;
  readonly sectionId: string;
}

/** A draft of its kind in its section, blank but for the words already given. */
export function blankDraft(given: NewStory): StoryDraft {
  return {
    ...blankContent,
    commissionedLength: null,
    embargoUntil: null,
    noteToDesk: "",
    proposals: {},
    ...given,
  };
}
