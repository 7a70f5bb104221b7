import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyNote } from "@/components/ui/empty-note";
import { PageHead } from "@/components/ui/page-head";

/** What does not exist and what one may not know of look the same. */
export default async function NotHere() {
  const t = await getTranslations("desk");
  return (
    <>
      <PageHead title={t("notFound")} />
      <EmptyNote action={<Link href="/desk">{t("toToday")}</Link>}>{t("notFoundNote")}</EmptyNote>
    </>
  );
}
