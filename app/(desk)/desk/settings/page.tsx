import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireVisitor } from "@/app/session";
import { LanguageForm } from "@/components/desk/settings/language-form";
import { Panel } from "@/components/desk/settings/panel";
import { PasswordForm } from "@/components/desk/settings/password-form";
import { RoleWords } from "@/components/desk/settings/role-words";
import { ThemeForm } from "@/components/desk/settings/theme-form";
import { listSections } from "@/db/queries/publication/find-publication";
import { changeMyPassword, chooseMyLanguage } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.account") };
}

export default async function AccountPage() {
  const { actor, login } = await requireVisitor();
  const t = await getTranslations("settings");
  const sections = await listSections(actor.publicationId);
  return (
    <>
      <Panel title={t("who")} note={t("whoNote")}>
        <p style={{ margin: 0 }}>
          <strong>{actor.name}</strong> · {login}
        </p>
        <RoleWords appointments={actor.appointments} sections={sections} />
      </Panel>
      <Panel title={t("language")} note={t("languageNote")}>
        <LanguageForm locale={await getLocale()} choose={chooseMyLanguage} />
      </Panel>
      <Panel title={t("theme")} note={t("themeNote")}>
        <ThemeForm />
      </Panel>
      <Panel title={t("password")} note={t("passwordNote")}>
        <PasswordForm change={changeMyPassword} />
      </Panel>
    </>
  );
}
