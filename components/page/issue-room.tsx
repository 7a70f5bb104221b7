"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alarms } from "@/components/desk/today/alarms";
import { useActsOf } from "@/components/desk/use-acts-of";
import { RefusalNote } from "@/components/ui/refusal-note";
import { Board } from "./board";
import classes from "./board.module.css";
import { LineNotes } from "./line-notes";
import type { PageChange } from "./page-menu";
import type { PersonName } from "./page-settings";
import type { SectionName } from "./pool";
import { PreflightPanel } from "./preflight-panel";
import { RoomHead } from "./room-head";
import type { RoomActions, RoomView } from "./room-view";
import { useRoom } from "./use-room";
import { type StageName, StageNames } from "./use-stage-name";

/** The room of one issue: head, faults, pages and pool. */
export function IssueRoomScreen({
  initial,
  actions: given,
  stages,
  sections,
  editors,
  history,
}: {
  initial: RoomView;
  actions: RoomActions;
  stages: readonly StageName[];
  sections: readonly SectionName[];
  editors: readonly PersonName[];
  history: ReactNode;
}) {
  const t = useTranslations("issues");
  const actions = useActsOf(given);
  const room = useRoom(initial, actions);
  const { room: issue, mayNot, faults, problems } = room.view;
  const mayEdit = mayNot["edit-issue"] === null;
  const open = ["planning", "editing", "proofing"].includes(issue.state);
  const onPage = (change: PageChange) =>
    room.act((seen) => {
      if (change.kind === "remove") return actions.removePage({ ...seen, pageId: change.pageId });
      if (change.kind === "reorder")
        return actions.reorderPages({ ...seen, pageIds: change.pageIds });
      const { pageId, name, banner, editorId } = change;
      return actions.changePage({ ...seen, pageId, name, banner, editorId });
    });
  return (
    <StageNames.Provider value={stages}>
      <RoomHead room={room} actions={actions} />
      <Alarms
        alarms={room.view.alarms}
        seen={({ alarmId }) => room.tell(() => actions.seeAlarm({ issueId: issue.id, alarmId }))}
        timeZone={issue.timeZone}
        here
      />
      <div aria-live="polite" className={classes.notes}>
        <LineNotes room={room} />
        {room.refusals.map((refusal) => (
          <RefusalNote key={refusal.message}>{refusal.message}</RefusalNote>
        ))}
        {problems.map((message) => (
          <RefusalNote key={message}>{message}</RefusalNote>
        ))}
        {issue.state === "withdrawn" && <RefusalNote>{issue.withdrawnNotice}</RefusalNote>}
        {!open && issue.state !== "withdrawn" && (
          <p className={classes.hint}>
            {t(issue.state === "published" ? "readOnly.published" : "readOnly.signedOff", {
              name: issue.signedOffBy,
            })}
          </p>
        )}
      </div>
      {open && <PreflightPanel faults={faults} />}
      <Board
        room={room}
        sections={sections}
        editors={editors}
        mayArrange={mayNot["arrange-page"] === null}
        mayEdit={mayEdit}
        onPage={onPage}
      />
      {mayEdit && (
        <Button
          variant="default"
          className={classes.addPage}
          loading={room.busy}
          onClick={() =>
            room.act((seen) =>
              actions.addPage({
                ...seen,
                name: t("page.newName", { page: room.pages.length + 1 }),
              }),
            )
          }
        >
          {t("page.add")}
        </Button>
      )}
      {history}
      {room.signInDialog}
    </StageNames.Provider>
  );
}
