import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { markAlarmSeen } from "@/db/queries/log/alarms";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Somebody has seen the alarm: it leaves Today, and the history keeps who. */
export async function seeAlarm(ctx: Context, input: { readonly alarmId: string }): Promise<void> {
  demand(canHouse(ctx.actor, "see-alarm"));
  await transact(async (tx) => {
    const alarm = await markAlarmSeen(tx, ctx.actor, { id: input.alarmId, at: ctx.now });
    if (!alarm) throw new Refused(refuse("alarm-not-found"));
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "see-alarm",
      objectType: alarm.issueId ? "issue" : "publication",
      objectId: alarm.issueId ?? ctx.actor.publicationId,
      ...(alarm.issueId && { issueId: alarm.issueId }),
      detail: { code: alarm.code, ...alarm.params },
    });
  });
}
