"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { Ago } from "@/components/ui/ago";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { RefusalList } from "@/components/ui/refusal-list";
import { Panel } from "./panel";
import classes from "./rows.module.css";

interface SessionWords {
  readonly id: string;
  readonly device: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
}

/** The browsers the person is signed in with; any of them can be signed out. */
export function SessionList({
  sessions,
  here,
  now,
  timeZone,
  endOne,
  endOthers,
}: {
  sessions: readonly SessionWords[];
  here: string | null;
  now: number;
  timeZone: string;
  endOne: (input: { sessionId: string }) => Promise<ActionAnswer<void>>;
  endOthers: (input: Record<string, never>) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("settings");
  const one = useAct(endOne);
  const others = useAct(endOthers);
  return (
    <Panel title={t("room.sessions")} note={t("sessionsNote")}>
      <ul className={classes.rows}>
        {sessions.map((session) => (
          <li key={session.id} className={classes.row}>
            <span className={classes.main}>
              <strong>{session.device || t("unknownDevice")}</strong>{" "}
              {session.id === here ? (
                t("thisDevice")
              ) : (
                <>
                  {t("lastSeen")} <Ago at={session.lastSeenAt} now={now} timeZone={timeZone} />
                </>
              )}
            </span>
            {session.id !== here && (
              <Button
                variant="default"
                size="xs"
                loading={one.busy}
                onClick={() => void one.run({ sessionId: session.id })}
                aria-label={t("endSessionOf", { device: session.device || t("unknownDevice") })}
              >
                {t("endSession")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalList messages={[...one.errorsBeside(), ...others.errorsBeside()]} />
      {sessions.length > 1 && (
        <ConfirmButton
          mt="md"
          question={t("endOthersQuestion")}
          confirm={t("endOthers")}
          onConfirm={() => void others.run({})}
        >
          {t("endOthers")}
        </ConfirmButton>
      )}
      {one.dialog}
      {others.dialog}
    </Panel>
  );
}
