"use client";

import { Button, Group, PasswordInput, Stack, Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { useVisitor } from "@/components/desk/visitor";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";

export function PasswordForm({
  change,
}: {
  change: (input: { current: string; next: string }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("settings");
  const people = useTranslations("people");
  const { login } = useVisitor();
  const [done, setDone] = useState(false);
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const act = useAct(change, () => {
    setCurrent("");
    setNext("");
    setDone(true);
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setDone(false);
    void act.run({ current, next });
  }
  const toggle = { "aria-label": people("showPassword"), tabIndex: 0 };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw="22rem">
        <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
        <PasswordInput
          label={t("currentPassword")}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={act.errorOf("current")}
          visibilityToggleButtonProps={toggle}
        />
        <PasswordInput
          label={t("newPassword")}
          description={people("passwordRule")}
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={act.errorOf("password")}
          visibilityToggleButtonProps={toggle}
        />
        <RefusalList messages={act.errorsBeside("current", "password")} />
        <Group>
          <Button type="submit" loading={act.busy} disabled={current === "" || next === ""}>
            {t("changePassword")}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {done ? t("passwordChanged") : ""}
          </Text>
        </Group>
      </Stack>
      {act.dialog}
    </form>
  );
}
