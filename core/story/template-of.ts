import type { Role } from "@/core/people/role";
import type { CreditRole, StoryDraft, StoryKind } from "./story";

export interface TemplateFacts {
  readonly authorName: string;
  readonly roles: readonly Role[];
  readonly publicationName: string;
  readonly language: string;
  /** The day as printed under a letter. */
  readonly today: string;
}

/** What a new story of its kind begins with, so that nobody types what the paper always prints. */
export function templateOf(kind: StoryKind, facts: TemplateFacts): Partial<StoryDraft> {
  const chinese = /^zh\b/i.test(facts.language);
  const credits = [{ role: creditRole(kind, facts.roles), name: facts.authorName }];
  switch (kind) {
    case "news":
      return { credits, dateline: chinese ? "本报讯" : "" };
    case "report":
    case "commentary":
    case "photo":
    case "verse":
      return { credits };
    case "letter":
      return { salutation: chinese ? "编辑同志：" : "To the Editor:", signDate: facts.today };
    case "notice":
      return { signature: facts.publicationName, signDate: facts.today };
  }
}

function creditRole(kind: StoryKind, roles: readonly Role[]): CreditRole {
  if (kind === "commentary" || kind === "verse") return "author";
  if (kind === "photo" || roles.includes("photographer")) return "photographer";
  return roles.includes("contributor") ? "correspondent" : "reporter";
}
