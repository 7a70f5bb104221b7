import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { InvitationList } from "@/components/desk/settings/invitation-list";
import { PeopleTable } from "@/components/desk/settings/people-table";
import { canHouse } from "@/core/people/can";
import { listInvitations } from "@/db/queries/people/invitations";
import { listPeople } from "@/db/queries/people/list-people";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { takeBackInvitation } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.people") };
}

export default async function PeoplePage() {
  const actor = await requireActor();
  if (!canHouse(actor, "manage-people").ok) notFound();
  const now = Date.now();
  const publication = await findPublication(actor.publicationId);
  const sections = await listSections(actor.publicationId);
  const timeZone = publication?.timeZone ?? "UTC";
  return (
    <>
      <PeopleTable
        people={await listPeople(actor, now)}
        sections={sections}
        now={now}
        timeZone={timeZone}
      />
      <InvitationList
        invitations={await listInvitations(actor, now)}
        sections={sections}
        timeZone={timeZone}
        takeBack={takeBackInvitation}
      />
    </>
  );
}
