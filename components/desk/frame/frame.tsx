import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { HouseAction } from "@/core/people/permissions";
import { Palette } from "../palette/palette";
import { ShortcutHelp } from "../shortcuts/shortcut-help";
import { VisitorProvider, type VisitorWords } from "../visitor";
import classes from "./frame.module.css";
import { PersonMenu } from "./person-menu";
import { Rail } from "./rail";
import { SearchBox } from "./search-box";

export interface FrameProps {
  readonly publication: string;
  /** The day on the publication's calendar, as it prints it. */
  readonly day: string;
  readonly person: VisitorWords;
  /** Acts on the house this person may do. */
  readonly may: readonly HouseAction[];
  readonly chooseLanguage: (input: { locale: string }) => Promise<ActionAnswer<void>>;
  readonly children: ReactNode;
}

/** The frame around every desk screen: rail, top bar, the work in the middle. On a phone the rail is below. */
export function Frame({ publication, day, person, may, chooseLanguage, children }: FrameProps) {
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
        <Palette may={may} chooseLanguage={chooseLanguage} />
        <ShortcutHelp />
        <PersonMenu name={person.name} login={person.login} />
      </header>
      <Rail mayImport={may.includes("import-page")} />
      <main id="work" className={classes.work} tabIndex={-1}>
        <VisitorProvider visitor={person}>{children}</VisitorProvider>
      </main>
    </div>
  );
}
