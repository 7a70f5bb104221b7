"use client";

import { SegmentedControl } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";

export function LanguageForm({
  locale,
  choose,
}: {
  locale: string;
  choose: (input: { locale: string }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("settings");
  const router = useRouter();
  const act = useAct(choose, () => router.refresh());
  return (
    <>
      <SegmentedControl
        aria-label={t("language")}
        value={locale}
        disabled={act.busy}
        onChange={(chosen) => void act.run({ locale: chosen })}
        data={[
          { value: "zh-CN", label: "中文" },
          { value: "en", label: "English" },
        ]}
      />
      <RefusalList messages={act.errorsBeside()} />
      {act.dialog}
    </>
  );
}
