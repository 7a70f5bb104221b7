"use client";

import { Button, FileButton, NumberInput, Progress } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { useSignInAgain } from "@/components/desk/use-sign-in-again";
import { ActButton } from "@/components/ui/act-button";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { ScanView } from "@/core/paper/scan-view";
import classes from "./scan.module.css";
import type { ScanActions } from "./scan-actions";
import { sendPage, sendPaper } from "./send-page";

const accepted = "application/pdf,image/jpeg,image/png,image/tiff,image/webp";
const savedFiles = ".htm,.html,.shtml,.zip,image/jpeg,image/png,image/webp";

/** The file of a page: chosen, dropped, sent, read; what went wrong, and how to try again. */
export function ScanFile({
  view,
  mayUpload,
  isOpen,
  retry,
  onView,
  onSent,
}: {
  view: ScanView;
  mayUpload: string | null;
  isOpen: boolean;
  retry: ScanActions["retry"];
  onView: (view: ScanView) => void;
  onSent: () => Promise<void>;
}) {
  const t = useTranslations("scans");
  const { issueId, pageNumber, scan } = view;
  const sending = useSending(onSent);
  const retrying = useAct(retry, onView);
  const [isOver, setOver] = useState(false);
  const sendSaved = (files: readonly File[]) =>
    void sending.send((tell) => {
      tell(1);
      return sendPaper(files, view);
    });
  const send = (file: File | null | undefined) => {
    if (!file) return;
    if (/\.(?:html?|shtml|zip)$/i.test(file.name)) return sendSaved([file]);
    void sending.send((tell) => sendPage({ file, issueId, pageNumber }, tell));
  };
  const isReading = scan?.state === "queued" || scan?.state === "running";
  return (
    <section aria-label={t("file")} className={classes.file}>
      {isReading && (
        <div className={classes.reading}>
          <p role="status">{t("reading", { name: scan.incoming?.fileName ?? scan.fileName })}</p>
          <Progress value={scan.progress} animated aria-label={t("readingLabel")} />
        </div>
      )}
      {sending.share !== null && (
        <div className={classes.reading}>
          <p role="status">{t("sending")}</p>
          <Progress value={sending.share * 100} animated aria-label={t("sending")} />
        </div>
      )}
      {scan?.fault && (
        <RefusalNote>
          {t("notRead", { name: scan.incoming?.fileName ?? scan.fileName })} {scan.fault}
        </RefusalNote>
      )}
      {[...sending.messages, ...retrying.refusals.map(({ message }) => message)].map((message) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {(isOpen || scan?.fault) && !isReading && sending.share === null && (
        <form
          className={classes.drop}
          data-over={isOver || undefined}
          onSubmit={(event) => event.preventDefault()}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const dropped = [...event.dataTransfer.files];
            if (mayUpload) return;
            if (dropped.length > 1) sendSaved(dropped);
            else send(dropped[0]);
          }}
        >
          <div className={classes.choices}>
            {mayUpload ? (
              <ActButton refused={mayUpload}>{t("choose")}</ActButton>
            ) : (
              <>
                <FileButton
                  onChange={send}
                  accept={accepted}
                  inputProps={{ "aria-label": t("choose") }}
                >
                  {(props) => <Button {...props}>{t("choose")}</Button>}
                </FileButton>
                <FileButton
                  multiple
                  accept={savedFiles}
                  inputProps={{ "aria-label": t("chooseSaved") }}
                  onChange={(files) => files.length > 0 && sendSaved(files)}
                >
                  {(props) => (
                    <Button variant="default" {...props}>
                      {t("chooseSaved")}
                    </Button>
                  )}
                </FileButton>
              </>
            )}
          </div>
          <p className={classes.hint}>{t("fileHint")}</p>
        </form>
      )}
      {(isOpen || scan?.fault) && !isReading && sending.share === null && mayUpload === null && (
        <ReadAgain view={view} isBusy={retrying.busy} onRetry={retrying.run} />
      )}
      {sending.dialog}
      {retrying.dialog}
    </section>
  );
}

/** The file that is there once more, where that can help: another page of it, or the one that failed. */
function ReadAgain({
  view: { issueId, pageNumber, scan },
  isBusy,
  onRetry,
}: {
  view: ScanView;
  isBusy: boolean;
  onRetry: (input: Parameters<ScanActions["retry"]>[0]) => Promise<void>;
}) {
  const t = useTranslations("scans");
  const of = scan?.incoming ?? scan;
  const [filePage, setFilePage] = useState<number | string>(of?.filePage ?? 1);
  if (!scan || !of || !(scan.fault || scan.filePages > 1)) return null;
  const page = Number(filePage) || 1;
  return (
    <form
      className={classes.again}
      onSubmit={(event) => {
        event.preventDefault();
        void onRetry({ issueId, pageNumber, revision: scan.revision, filePage: page });
      }}
    >
      {scan.canHavePages && (
        <NumberInput
          label={t("filePage")}
          min={1}
          max={9999}
          allowDecimal={false}
          value={filePage}
          onChange={setFilePage}
          className={classes.filePage}
        />
      )}
      <Button type="submit" variant="default" loading={isBusy}>
        {t(scan.fault ? "retry" : "readPage")}
      </Button>
    </form>
  );
}

function useSending(onSent: () => Promise<void>) {
  const t = useTranslations("refusals");
  const [share, setShare] = useState<number | null>(null);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const { sendSignedIn, dialog } = useSignInAgain();
  const send = async (
    work: (tell: (share: number) => void) => Promise<ActionAnswer<void>>,
  ): Promise<void> => {
    setMessages([]);
    const answer = await sendSignedIn(async () => {
      setShare(0);
      const sent = await work(setShare);
      setShare(null);
      return sent;
    });
    if (answer.ok) return onSent();
    const said = answer.refusals.map(({ message }) => message);
    setMessages(said.length > 0 ? said : [t("no-connection")]);
  };
  return { share, messages, send, dialog };
}
