import { findReleaseSubject } from "@/db/queries/issue/find-release-subject";
import { raiseAlarm } from "@/db/queries/log/alarms";
import {
  failRendering,
  hasFailedBefore,
  mostAttempts,
  postponeRendering,
  type RenderingRow,
} from "@/db/queries/press/write-rendering";
import { transact } from "@/db/transact";
import type { PressRoom } from "./press-room";

/** Wait before the second attempt, ms; twice as long before each next one. */
const backOff = 5_000;

/** What no second attempt would mend. */
const lasting: readonly string[] = [
  "press-no-chromium",
  "press-fonts-missing",
  "press-picture-missing",
  "press-source-missing",
];

/** Tries a rendering that failed again later, or gives it up with its reason; what readers wait for raises an alarm. */
export async function setBack(
  room: PressRoom,
  row: RenderingRow,
  fault: string,
  cause: unknown,
): Promise<void> {
  const error = cause instanceof Error ? cause.message : String(cause);
  const isLast = row.attempts >= mostAttempts || lasting.includes(fault);
  const dueAt = room.now() + backOff * 2 ** (row.attempts - 1);
  if (isLast) await giveUp(row, fault, room.now());
  else await transact((tx) => postponeRendering(tx, row, fault, dueAt));
  room.onOutcome?.({
    rendering: row.id,
    outcome: isLast ? "failed" : "postponed",
    fault,
    error,
  });
}

/** One alarm an issue tells it all: the pages of one night fail for one reason. */
async function giveUp(row: RenderingRow, fault: string, now: number): Promise<void> {
  const subject = row.stage === "release" ? await findReleaseSubject(row.issueId) : null;
  await transact(async (tx) => {
    const isOurs = await failRendering(tx, row, fault, now);
    if (!isOurs || !subject || (await hasFailedBefore(tx, row))) return;
    await raiseAlarm(tx, {
      code: "press-failed",
      params: { date: subject.date, reason: fault },
      issueId: row.issueId,
      at: now,
    });
  });
}
