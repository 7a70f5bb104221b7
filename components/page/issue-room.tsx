"use client";

import { Button, SegmentedControl } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Alarms } from "@/components/desk/today/alarms";
import { useActsOf } from "@/components/desk/use-acts-of";
import { RefusalNote } from "@/components/ui/refusal-note";
import { Board } from "./board";
import classes from "./board.module.css";
import { BoardRoom } from "./board-room";
import { FlatPlan } from "./flat-plan";
import { LineNotes } from "./line-notes";
import type { PageChange } from "./page-menu";
import type { PersonName } from "./page-settings";
import { PreflightPanel } from "./preflight-panel";
import { RemoveIssue } from "./remove-issue";
import { RoomHead } from "./room-head";
import type { RoomActions, RoomView } from "./room-view";
import type { SectionName } from "./section-name";
import { useLayouts } from "./use-layouts";
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
  opensFlat,
}: {
  initial: RoomView;
  actions: RoomActions;
  stages: readonly StageName[];
  sections: readonly SectionName[];
  editors: readonly PersonName[];
  history: ReactNode;
  /** The address asks for the flat plan. */
  opensFlat: boolean;
}) {
  const t = useTranslations("issues");
  const flat = useTranslations("room.flat");
  const actions = useActsOf(given);
  const [isFlat, setIsFlat] = useState(opensFlat);
  const { layouts, changed } = useLayouts(initial.room.id, isFlat, actions.readLayouts);
  const room = useRoom(initial, actions, (news) => {
    if (news.layouts) changed(Object.keys(news.layouts));
  });
  const turn = (view: string) => {
    setIsFlat(view === "flat");
    window.history.replaceState(null, "", view === "flat" ? "?view=flat" : location.pathname);
  };
  const { room: issue, mayNot, faults, problems } = room.view;
  const mayEdit = mayNot["edit-issue"] === null;
  const open = ["planning", "editing", "proofing"].includes(issue.state);
  const onPage = async (change: PageChange) => {
    if (change.kind === "reorder") {
      room.reorder(change.pageIds, change.label);
      return true;
    }
    return room.act((seen) => {
      if (change.kind === "remove") return actions.removePage({ ...seen, pageId: change.pageId });
      const { kind: _kind, ...fields } = change;
      return actions.changePage({ ...seen, ...fields });
    });
  };
  return (
    <StageNames.Provider value={stages}>
      <BoardRoom
        value={{
          hold: room.hold,
          move: room.move,
          others: room.view.others,
          sections,
          releaseAt: issue.releaseAt,
          timeZone: issue.timeZone,
        }}
      >
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
        <SegmentedControl
          className={classes.views}
          aria-label={flat("views")}
          value={isFlat ? "flat" : "board"}
          onChange={turn}
          data={[
            { value: "board", label: flat("board") },
            { value: "flat", label: flat("title") },
          ]}
        />
        {isFlat ? (
          <FlatPlan
            room={room}
            layouts={layouts}
            sections={sections}
            editors={editors}
            mayEdit={mayEdit}
            onPage={onPage}
          />
        ) : (
          <Board
            room={room}
            sections={sections}
            editors={editors}
            mayArrange={mayNot["arrange-page"] === null}
            mayEdit={mayEdit}
            onPage={onPage}
          />
        )}
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
        {mayNot["remove-issue"] === null && room.pages.every((p) => p.placements.length === 0) && (
          <RemoveIssue issue={issue} removeIssue={actions.removeIssue} />
        )}
        {history}
        {room.signInDialog}
      </BoardRoom>
    </StageNames.Provider>
  );
}
