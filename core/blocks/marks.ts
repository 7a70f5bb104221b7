import { bold } from "./bold";
import { italic } from "./italic";
import { lang } from "./lang";
import { link } from "./link";
import type { Mark } from "./mark";
import { ruby } from "./ruby";

/** Every mark, outermost first: a link holds its bold words, not the other way round. */
export const marks: readonly Mark[] = [link, lang, ruby, bold, italic];

const byName = new Map(marks.map((mark) => [mark.name, mark]));

export function markNamed(name: unknown): Mark | undefined {
  return typeof name === "string" ? byName.get(name) : undefined;
}
