"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { RefusalList } from "@/components/ui/refusal-list";
import type { Appointment } from "@/core/people/role";
import { formatInstant } from "@/core/text/newspaper-date";
import { RoleWords, type SectionName } from "./role-words";
import classes from "./rows.module.css";

interface InvitationWords {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly appointments: readonly Appointment[];
  readonly expiresAt: number;
}

/** Links handed out and not yet used: for newcomers, and for new passwords. Nothing when there are none. */
export function InvitationList({
  invitations,
  sections,
  timeZone,
  takeBack,
}: {
  invitations: readonly InvitationWords[];
  sections: readonly SectionName[];
  timeZone: string;
  takeBack: (input: { invitationId: string }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  const act = useAct(takeBack);
  if (invitations.length === 0) return null;
  return (
    <section style={{ marginTop: "2rem" }}>
      <h2 className={classes.heading}>{t("invitations")}</h2>
      <ul className={classes.rows}>
        {invitations.map((invitation) => (
          <li key={invitation.id} className={classes.row}>
            <span className={classes.main}>
              <strong>{invitation.name}</strong> · {invitation.login} ·{" "}
              {invitation.appointments.length > 0 ? (
                <RoleWords appointments={invitation.appointments} sections={sections} />
              ) : (
                t("forNewPassword")
              )}
            </span>
            <span className={classes.muted}>
              {t("validUntil", {
                time: formatInstant(invitation.expiresAt, timeZone, locale, "short"),
              })}
            </span>
            <ConfirmButton
              size="xs"
              question={t("takeBackQuestion", { name: invitation.name })}
              confirm={t("takeBack")}
              onConfirm={() => void act.run({ invitationId: invitation.id })}
            >
              {t("takeBack")}
            </ConfirmButton>
          </li>
        ))}
      </ul>
      <RefusalList messages={act.errorsBeside()} />
      {act.dialog}
    </section>
  );
}
