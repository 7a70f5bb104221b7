"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { RefusalNote } from "@/components/ui/refusal-note";

/** Something of ours failed while a screen was drawn; the digest finds the line in the server's log. */
export default function ScreenFault({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("desk");
  return (
    <RefusalNote>
      <p style={{ marginTop: 0 }}>{t("fault", { digest: error.digest ?? "–" })}</p>
      <Button variant="default" onClick={reset}>
        {t("tryAgain")}
      </Button>
    </RefusalNote>
  );
}
