import { getLocale, getTranslations } from "next-intl/server";
import { Door } from "@/components/desk/people/door";
import { findPublication } from "@/db/queries/publication/find-publication";

/** A link nobody wrote, one that was used, and one that is too old look the same. */
export default async function InvitationGone() {
  const t = await getTranslations("people");
  const publication = await findPublication();
  const english = (await getLocale()) === "en" && publication?.nameEn;
  return (
    <Door
      publication={english || publication?.name || ""}
      title={t("invitationGone")}
      note={t("invitationGoneNote")}
    >
      <a href="/desk">{t("toSignIn")}</a>
    </Door>
  );
}
