"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { ActButton } from "@/components/ui/act-button";
import { PageHead } from "@/components/ui/page-head";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { ScanView } from "@/core/paper/scan-view";
import classes from "./scan.module.css";
import type { ScanActions } from "./scan-actions";
import { ScanFile } from "./scan-file";
import { useLooking } from "./use-looking";
import { ZoneEditor } from "./zone-editor";

export interface ScanRoomProps {
  readonly initial: ScanView;
  readonly title: string;
  readonly date: string;
  /** Why the person may not, in a sentence; null when they may. */
  readonly why: {
    readonly upload: string | null;
    readonly edit: string | null;
    readonly publish: string | null;
  };
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly sectionId: string;
  readonly actions: ScanActions;
}

/** An old page: first its file, then its zones, then readers. */
export function ScanRoom(props: ScanRoomProps) {
  const { initial, title, date, why, actions } = props;
  const t = useTranslations("scans");
  const [view, setView] = useState(initial);
  const { issueId, pageNumber, scan } = view;
  const isReading = scan?.state === "queued" || scan?.state === "running";
  useLooking(isReading, { issueId, pageNumber }, actions.look, setView);
  const publishing = useAct(actions.publish, setView);
  const [isOther, setOther] = useState(false);
  const [isDirty, setDirty] = useState(false);
  const saveFirst = isDirty ? t("saveFirst") : null;
  const look = async () => {
    const answer = await actions.look({ issueId, pageNumber });
    if (answer.ok) setView(answer.value);
    setOther(false);
  };
  const hasPicture = scan !== null && scan.picture !== null;
  return (
    <>
      <PageHead
        title={t("head", { title })}
        note={scan && hasPicture ? <FileNote view={view} date={date} /> : t("note", { date })}
        actions={
          hasPicture && (
            <>
              {!scan.fault && (
                <ActButton
                  variant="default"
                  refused={why.upload ?? saveFirst}
                  onClick={() => setOther(!isOther)}
                >
                  {t(isOther ? "keepFile" : "otherFile")}
                </ActButton>
              )}
              <ActButton
                refused={why.publish ?? (isReading ? t("waitForReading") : saveFirst)}
                loading={publishing.busy}
                onClick={() =>
                  void publishing.run({ issueId, pageNumber, revision: scan.revision })
                }
              >
                {t(view.isPublic ? "publishNow" : "publishLater")}
              </ActButton>
            </>
          )
        }
      />
      {publishing.refusals.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {publishing.dialog}
      {(isOther || !hasPicture || isReading || scan?.fault) && (
        <ScanFile
          view={view}
          mayUpload={why.upload}
          isOpen={isOther || !hasPicture}
          retry={actions.retry}
          onView={setView}
          onSent={look}
        />
      )}
      {hasPicture && (
        <ZoneEditor
          // A page read anew comes with a picture and a revision of its own.
          key={`${scan.picture?.version} ${isReading}`}
          {...props}
          view={view}
          onView={setView}
          onDirty={setDirty}
        />
      )}
      {!hasPicture && !isReading && why.upload && <p className={classes.hint}>{why.upload}</p>}
    </>
  );
}

function FileNote({ view, date }: { view: ScanView; date: string }) {
  const t = useTranslations("scans");
  const { scan, isPublic } = view;
  if (!scan) return null;
  return (
    <>
      {t("fileIs", { date, name: scan.fileName, page: scan.filePage, pages: scan.filePages })}
      {scan.hasPdf && (
        <>
          {" · "}
          <a href={`/api/desk/scans/${scan.id}/page.pdf`}>PDF</a>
        </>
      )}
      {" · "}
      {t(scan.publishedAt === null ? "notShown" : isPublic ? "shown" : "willShow")}
    </>
  );
}
