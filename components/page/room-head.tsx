"use client";

import { Button, Checkbox } from "@mantine/core";
import { IconArrowBackUp, IconSettings } from "@tabler/icons-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { PageHead } from "@/components/ui/page-head";
import { isBlankPage } from "@/core/issue/is-blank-page";
import { address } from "@/core/site/address";
import { formatInstant, newspaperDay } from "@/core/text/newspaper-date";
import classes from "./board.module.css";
import { IssueSettings } from "./issue-settings";
import { IssueStateMark } from "./issue-state-mark";
import { ReasonDialog } from "./reason-dialog";
import type { RoomActions } from "./room-view";
import type { Room } from "./use-room";

type Dialog = "settings" | "reopen" | "withdraw" | null;

/** What the issue is, how far it has come, when it goes out, and the one act that takes it on. */
export function RoomHead({ room, actions }: { room: Room; actions: RoomActions }) {
  const t = useTranslations("issues");
  const locale = useLocale();
  const [dialog, setDialog] = useState<Dialog>(null);
  const { view } = room;
  const { room: issue, mayNot } = view;
  const title = `${newspaperDay(issue.date, locale)}${issue.edition ? ` · ${issue.edition}` : ""}`;
  const close = () => {
    setDialog(null);
    room.forget();
  };
  return (
    <div id="issue-head" className={classes.head} tabIndex={-1}>
      <PageHead
        title={title}
        note={
          <span className={classes.facts}>
            <IssueStateMark state={issue.state} />
            <span>
              {t("numbers", { number: issue.number, runningNumber: issue.runningNumber })}
            </span>
            <span>{t("pageCount", { count: issue.pages.length })}</span>
            <ReleaseTime room={room} />
          </span>
        }
        actions={
          <>
            {room.undoable && (
              <Button
                variant="subtle"
                color="gray"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={room.undo}
                title={room.undoable}
              >
                {t("undo")}
              </Button>
            )}
            {mayNot["edit-issue"] === null && (
              <Button
                variant="default"
                leftSection={<IconSettings size={16} aria-hidden />}
                onClick={() => setDialog("settings")}
              >
                {t("settings.open")}
              </Button>
            )}
            {issue.state === "signed-off" && (
              <Refusable why={mayNot["reopen-issue"]}>
                <Button
                  variant="default"
                  disabled={mayNot["reopen-issue"] !== null}
                  onClick={() => setDialog("reopen")}
                >
                  {t("act.reopen")}
                </Button>
              </Refusable>
            )}
            {issue.state === "published" && mayNot["withdraw-issue"] === null && (
              <Button variant="default" onClick={() => setDialog("withdraw")}>
                {t("act.withdraw")}
              </Button>
            )}
            <Primary room={room} actions={actions} />
          </>
        }
      />
      {dialog === "settings" && (
        <IssueSettings
          room={issue}
          refusals={room.refusals}
          onClose={close}
          onSave={(change) => room.act((seen) => actions.changeIssue({ ...seen, ...change }))}
        />
      )}
      {dialog === "reopen" && (
        <ReasonDialog
          title={t("act.reopen")}
          note={t("reopen.note")}
          label={t("reopen.reason")}
          act={t("act.reopen")}
          refusals={room.refusals}
          onClose={close}
          onAct={(reason) => room.act((seen) => actions.reopen({ ...seen, reason }))}
        />
      )}
      {dialog === "withdraw" && (
        <ReasonDialog
          title={t("act.withdraw")}
          note={t("withdraw.note")}
          label={t("withdraw.notice")}
          act={t("act.withdraw")}
          refusals={room.refusals}
          onClose={close}
          onAct={(notice) => room.act((seen) => actions.withdraw({ ...seen, notice }))}
        />
      )}
    </div>
  );
}

/** When it goes out, or went out, with the zone whose clocks these are. */
function ReleaseTime({ room }: { room: Room }) {
  const t = useTranslations("issues");
  const locale = useLocale();
  const issue = room.view.room;
  const at = issue.publishedAt ?? issue.releaseAt;
  const offset = new Intl.DateTimeFormat("en", {
    timeZone: issue.timeZone,
    timeZoneName: "shortOffset",
  })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value;
  const key = issue.publishedAt === null ? "releaseAt" : "publishedAt";
  return (
    <time dateTime={new Date(at).toISOString()}>
      {t(key, {
        time: formatInstant(at, issue.timeZone, locale, "datetime"),
        zone: `${issue.timeZone}, ${offset ?? ""}`,
      })}
    </time>
  );
}

/** The one act of this state. Its label says what it does; when it may not be done it says why. */
function Primary({ room, actions }: { room: Room; actions: RoomActions }) {
  const t = useTranslations("issues");
  const format = useFormatter();
  const [now, setNow] = useState(false);
  const { room: issue, mayNot, faults, problems } = room.view;
  const params = {
    day: format.dateTime(new Date(`${issue.date}T00:00:00Z`), {
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    }),
    last: issue.pages.length,
  };
  if (issue.state === "planning" || issue.state === "editing") {
    const empty = issue.pages.every(isBlankPage);
    const why = mayNot["start-proofing"] ?? (empty ? t("why.empty") : null);
    return (
      <Refusable why={why}>
        <Button
          disabled={why !== null}
          loading={room.busy}
          onClick={() => room.act((seen) => actions.startProofing(seen))}
        >
          {t("act.startProofing")}
        </Button>
      </Refusable>
    );
  }
  if (issue.state === "proofing") {
    const past = issue.releaseAt <= room.view.now;
    const atOnce = now || past;
    const why =
      mayNot["sign-off-issue"] ??
      (faults.length > 0 ? t("why.faults", { count: faults.length }) : null);
    return (
      <Refusable why={why} href={mayNot["sign-off-issue"] === null ? "#preflight" : undefined}>
        {why === null && (
          <Checkbox
            label={t(past ? "act.pastSoAtOnce" : "act.atOnce")}
            checked={atOnce}
            disabled={past}
            onChange={(event) => setNow(event.currentTarget.checked)}
          />
        )}
        <Button
          disabled={why !== null}
          loading={room.busy}
          onClick={() => room.act((seen) => actions.signOff({ ...seen, releaseNow: atOnce }))}
        >
          {t(atOnce ? "act.signOffNow" : "act.signOff", params)}
        </Button>
      </Refusable>
    );
  }
  if (issue.state === "signed-off") {
    const why = mayNot["release-issue"] ?? (problems.length > 0 ? t("why.problems") : null);
    return (
      <Refusable why={why}>
        <Button
          disabled={why !== null}
          loading={room.busy}
          onClick={() => room.act((seen) => actions.release(seen))}
        >
          {t("act.release", params)}
        </Button>
      </Refusable>
    );
  }
  if (issue.state === "withdrawn") return null;
  return (
    <Button component="a" href={address.issue(issue)}>
      {t("act.readPublic")}
    </Button>
  );
}

/** An act that is refused stays visible and says why, for eyes and for screen readers. */
function Refusable({
  why,
  href,
  children,
}: {
  why: string | null;
  href?: string | undefined;
  children: React.ReactNode;
}) {
  return (
    <span className={classes.refusable}>
      {children}
      {why !== null && <span className={classes.why}>{href ? <a href={href}>{why}</a> : why}</span>}
    </span>
  );
}
