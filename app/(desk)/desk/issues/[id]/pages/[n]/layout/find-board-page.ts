import { sayAll } from "@/app/desk-action";
import type { BoardFault, BoardPage } from "@/components/layout-board/board-page";
import type { Fault } from "@/core/issue/fault";
import type { Actor } from "@/core/people/actor";
import { refuse } from "@/core/refusal";
import { isLive } from "@/core/story/lease";
import { findBoard } from "@/db/queries/layout/find-board";
import { findPublication } from "@/db/queries/publication/find-publication";

/** A page's board for this person, every refusal said in the language of the request; null where there is none. */
export async function findBoardPage(
  actor: Actor,
  issueId: string,
  number: number,
): Promise<BoardPage | null> {
  const now = Date.now();
  const view = await findBoard(actor, issueId, number, now);
  const publication = await findPublication(actor.publicationId);
  if (!view || !publication) return null;
  const { mayNot, faults, lease, ...page } = view;
  const [no] = await sayAll(mayNot ? [mayNot] : []);
  const said = await sayAll(faults.map(({ code, params }) => refuse(code, params)));
  return {
    ...page,
    mayNot: no?.message ?? null,
    holder: isLive(lease, now)
      ? {
          name: lease.name,
          since: lease.since,
          isMe: lease.userId === actor.userId,
          tab: lease.tab,
        }
      : null,
    faults: faults.map((fault, at) => ({
      code: fault.code,
      message: said[at]?.message ?? "",
      ...placeOf(fault),
      href: hrefOf(fault, issueId, number),
    })),
    timeZone: publication.timeZone,
  };
}

/** The box and the story it is about. */
function placeOf({ target }: Fault): Pick<BoardFault, "boxId" | "storyId"> {
  if (target.kind === "board") return { boxId: target.boxId, storyId: target.storyId };
  return { boxId: null, storyId: target.kind === "story" ? target.id : null };
}

/** Where the fault can be mended; null for what is mended here. */
function hrefOf({ code, target }: Fault, issueId: string, number: number): string | null {
  if (target.kind === "board") return null;
  if (target.kind === "settings") return "/desk/settings";
  if (target.kind === "story") return `/desk/stories/${target.id}`;
  if (code.startsWith("proof-")) return `/desk/issues/${issueId}/pages/${number}`;
  return `/desk/issues/${issueId}#page-${number}`;
}
