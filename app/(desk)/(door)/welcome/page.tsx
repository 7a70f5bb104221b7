import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { WelcomeScreen } from "@/components/desk/people/welcome-screen";
import { findPublication } from "@/db/queries/publication/find-publication";
import { openPublication } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("welcomeTitle") };
}

export default async function WelcomePage() {
  if (await findPublication()) redirect("/desk");
  return <WelcomeScreen locale={await getLocale()} open={openPublication} />;
}
