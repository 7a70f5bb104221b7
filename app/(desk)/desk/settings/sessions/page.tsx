import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { SessionList } from "@/components/desk/settings/session-list";
import { listSessions } from "@/db/queries/people/list-sessions";
import { findPublication } from "@/db/queries/publication/find-publication";
import { endMyOtherSessions, endMySession } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.sessions") };
}

export default async function SessionsPage() {
  const actor = await requireActor();
  const now = Date.now();
  const publication = await findPublication(actor.publicationId);
  return (
    <SessionList
      sessions={await listSessions(actor, now)}
      here={actor.sessionId}
      now={now}
      timeZone={publication?.timeZone ?? "UTC"}
      endOne={endMySession}
      endOthers={endMyOtherSessions}
    />
  );
}
