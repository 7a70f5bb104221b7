import { sayAll } from "@/app/desk-action";
import type { DeskMark, ProofLine, ShownProof } from "@/components/proof/proof-view";
import { isMended } from "@/core/paper/is-mended";
import type { ProofMark } from "@/core/paper/proof-mark";
import type { Actor } from "@/core/people/actor";
import { canIssue, canStory, type IssueFacts } from "@/core/people/can";
import { mayEdit } from "@/core/process/may-edit";
import { refuse } from "@/core/refusal";
import type { DeskRendering } from "@/db/queries/press/list-renderings";
import { listProofMarks } from "@/db/queries/proof/list-marks";
import { findStory } from "@/db/queries/story/find-story";
import { listReadable } from "@/db/queries/story/list-readable";

/** A rendering that hangs is given up after so long, minutes: what its sentence tells. */
const patience = 3;

/** The proofs of a page as lines, newest first, each fault as a sentence. */
export const proofLines = (
  proofs: readonly DeskRendering[],
  contentHash: string,
): Promise<readonly ProofLine[]> =>
  Promise.all(
    proofs.map(async ({ id, number, stage, state, progress, fault, attempts, ...proof }) => {
      const isFailed = state === "failed";
      const [said] = isFailed
        ? await sayAll([refuse(fault ?? "press-failed", { attempts, minutes: patience })])
        : [];
      return {
        id,
        number,
        stage,
        state,
        progress,
        fault: said?.message ?? null,
        isPresent: proof.contentHash === contentHash,
        at: proof.requestedAt,
      };
    }),
  );

/** A proof to be shown; null while there is no picture of it. */
export function shownProof(proof: DeskRendering | undefined): ShownProof | null {
  const large = proof?.files?.large;
  if (!proof || !large) return null;
  const { id, number, stage, zones, words } = proof;
  const { width, height } = large;
  return { id, number, stage, width, height, zones: zones ?? [], words: words ?? [] };
}

/** A picture is shown whole or not at all: not with a story on it that this person may not read. */
export async function maySeeAll(actor: Actor, proof: DeskRendering | undefined): Promise<boolean> {
  const ids = [...new Set((proof?.words ?? []).flatMap(({ storyId }) => storyId ?? []))];
  return (await listReadable(actor, ids)).size === ids.length;
}

/** Every mark of the page, with what the shown proof makes of it and what this person may do about it. */
export async function deskMarks(
  actor: Actor,
  issue: IssueFacts & { readonly id: string },
  pageId: string,
  proofs: readonly DeskRendering[],
  shown: ShownProof,
): Promise<readonly DeskMark[]> {
  const marks = await listProofMarks(actor, { issueId: issue.id, pageId });
  const words = new Map(proofs.map((proof) => [proof.id, proof.words ?? []]));
  const stories = await rightsOn(actor, marks);
  const mayRead = canIssue(actor, "read-proof", issue).ok;
  const mayLayOut = canIssue(actor, "settle-mark", issue);
  const isOpen = mayLayOut.ok || mayLayOut.code !== "wrong-issue-state";
  return marks.map(({ isHandedIn, at: _at, ...mark }) => {
    const story = mark.storyId ? stories.get(mark.storyId) : undefined;
    const isHere = mark.renderingId === shown.id;
    const then = words.get(mark.renderingId) ?? [];
    return {
      ...mark,
      mended: isHere ? null : isMended(mark, then, mark.proof < shown.number ? shown.words : []),
      mayEdit: mayRead && mark.readerId === actor.userId && mark.state === "open" && !isHandedIn,
      maySettle: mayLayOut.ok || (isOpen && (story?.mayEdit ?? false)),
      mayComment: story?.mayComment ?? false,
      maySuggest: (story?.mayEdit ?? false) && saysWords(mark),
    };
  });
}

/** Words to stand in the place of others; none in it means to take them out where nothing else is said of them. */
const saysWords = ({
  kind,
  quote,
  replacement,
  note,
}: Pick<ProofMark, "kind" | "quote" | "replacement" | "note">): boolean =>
  quote !== "" && (replacement !== "" || (note === "" && kind !== "layout" && kind !== "note"));

async function rightsOn(actor: Actor, marks: readonly ProofMark[]) {
  const ids = [...new Set(marks.flatMap(({ storyId }) => storyId ?? []))];
  const rights = await Promise.all(
    ids.map(async (id) => {
      const file = await findStory(actor, id);
      const may = file && {
        mayEdit: mayEdit(actor, file.facts).ok,
        mayComment: canStory(actor, "comment-story", file.facts).ok,
      };
      return [id, may ?? undefined] as const;
    }),
  );
  return new Map(rights);
}
