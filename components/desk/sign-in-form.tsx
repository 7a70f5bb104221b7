"use client";

import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { RefusalNote } from "@/components/ui/refusal-note";
import { sayRefusal } from "@/components/ui/say-refusal";

/** Login and password. `onSignedIn` runs when the session's cookie is in place. */
export function SignInForm({
  login,
  isFixed = false,
  onSignedIn,
}: {
  login?: string;
  /** Only this login. */
  isFixed?: boolean;
  onSignedIn: () => void;
}) {
  const t = useTranslations("people");
  const refusals = useTranslations("refusals");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await signIn("credentials", {
      redirect: false,
      login: isFixed ? login : String(form.get("login") ?? ""),
      password: String(form.get("password") ?? ""),
    }).catch(() => undefined);
    setBusy(false);
    if (answer?.ok && !answer.error) return onSignedIn();
    setRefusal(sayRefusal(refusalOf(answer?.error), refusals));
  }

  return (
    // A form sent before the screen is alive is sent by the browser itself: no password may stand in an address.
    <form method="post" onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          name="login"
          label={t("login")}
          defaultValue={login}
          readOnly={isFixed}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus={!login}
        />
        <PasswordInput
          name="password"
          label={t("password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": t("showPassword"), tabIndex: 0 }}
          data-autofocus={login ? true : undefined}
        />
        {refusal && <RefusalNote>{refusal}</RefusalNote>}
        <Button type="submit" loading={busy} fullWidth>
          {t("signIn")}
        </Button>
      </Stack>
    </form>
  );
}

/** What the server answered: `sign-in-wait:2:30` is a code and the numbers of its sentence. */
function refusalOf(error: string | null | undefined) {
  if (error === undefined) return { code: "no-connection" };
  const [code = "unknown", minutes, seconds] = (error ?? "").split(":");
  if (code !== "sign-in-wait") return { code: code || "unknown" };
  return { code, params: { minutes: Number(minutes), seconds: Number(seconds) } };
}
