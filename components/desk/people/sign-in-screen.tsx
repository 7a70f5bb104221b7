"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignInForm } from "@/components/desk/sign-in-form";
import { Door } from "./door";

/** The way in. A full load follows, so that nothing of a former person stays in the browser's memory. */
export function SignInScreen({
  publication,
  next,
  children,
}: {
  publication: string;
  next: string;
  children?: ReactNode;
}) {
  const t = useTranslations("people");
  return (
    <Door publication={publication} title={t("signInTitle")}>
      <SignInForm onSignedIn={() => window.location.assign(next)} />
      {children}
    </Door>
  );
}
