import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VisitorProvider } from "../visitor";
import classes from "./frame.module.css";
import { PersonMenu } from "./person-menu";
import { Rail } from "./rail";
import { SearchBox } from "./search-box";

export interface FrameProps {
  readonly publication: string;
  /** The day on the publication's calendar, as it prints it. */
  readonly day: string;
  readonly person: { readonly name: string; readonly login: string };
  readonly mayImport: boolean;
  readonly children: ReactNode;
}

/** The frame around every desk screen: rail, top bar, the work in the middle. On a phone the rail is below. */
export function Frame({ publication, day, person, mayImport, children }: FrameProps) {
  const t = useTranslations("desk");
  return (
    <div className={classes.frame}>
      <a className="skip-link" href="#work">
        {t("skip")}
      </a>
      <header className={classes.top}>
        <div className={classes.paper}>
          <a className={classes.name} href="/">
            {publication}
          </a>
          <span className={classes.day}>{day}</span>
        </div>
        <SearchBox />
        <PersonMenu name={person.name} login={person.login} />
      </header>
      <Rail mayImport={mayImport} />
      <main id="work" className={classes.work} tabIndex={-1}>
        <VisitorProvider visitor={person}>{children}</VisitorProvider>
      </main>
    </div>
  );
}
