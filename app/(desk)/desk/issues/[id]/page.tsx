import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { requireActor } from "@/app/session";
import { IssueHistory } from "@/components/page/issue-history";
import { IssueRoomScreen } from "@/components/page/issue-room";
import { findIssue } from "@/db/queries/issue/find-issue";
import { listIssueHistory } from "@/db/queries/issue/list-issue-history";
import { listPageEditors } from "@/db/queries/issue/list-page-editors";
import { listSections } from "@/db/queries/publication/find-publication";
import {
  addPage,
  arrange,
  changeIssue,
  changePage,
  look,
  readLayouts,
  release,
  removeIssue,
  removePage,
  reopen,
  reorderPages,
  searchPool,
  seeAlarm,
  signOff,
  startProofing,
  withdraw,
} from "../actions";
import { roomView } from "../room-view";

/** The room of one issue. */
export default async function IssuePage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: string | string[] }>;
}) {
  const actor = await requireActor();
  const { id } = await params;
  const file = await findIssue(actor, id);
  if (!file) notFound();
  const { publication } = file;
  const [sections, locale] = [await listSections(publication.id), await getLocale()];
  return (
    <IssueRoomScreen
      opensFlat={(await searchParams).view === "flat"}
      initial={await roomView(actor, id)}
      actions={{
        look,
        readLayouts,
        searchPool,
        seeAlarm,
        arrange,
        changeIssue,
        addPage,
        changePage,
        removeIssue,
        removePage,
        reorderPages,
        startProofing,
        signOff,
        reopen,
        release,
        withdraw,
      }}
      sections={sections.map(({ id: key, name, nameEn }) => ({
        id: key,
        name: locale === "en" && nameEn ? nameEn : name,
      }))}
      stages={publication.process.map(({ name, nameEn }) => ({ name, nameEn }))}
      editors={await listPageEditors(actor)}
      history={
        <IssueHistory acts={await listIssueHistory(actor, id)} timeZone={publication.timeZone} />
      }
    />
  );
}
