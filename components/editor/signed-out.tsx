"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { SignInDialog } from "@/components/desk/sign-in-dialog";

/** The session ended in mid-sentence: asks for the password on top of the text, which goes on being written. */
export function SignedOut({ isOut, onSignedIn }: { isOut: boolean; onSignedIn: () => void }) {
  const t = useTranslations("editor");
  const [put, setPut] = useState(false);
  useEffect(() => {
    if (!isOut) setPut(false);
  }, [isOut]);
  return (
    <>
      <SignInDialog
        opened={isOut && !put}
        reason={t("signedOut")}
        onClose={() => setPut(true)}
        onSignedIn={onSignedIn}
      />
      {isOut && put && (
        <Button size="xs" onClick={() => setPut(false)}>
          {t("signIn")}
        </Button>
      )}
    </>
  );
}
