import { IconBan, IconCircleCheck } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Ago } from "@/components/ui/ago";
import type { Appointment } from "@/core/people/role";
import { InviteLink } from "./invite-link";
import { RoleWords, type SectionName } from "./role-words";
import classes from "./rows.module.css";

export interface PersonWords {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly disabledAt: number | null;
  readonly appointments: readonly Appointment[];
  readonly sessions: number;
  readonly lastSeenAt: number | null;
}

/** Everybody of the house, in the order of their names; a row leads to the person. */
export function PeopleTable({
  people,
  sections,
  now,
  timeZone,
}: {
  people: readonly PersonWords[];
  sections: readonly SectionName[];
  now: number;
  timeZone: string;
}) {
  const t = useTranslations("people");
  return (
    <section>
      <div className={classes.row} style={{ borderBottom: 0 }}>
        <h2 className={classes.heading}>{t("count", { count: people.length })}</h2>
        <span className={classes.main} />
        <InviteLink />
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("roles")}</th>
            <th scope="col">{t("login")}</th>
            <th scope="col">{t("account")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                <Link href={`/desk/settings/people/${person.id}`} prefetch={false}>
                  {person.name}
                </Link>
              </td>
              <td>
                <RoleWords appointments={person.appointments} sections={sections} />
              </td>
              <td>{person.login}</td>
              <td>
                <AccountState person={person} now={now} timeZone={timeZone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AccountState({
  person,
  now,
  timeZone,
}: {
  person: PersonWords;
  now: number;
  timeZone: string;
}) {
  const t = useTranslations("people");
  if (person.disabledAt !== null)
    return (
      <span className={classes.mark} style={{ color: "var(--state-gone)" }}>
        <IconBan size={15} aria-hidden /> {t("disabled")}
      </span>
    );
  if (person.lastSeenAt === null) return <span className={classes.muted}>{t("notSignedIn")}</span>;
  return (
    <span className={classes.mark} style={{ color: "var(--state-approved)" }}>
      <IconCircleCheck size={15} aria-hidden />
      <span>
        {t("signedInOn", { count: person.sessions })} ·{" "}
        <Ago at={person.lastSeenAt} now={now} timeZone={timeZone} />
      </span>
    </span>
  );
}
