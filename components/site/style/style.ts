import { baseCss } from "./base.css";
import { draftCss } from "./draft.css";
import { frontCss } from "./front.css";
import { listCss } from "./list.css";
import { listenCss } from "./listen.css";
import { paperCss } from "./paper.css";
import { printCss } from "./print.css";
import { storyCss } from "./story.css";

const tidy = (css: string): string => css.replaceAll("\n", "");

/** What each kind of page is dressed with: one inline sheet, so that the first answer paints. */
export const styles = {
  front: tidy(baseCss + frontCss + printCss),
  story: tidy(baseCss + storyCss + listenCss + printCss),
  draft: tidy(baseCss + storyCss + draftCss + printCss),
  list: tidy(baseCss + listCss + storyCss + printCss),
  paper: tidy(baseCss + listCss + paperCss + listenCss + printCss),
} as const;

export type StyleName = keyof typeof styles;
