"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import classes from "./settings-nav.module.css";

const mine = ["", "/sessions"] as const;
const people = ["/people"] as const;
const proofreading = ["/proofreading"] as const;
const templates = ["/templates"] as const;
const publication = [
  "/publication",
  "/sections",
  "/process",
  "/week",
  "/free-days",
  "/format",
  "/rates",
] as const;

/** The rooms of the settings; those of the house only for who may change them. */
export function SettingsNav({
  mayManagePeople,
  mayEditPublication,
  mayEditProofRules,
  mayEditTemplates,
}: {
  mayManagePeople: boolean;
  mayEditProofRules: boolean;
  mayEditTemplates: boolean;
  mayEditPublication: boolean;
}) {
  const t = useTranslations("settings");
  const path = usePathname();
  const rooms = [
    ...mine,
    ...(mayManagePeople ? people : []),
    ...(mayEditProofRules ? proofreading : []),
    ...(mayEditTemplates ? templates : []),
    ...(mayEditPublication ? publication : []),
  ];
  return (
    <nav aria-label={t("title")} className={classes.nav}>
      {rooms.map((room) => {
        const href = `/desk/settings${room}`;
        const here = room === "" ? path === href : path.startsWith(href);
        return (
          <Link
            key={room}
            href={href}
            prefetch={false}
            className={classes.link}
            aria-current={here ? "page" : undefined}
          >
            {t(`room.${room.slice(1) || "account"}`)}
          </Link>
        );
      })}
    </nav>
  );
}
