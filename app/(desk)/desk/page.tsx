import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { PageHead } from "@/components/ui/page-head";

export default async function TodayPage() {
  await requireActor();
  const t = await getTranslations("desk");
  return <PageHead title={t("room.today")} />;
}
