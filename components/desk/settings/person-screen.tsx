"use client";

import { Anchor, Button, Stack, Text, TextInput } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { Ago } from "@/components/ui/ago";
import { ConfirmButton } from "@/components/ui/confirm-button";
import type { Appointment } from "@/core/people/role";
import { AppointmentsField } from "./appointments-field";
import { LinkToHand } from "./link-to-hand";
import { Outcome } from "./outcome";
import { Panel } from "./panel";
import type { PersonWords } from "./people-table";
import type { SectionName } from "./role-words";

type Answer<T> = Promise<ActionAnswer<T>>;

export interface PersonActs {
  readonly appoint: (input: {
    userId: string;
    appointments: Appointment[];
    from: Appointment[];
  }) => Answer<void>;
  readonly rename: (input: { userId: string; name: string; pinyin: string }) => Answer<void>;
  readonly disable: (input: { userId: string }) => Answer<void>;
  readonly enable: (input: { userId: string }) => Answer<void>;
  readonly endSessions: (input: { userId: string }) => Answer<void>;
  readonly resetPassword: (input: { userId: string }) => Answer<{ path: string }>;
}

type Person = PersonWords & { readonly pinyin: string };

/** One person: roles, name, password, sessions, and whether the account is open. */
export function PersonScreen({
  person,
  sections,
  now,
  timeZone,
  acts,
}: {
  person: Person;
  sections: readonly SectionName[];
  now: number;
  timeZone: string;
  acts: PersonActs;
}) {
  const t = useTranslations("people");
  return (
    <>
      <Anchor component={Link} href="/desk/settings/people" prefetch={false} size="sm">
        {t("everybody")}
      </Anchor>
      <h2 style={{ margin: "0.5rem 0 0", fontSize: "1.125rem" }}>
        {person.name}{" "}
        <Text span c="dimmed">
          {person.login}
        </Text>
      </h2>
      <Panel title={t("roles")} note={t("rolesNote")}>
        <RolesForm person={person} sections={sections} appoint={acts.appoint} />
      </Panel>
      <Panel title={t("name")} note={t("pinyinNote")}>
        <NameForm person={person} rename={acts.rename} />
      </Panel>
      <Panel title={t("password")} note={t("resetNote")}>
        <ResetForm person={person} reset={acts.resetPassword} />
      </Panel>
      <Panel title={t("sessions")} note={t("sessionsNote")}>
        <Sessions person={person} now={now} timeZone={timeZone} end={acts.endSessions} />
      </Panel>
      <Panel title={t("account")} note={t("disableNote")}>
        <AccountForm person={person} acts={acts} />
      </Panel>
    </>
  );
}

function RolesForm({
  person,
  sections,
  appoint,
}: {
  person: Person;
  sections: readonly SectionName[];
  appoint: PersonActs["appoint"];
}) {
  const t = useTranslations("people");
  const [value, setValue] = useState<Appointment[]>([...person.appointments]);
  const [saved, setSaved] = useState(false);
  const [from, setFrom] = useState(value);
  const act = useAct(appoint, (_, kept) => {
    setFrom(kept.appointments);
    setSaved(true);
  });
  return (
    <Stack gap="md">
      <AppointmentsField
        value={value}
        onChange={(next) => {
          setSaved(false);
          setValue(next);
        }}
        sections={sections}
        error={act.errorOf("appointments")}
      />
      <Outcome act={act} fields={["appointments"]} saved={saved}>
        <Button
          loading={act.busy}
          onClick={() => void act.run({ userId: person.id, appointments: value, from })}
        >
          {t("saveRoles")}
        </Button>
      </Outcome>
    </Stack>
  );
}

function NameForm({ person, rename }: { person: Person; rename: PersonActs["rename"] }) {
  const t = useTranslations("people");
  const [name, setName] = useState(person.name);
  const [pinyin, setPinyin] = useState(person.pinyin);
  const [saved, setSaved] = useState(false);
  const act = useAct(rename, () => setSaved(true));
  return (
    <Stack gap="sm" maw="22rem">
      <TextInput
        label={t("name")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={act.errorOf("name")}
      />
      <TextInput
        label={t("pinyin")}
        value={pinyin}
        onChange={(event) => setPinyin(event.currentTarget.value)}
        error={act.errorOf("pinyin")}
      />
      <Outcome act={act} fields={["name", "pinyin"]} saved={saved}>
        <Button
          variant="default"
          loading={act.busy}
          onClick={() => void act.run({ userId: person.id, name, pinyin })}
        >
          {t("saveName")}
        </Button>
      </Outcome>
    </Stack>
  );
}

function ResetForm({ person, reset }: { person: Person; reset: PersonActs["resetPassword"] }) {
  const t = useTranslations("people");
  const [path, setPath] = useState<string | null>(null);
  const act = useAct(reset, (value) => setPath(value.path));
  if (path !== null) return <LinkToHand path={path} note={t("resetDone", { name: person.name })} />;
  return (
    <Outcome act={act} fields={[]} saved={false}>
      <Button
        variant="default"
        loading={act.busy}
        onClick={() => void act.run({ userId: person.id })}
      >
        {t("reset")}
      </Button>
    </Outcome>
  );
}

function Sessions({
  person,
  now,
  timeZone,
  end,
}: {
  person: Person;
  now: number;
  timeZone: string;
  end: PersonActs["endSessions"];
}) {
  const t = useTranslations("people");
  const act = useAct(end);
  if (person.lastSeenAt === null) return <Text size="sm">{t("notSignedIn")}</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm">
        {t("signedInOn", { count: person.sessions })} ·{" "}
        <Ago at={person.lastSeenAt} now={now} timeZone={timeZone} />
      </Text>
      <Outcome act={act} fields={[]} saved={false}>
        <ConfirmButton
          question={t("endSessionsQuestion", { name: person.name })}
          confirm={t("endSessions")}
          onConfirm={() => void act.run({ userId: person.id })}
        >
          {t("endSessions")}
        </ConfirmButton>
      </Outcome>
    </Stack>
  );
}

function AccountForm({ person, acts }: { person: Person; acts: PersonActs }) {
  const t = useTranslations("people");
  const disable = useAct(acts.disable);
  const enable = useAct(acts.enable);
  if (person.disabledAt !== null)
    return (
      <Outcome act={enable} fields={[]} saved={false}>
        <Button
          variant="default"
          loading={enable.busy}
          onClick={() => void enable.run({ userId: person.id })}
        >
          {t("enable")}
        </Button>
      </Outcome>
    );
  return (
    <Outcome act={disable} fields={[]} saved={false}>
      <ConfirmButton
        question={t("disableQuestion", { name: person.name })}
        confirm={t("disable")}
        onConfirm={() => void disable.run({ userId: person.id })}
      >
        {t("disable")}
      </ConfirmButton>
    </Outcome>
  );
}
