import { sayAll } from "@/app/desk-action";
import type { RoomView, SaidFault } from "@/components/page/room-view";
import type { Fault } from "@/core/issue/fault";
import type { IssueRoom } from "@/core/issue/issue-room";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { type IssueAction, issueActions } from "@/core/people/permissions";
import { Refused, refuse } from "@/core/refusal";
import { findIssueRoom } from "@/db/queries/issue/find-issue-room";
import { listOpenIssues } from "@/db/queries/issue/list-open-issues";
import { listPool } from "@/db/queries/issue/list-pool";
import { readIssuePulse } from "@/db/queries/live/read-issue-pulse";
import { listAlarms } from "@/db/queries/log/alarms";

/** The room of an issue for this person, every refusal said in the language of the request. */
export async function roomView(actor: Actor, issueId: string): Promise<RoomView> {
  const now = Date.now();
  // Before the room itself: what changes in between is looked at once more, and never missed.
  const { room: roomMark, copy, house } = await readIssuePulse(issueId, now);
  const room = await findIssueRoom(actor, issueId, now);
  if (!room) throw new Refused(refuse("issue-not-found"));
  const facts = { publicationId: actor.publicationId, state: room.state };
  const actions = Object.keys(issueActions) as IssueAction[];
  const mayNot = await Promise.all(
    actions.map(async (action) => {
      const answer = canIssue(actor, action, facts);
      const [said] = answer.ok ? [] : await sayAll([answer]);
      return [action, said?.message ?? null] as const;
    }),
  );
  return {
    room,
    pool: await listPool(actor, now),
    faults: await sayFaults(room),
    problems: (await sayAll(room.problems)).map((p) => p.message),
    alarms: (await listAlarms(actor)).filter((alarm) => alarm.issueId === issueId),
    mayNot: Object.fromEntries(mayNot) as Record<IssueAction, string | null>,
    marks: { room: roomMark, copy, house },
    others: (await listOpenIssues(actor)).filter(({ id }) => id !== issueId),
    now,
  };
}

async function sayFaults({ faults, id, pages }: IssueRoom): Promise<SaidFault[]> {
  const seen = new Set(pages.flatMap((page) => page.placements.flatMap((p) => p.story?.id ?? [])));
  const said = await sayAll(faults.map(({ code, params }) => refuse(code, params)));
  return faults.map((fault, index) => ({
    code: fault.code,
    message: said[index]?.message ?? "",
    href: fault.target.kind === "story" && !seen.has(fault.target.id) ? null : hrefOf(fault, id),
    target: fault.target.kind,
    pageNumber: fault.pageNumber ?? null,
  }));
}

/** Where the fault can be mended. */
function hrefOf({ code, target, pageNumber }: Fault, issueId: string): string {
  if (target.kind === "settings") return "/desk/settings";
  if (target.kind === "story") return `/desk/stories/${target.id}`;
  if (target.kind === "board") return `/desk/issues/${issueId}/pages/${pageNumber ?? 1}/layout`;
  if (code.startsWith("proof-")) return `/desk/issues/${issueId}/pages/${pageNumber ?? 1}`;
  return target.kind === "page" ? `#page-${pageNumber ?? 1}` : "#issue-head";
}
