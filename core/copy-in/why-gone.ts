import { isBlank } from "@/core/text/is-blank";
import { goneTags } from "./element-kinds";
import { type HtmlElement, hasClass, textIn } from "./html-tree";
import type { LostKind } from "./lost";
import type { Look } from "./style-sheet";

/** A WeChat article as it is stored is hidden until its own script shows it. */
export const articleId = "js_content";

/** Why an element goes with everything in it: the kind of loss, or `none` for what was never words; null when it stays. */
export function whyGone(element: HtmlElement, look: Look): LostKind | "none" | null {
  const { name, attrs } = element;
  const tag = goneTags.get(name);
  if (tag !== undefined)
    return name === "input" && attrs.type === "hidden" ? "none" : (tag ?? "none");
  if (hasClass(element, /^MsoCommentReference$/)) return "comments";
  if (isBesideText(element, look)) return "none";
  if (name === "del" && attrs.datetime) return "deletions";
  if (!isHidden(element, look)) return null;
  return isBlank(textIn(element)) ? "none" : "hidden";
}

/** The remarks that were called, and the heads and feet of pages. */
const isBesideText = (element: HtmlElement, look: Look): boolean =>
  /^(?:comment|header|footer)/.test(look.of("mso-element")) || hasClass(element, /^msocomoff$/);

/** What nothing inside can show again; words that only are too small or veiled are told one by one (`settingOf`). */
const isHidden = ({ attrs }: HtmlElement, look: Look): boolean =>
  attrs.hidden !== undefined ||
  look.of("display") === "none" ||
  look.of("mso-hide") === "all" ||
  (/^0(?:\.0+)?$/.test(look.of("opacity")) && attrs.id !== articleId);
