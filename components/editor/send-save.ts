import type { SaidRefusal } from "@/components/ui/action-answer";
import { readDraft } from "@/core/story/read-draft";
import type { StoryDraft } from "@/core/story/story";
import type { SaveAnswer, SaveRequest } from "./autosave";
import type { Writer } from "./lease";

/** The story, and whose words they are: whoever may sign in meanwhile, they are saved as nobody else's. */
interface Written {
  readonly id: string;
  readonly userId: string;
  /** The window they were written in. */
  readonly tab: string;
}

/** Sends one save and reads the answer; whatever is no answer of ours counts as unreachable and is tried again. */
export async function sendSave(
  { id, userId, tab }: Written,
  request: SaveRequest,
): Promise<SaveAnswer> {
  try {
    const response = await fetch(`/api/desk/stories/${id}/save`, post(userId, { ...request, tab }));
    const answer: unknown = await response.json();
    return readAnswer(response.status, answer);
  } catch {
    return { outcome: "unreachable" };
  }
}

/**
 * The last try when the page goes away: browsers carry at most 64 KB then, and the local copy holds the rest. It names
 * no window: whoever leaves must not take the story once more by what arrives after.
 */
export function sendLastSave({ id, userId }: Omit<Written, "tab">, request: SaveRequest): void {
  try {
    void fetch(`/api/desk/stories/${id}/save`, {
      ...post(userId, request),
      keepalive: true,
    }).catch(() => undefined);
  } catch {
    // Too large to travel with a closing page; the local copy is offered when the story is opened again.
  }
}

/** Keeps a text as a version of its own. @returns the version's number; null when it is not kept. */
export async function sendKeep(
  { id, userId }: Omit<Written, "tab">,
  draft: StoryDraft,
  because: "conflict" | "takeover",
): Promise<number | null> {
  try {
    const response = await fetch(`/api/desk/stories/${id}/keep`, post(userId, { draft, because }));
    const answer: { version?: unknown } = await response.json();
    return typeof answer.version === "number" ? answer.version : null;
  } catch {
    return null;
  }
}

/** Asks who writes the story, takes it, or leaves it. @returns null when the server does not answer as it should. */
export async function sendLease(
  { id, userId, tab }: Written,
  act: "look" | "take" | "over",
): Promise<Writer | null> {
  try {
    const address = `/api/desk/stories/${id}/lease`;
    const response = await fetch(address, act === "look" ? undefined : post(userId, { tab, act }));
    return response.ok ? ((await response.json()) as Writer) : null;
  } catch {
    return null;
  }
}

/** Tells the server, without waiting, that nobody writes here any more. */
export function sendLeave({ id, userId, tab }: Written): void {
  const leaving = { ...post(userId, { tab, act: "leave" }), keepalive: true };
  void fetch(`/api/desk/stories/${id}/lease`, leaving).catch(() => undefined);
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
  readonly by?: string;
  readonly at?: number;
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
    const stands = read.ok && { draft: read.draft, revision, savedBy: savedBy ?? "", savedAt };
    if (answer.outcome === "conflict" && stands) return { outcome: "conflict", theirs: stands };
    if (answer.outcome === "displaced" && stands) {
      const { by = "", at = savedAt } = answer;
      return { outcome: "displaced", displacement: { by, at, theirs: stands } };
    }
  }
  if (refusals && status < 500) return { outcome: "refused", refusals };
  const isUnwritable = refusals?.some(({ code }) => code.startsWith("storage-"));
  return refusals && isUnwritable
    ? { outcome: "unwritable", refusals }
    : { outcome: "unreachable" };
}
