import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { InvitationScreen } from "@/components/desk/people/invitation-screen";
import { findInvitation } from "@/db/queries/people/invitations";
import { findPublication } from "@/db/queries/publication/find-publication";
import { acceptWithPassword } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("invitationTitle") };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const publication = await findPublication();
  if (!publication) redirect("/welcome");
  const locale = await getLocale();
  const paper = locale === "en" && publication.nameEn ? publication.nameEn : publication.name;
  const invitation = await findInvitation(token, Date.now());
  if (!invitation) notFound();
  return (
    <InvitationScreen
      publication={paper}
      token={token}
      name={invitation.name}
      login={invitation.login}
      accept={acceptWithPassword}
    />
  );
}
