import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/session";
import { PersonScreen } from "@/components/desk/settings/person-screen";
import { canHouse } from "@/core/people/can";
import { listPeople } from "@/db/queries/people/list-people";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { appoint, disable, enable, endSessionsOf, rename, resetPasswordOf } from "../../actions";

interface Given {
  readonly params: Promise<{ id: string }>;
}

async function findLine(given: Given) {
  const actor = await requireActor();
  if (!canHouse(actor, "manage-people").ok) notFound();
  const { id } = await given.params;
  const person = (await listPeople(actor, Date.now())).find((p) => p.id === id);
  return person ? { actor, person } : notFound();
}

export async function generateMetadata(given: Given): Promise<Metadata> {
  return { title: (await findLine(given)).person.name };
}

export default async function PersonPage(given: Given) {
  const { actor, person } = await findLine(given);
  const publication = await findPublication(actor.publicationId);
  return (
    <PersonScreen
      key={person.id}
      person={person}
      sections={await listSections(actor.publicationId)}
      now={Date.now()}
      timeZone={publication?.timeZone ?? "UTC"}
      acts={{
        appoint,
        rename,
        disable,
        enable,
        endSessions: endSessionsOf,
        resetPassword: resetPasswordOf,
      }}
    />
  );
}
