import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { findVisitor } from "@/app/session";
import { Frame } from "@/components/desk/frame/frame";
import { housePowers } from "@/core/people/can";
import { newspaperDay } from "@/core/text/newspaper-date";
import { dateInZone } from "@/core/text/zoned-time";
import { findPublication } from "@/db/queries/publication/find-publication";
import { chooseMyLanguage } from "./settings/actions";

/** Only draws the frame: every page below asks for its actor itself, for a layout is not drawn each time. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const visitor = await findVisitor();
  const publication = visitor && (await findPublication(visitor.actor.publicationId));
  if (!visitor || !publication) return <main>{children}</main>;
  const locale = await getLocale();
  const today = dateInZone(Date.now(), publication.timeZone);
  return (
    <Frame
      publication={locale === "en" && publication.nameEn ? publication.nameEn : publication.name}
      day={newspaperDay(today, locale)}
      person={{ id: visitor.actor.userId, name: visitor.actor.name, login: visitor.login }}
      may={housePowers(visitor.actor)}
      chooseLanguage={chooseMyLanguage}
    >
      {children}
    </Frame>
  );
}
