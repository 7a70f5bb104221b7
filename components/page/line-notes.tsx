"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { RefusalNote } from "@/components/ui/refusal-note";
import classes from "./board.module.css";
import type { Room } from "./use-room";

/** What the person must know of the line to the server: moves that wait for it, and moves left from an earlier time. */
export function LineNotes({ room }: { room: Pick<Room, "unsent" | "live" | "left" | "takeUp"> }) {
  const t = useTranslations("room.line");
  const { unsent, live, left, takeUp } = room;
  return (
    <>
      {unsent > 0 && <RefusalNote>{t("unsent", { count: unsent })}</RefusalNote>}
      {unsent === 0 && live === "away" && <p className={classes.hint}>{t("away")}</p>}
      {left.length > 0 && (
        <RefusalNote>
          <p className={classes.why}>{t("left", { count: left.length })}</p>
          <ol>
            {left.map(({ label }, index) => (
              <li key={index}>{label}</li>
            ))}
          </ol>
          <div className={classes.row}>
            <Button size="xs" onClick={() => takeUp(true)}>
              {t("again")}
            </Button>
            <Button size="xs" variant="default" onClick={() => takeUp(false)}>
              {t("forget")}
            </Button>
          </div>
        </RefusalNote>
      )}
    </>
  );
}
