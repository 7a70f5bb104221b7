"use client";

import { Button, Stack, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import type { Appointment } from "@/core/people/role";
import { AppointmentsField } from "./appointments-field";
import { LinkToHand } from "./link-to-hand";
import type { SectionName } from "./role-words";

interface NewPerson {
  name: string;
  login: string;
  appointments: Appointment[];
}

/** Name, address and roles of a newcomer; then the link to hand over. */
export function InviteForm({
  sections,
  invite,
}: {
  sections: readonly SectionName[];
  invite: (input: NewPerson) => Promise<ActionAnswer<{ path: string }>>;
}) {
  const t = useTranslations("people");
  const [name, setName] = useState("");
  const [login, setLogin] = useState("");
  const [appointments, setAppointments] = useState<Appointment[]>([
    { role: "reporter", sectionId: sections[0]?.id ?? null },
  ]);
  const [path, setPath] = useState<string | null>(null);
  const act = useAct(invite, (value) => setPath(value.path));
  if (path !== null)
    return (
      <LinkToHand path={path} note={t("invited", { name })}>
        <Button
          variant="default"
          onClick={() => {
            setPath(null);
            setName("");
            setLogin("");
          }}
        >
          {t("inviteAnother")}
        </Button>
      </LinkToHand>
    );
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run({ name, login, appointments });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("name")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={act.errorOf("name")}
          maw="22rem"
          autoComplete="off"
        />
        <TextInput
          label={t("login")}
          type="email"
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          error={act.errorOf("login")}
          maw="22rem"
          autoComplete="off"
        />
        <AppointmentsField
          value={appointments}
          onChange={setAppointments}
          sections={sections}
          error={act.errorOf("appointments")}
        />
        <RefusalList messages={act.errorsBeside("name", "login", "appointments")} />
        <div>
          <Button type="submit" loading={act.busy}>
            {t("makeInvitation")}
          </Button>
        </div>
      </Stack>
      {act.dialog}
    </form>
  );
}
