import { pinyin } from "pinyin-pro";

/** The first letters of a Chinese name as one types them: 小标题 is xbt. Letters and figures stay, marks go. */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: "first", toneType: "none", type: "array" })
    .join("")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
}
