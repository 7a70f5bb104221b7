import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { TodayScreen } from "@/components/desk/today/today-screen";
import { canHouse } from "@/core/people/can";
import { listComingIssues } from "@/db/queries/issue/list-coming-issues";
import { listAlarms } from "@/db/queries/log/alarms";
import { findPublication } from "@/db/queries/publication/find-publication";
import { listReturns } from "@/db/queries/story/list-returns";
import { listStories } from "@/db/queries/story/list-stories";
import { listMentions } from "@/db/queries/story/threads";
import { markAlarmSeen } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("room.today") };
}

export default async function TodayPage() {
  const actor = await requireActor();
  const publication = await findPublication(actor.publicationId);
  const process = publication?.process ?? [];
  const returns = await listReturns(actor);
  const drafts = await listStories(actor, { view: "mine", state: "draft", sort: "newest" }, null);
  const review = await listStories(actor, { view: "review", sort: "oldest" }, null);
  return (
    <TodayScreen
      alarms={await listAlarms(actor)}
      seen={markAlarmSeen}
      mayReview={process.some((s) => actor.appointments.some((a) => a.role === s.role))}
      review={review.lines}
      returns={returns}
      mentions={await listMentions(actor)}
      drafts={drafts.lines.filter((line) => !returns.some((r) => r.storyId === line.id))}
      issues={await listComingIssues(actor)}
      mayWrite={canHouse(actor, "create-story").ok}
      stages={process.map(({ name, nameEn }) => ({ name, nameEn }))}
      now={Date.now()}
      timeZone={publication?.timeZone ?? "UTC"}
      locale={await getLocale()}
    />
  );
}
