"use client";

import { Button, NativeSelect, PasswordInput, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { Door } from "./door";

interface Opening {
  kind: "newspaper" | "magazine";
  name: string;
  nameEn: string;
  language: string;
  timeZone: string;
  releaseTime: string;
  administratorName: string;
  login: string;
  password: string;
}

/** The first run: the paper and its first administrator, who is then signed in. */
export function WelcomeScreen({
  locale,
  open,
}: {
  locale: string;
  open: (input: Opening) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("people");
  const settings = useTranslations("settings");
  const [value, setValue] = useState<Opening>({
    kind: "newspaper",
    name: "",
    nameEn: "",
    language: locale,
    timeZone: "Asia/Shanghai",
    releaseTime: "05:30",
    administratorName: "",
    login: "",
    password: "",
  });
  const act = useAct(open, async (_done, { login, password }) => {
    await signIn("credentials", { redirect: false, login, password }).catch(() => undefined);
    window.location.assign("/desk/settings/publication");
  });
  const field = (name: keyof typeof value) => ({
    value: value[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setValue({ ...value, [name]: event.currentTarget.value }),
    error: act.errorOf(name),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run(value);
  }
  return (
    <Door publication={t("product")} title={t("welcomeTitle")} note={t("welcomeNote")} wide>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
            <legend style={{ fontWeight: 600, padding: 0, marginBottom: "0.5rem" }}>
              {t("thePaper")}
            </legend>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextInput label={settings("field.name")} {...field("name")} autoFocus />
              <TextInput label={settings("field.nameEn")} {...field("nameEn")} />
              <NativeSelect
                label={settings("field.kind")}
                {...field("kind")}
                data={["newspaper", "magazine"].map((kind) => ({
                  value: kind,
                  label: settings(`kind.${kind}`),
                }))}
              />
              <NativeSelect
                label={settings("field.language")}
                {...field("language")}
                data={[
                  { value: "zh-CN", label: "中文" },
                  { value: "en", label: "English" },
                ]}
              />
              <TextInput label={settings("field.timeZone")} {...field("timeZone")} />
              <TextInput label={settings("field.releaseTime")} {...field("releaseTime")} />
            </SimpleGrid>
          </fieldset>
          <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
            <legend style={{ fontWeight: 600, padding: 0, marginBottom: "0.5rem" }}>
              {t("theAdministrator")}
            </legend>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextInput label={t("name")} {...field("administratorName")} autoComplete="name" />
              <TextInput
                label={t("login")}
                type="email"
                {...field("login")}
                autoComplete="username"
              />
              <PasswordInput
                label={t("password")}
                description={t("passwordRule")}
                {...field("password")}
                autoComplete="new-password"
                visibilityToggleButtonProps={{ "aria-label": t("showPassword"), tabIndex: 0 }}
              />
            </SimpleGrid>
          </fieldset>
          <RefusalList messages={act.errorsBeside(...Object.keys(value))} />
          <div>
            <Button type="submit" loading={act.busy}>
              {t("openPaper")}
            </Button>
          </div>
        </Stack>
      </form>
    </Door>
  );
}
