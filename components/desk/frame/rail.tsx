"use client";

import {
  IconFileImport,
  IconLayoutBoard,
  IconNews,
  IconPhoto,
  IconSettings,
  IconSun,
} from "@tabler/icons-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import classes from "./rail.module.css";

const rooms = [
  { key: "today", href: "/desk", icon: IconSun },
  { key: "stories", href: "/desk/stories", icon: IconNews },
  { key: "issues", href: "/desk/issues", icon: IconLayoutBoard },
  { key: "pictures", href: "/desk/pictures", icon: IconPhoto },
  { key: "import", href: "/desk/import", icon: IconFileImport },
  { key: "settings", href: "/desk/settings", icon: IconSettings },
] as const;

/** The rooms of the newsroom: a rail on the left, a bar at the bottom of a phone. */
export function Rail({ mayImport }: { mayImport: boolean }) {
  const t = useTranslations("desk");
  const path = usePathname();
  return (
    <nav className={classes.rail} aria-label={t("rooms")}>
      <ul className={classes.list}>
        {rooms
          .filter((room) => room.key !== "import" || mayImport)
          .map(({ key, href, icon: Icon }) => {
            const here = href === "/desk" ? path === "/desk" : path.startsWith(href);
            return (
              <li key={key}>
                <Link
                  href={href}
                  prefetch={false}
                  className={classes.link}
                  aria-current={here ? "page" : undefined}
                >
                  <Icon size={18} stroke={1.6} aria-hidden />
                  <span>{t(`room.${key}`)}</span>
                </Link>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
