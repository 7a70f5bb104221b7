import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { WeekForm } from "@/components/desk/settings/week-form";
import { canHouse } from "@/core/people/can";
import { listPageEditors } from "@/db/queries/issue/list-page-editors";
import { listLayoutTemplates } from "@/db/queries/layout/layout-templates";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { saveWeekPlan } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.week") };
}

export default async function WeekPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-publication").ok) notFound();
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  // One that was retired since is still what new issues of that weekday begin with, until the plan names another.
  const planned = new Set(publication.weekPlan.flat().map((page) => page.layoutTemplateId));
  return (
    <WeekForm
      weekPlan={publication.weekPlan}
      sections={await listSections(actor.publicationId)}
      editors={await listPageEditors(actor)}
      layouts={(await listLayoutTemplates(actor))
        .filter(({ id, isRetired }) => !isRetired || planned.has(id))
        .map(({ id, name }) => ({ id, name }))}
      save={saveWeekPlan}
    />
  );
}
