"use client";

import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { Door } from "./door";

/** Behind an invitation's link: set a password and be signed in. */
export function InvitationScreen({
  publication,
  token,
  name,
  login,
  accept,
}: {
  publication: string;
  token: string;
  name: string;
  login: string;
  accept: (input: { token: string; password: string }) => Promise<ActionAnswer<unknown>>;
}) {
  const t = useTranslations("people");
  const [password, setPassword] = useState("");
  const act = useAct(accept, async () => {
    await signIn("credentials", { redirect: false, login, password }).catch(() => undefined);
    window.location.assign("/desk");
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run({ token, password });
  }
  return (
    <Door
      publication={publication}
      title={t("invitationTitle")}
      note={t("invitationNote", { name })}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput label={t("login")} value={login} readOnly autoComplete="username" />
          <PasswordInput
            label={t("password")}
            description={t("passwordRule")}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={act.errorOf("password")}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ "aria-label": t("showPassword"), tabIndex: 0 }}
            autoFocus
          />
          <RefusalList messages={act.errorsBeside("password")} />
          <Button type="submit" loading={act.busy} fullWidth>
            {t("setPassword")}
          </Button>
        </Stack>
      </form>
    </Door>
  );
}
