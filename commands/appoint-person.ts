import { checkAppointments } from "@/core/people/check-person";
import { keepsAdministrator, mayManage } from "@/core/people/may-manage";
import type { Appointment } from "@/core/people/role";
import { changedMeanwhile } from "@/core/publication/merge-settings";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findUser } from "@/db/queries/people/find-user";
import { countAdministrators } from "@/db/queries/people/list-people";
import { listAppointments, replaceAppointments } from "@/db/queries/people/write-user";
import { listSections } from "@/db/queries/publication/find-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface AppointPerson {
  readonly userId: string;
  readonly appointments: readonly Appointment[];
  /** What the form was filled with, so that nobody's change is put back by another's. */
  readonly from?: readonly Appointment[] | undefined;
}

/** Gives the person these roles instead of those held so far; in force at their next request. */
export async function appointPerson(ctx: Context, input: AppointPerson): Promise<void> {
  demand(mayManage(ctx.actor, "manage-people", ctx.now));
  await transact(async (tx) => {
    const person = await findUser(ctx.actor.publicationId, input.userId, tx);
    if (!person) throw new Refused(refuse("person-not-found"));
    const sections = await listSections(ctx.actor.publicationId, tx);
    const problems = checkAppointments(
      input.appointments,
      sections.map((s) => s.id),
    );
    if (problems.length > 0) throw new Refused(...problems);
    const now = await listAppointments(person.id, tx);
    const clashes = changedMeanwhile(
      input.from && inOrder(input.from),
      inOrder(input.appointments),
      inOrder(now),
      "appointments",
    );
    if (clashes.length > 0) throw new Refused(...clashes);
    await replaceAppointments(tx, person.id, input.appointments);
    demand(keepsAdministrator(await countAdministrators(tx, ctx.actor.publicationId)));
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "appoint-person",
      objectType: "person",
      objectId: person.id,
      detail: { name: person.name, roles: input.appointments.map((a) => a.role).join(" ") },
    });
  });
}

/** A set of roles: which was ticked first says nothing. */
const inOrder = (held: readonly Appointment[]): readonly string[] =>
  held.map(({ role, sectionId }) => `${role} ${sectionId ?? ""}`).sort();
