import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SignInScreen } from "@/components/desk/people/sign-in-screen";
import { findPublication } from "@/db/queries/publication/find-publication";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("signInTitle") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const publication = await findPublication();
  if (!publication) redirect("/welcome");
  const locale = await getLocale();
  return (
    <SignInScreen
      publication={locale === "en" && publication.nameEn ? publication.nameEn : publication.name}
      next={deskPath((await searchParams).next)}
    />
  );
}

/** Only a path of the desk is followed after signing in: a link from outside must not lead elsewhere. */
function deskPath(next: string | string[] | undefined): string {
  if (typeof next !== "string" || !/^\/desk([/?]|$)/.test(next) || next.includes("\\"))
    return "/desk";
  return next;
}
