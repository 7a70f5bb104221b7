import type { SaidRefusal } from "@/components/ui/action-answer";
import { readDraft } from "@/core/story/read-draft";
import type { StoryDraft } from "@/core/story/story";
import type { SaveAnswer, SaveRequest } from "./autosave";

/** The story, and whose words they are: whoever may sign in meanwhile, they are saved as nobody else's. */
interface Written {
  readonly id: string;
  readonly userId: string;
}

/** Sends one save and reads the answer; whatever is no answer of ours counts as unreachable and is tried again. */
export async function sendSave({ id, userId }: Written, request: SaveRequest): Promise<SaveAnswer> {
  try {
    const response = await fetch(`/api/desk/stories/${id}/save`, post(userId, request));
    const answer: unknown = await response.json();
    return readAnswer(response.status, answer);
  } catch {
    return { outcome: "unreachable" };
  }
}

/** The last try when the page goes away: browsers carry at most 64 KB then, and the local copy holds the rest. */
export function sendLastSave({ id, userId }: Written, request: SaveRequest): void {
  try {
    void fetch(`/api/desk/stories/${id}/save`, { ...post(userId, request), keepalive: true }).catch(
      () => undefined,
    );
  } catch {
    // Too large to travel with a closing page; the local copy is offered when the story is opened again.
  }
}

/** Keeps a text as a version of its own. @returns whether it is kept. */
export async function sendKeep({ id, userId }: Written, draft: StoryDraft): Promise<boolean> {
  try {
    return (await fetch(`/api/desk/stories/${id}/keep`, post(userId, { draft }))).ok;
  } catch {
    return false;
  }
}

function post(userId: string, value: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", "x-screen-of": userId },
    body: JSON.stringify(value),
  };
}

interface Answer {
  readonly outcome?: string;
  readonly revision?: number;
  readonly savedAt?: number;
  readonly reopened?: boolean;
  readonly savedBy?: string;
  readonly theirs?: unknown;
  readonly refusals?: readonly SaidRefusal[];
}

function readAnswer(status: number, value: unknown): SaveAnswer {
  const answer: Answer = typeof value === "object" && value !== null ? value : {};
  if (status === 401) return { outcome: "signed-out" };
  const { revision, savedAt, savedBy, reopened = false, theirs, refusals } = answer;
  if (revision !== undefined && savedAt !== undefined) {
    if (answer.outcome === "saved") return { outcome: "saved", revision, savedAt, reopened };
    const read = readDraft(theirs);
    if (answer.outcome === "conflict" && read.ok)
      return {
        outcome: "conflict",
        theirs: { draft: read.draft, revision, savedBy: savedBy ?? "", savedAt },
      };
  }
  return refusals && status < 500 ? { outcome: "refused", refusals } : { outcome: "unreachable" };
}
