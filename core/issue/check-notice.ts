import { type Answer, allowed, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";

/** What readers are told of a correction or withdrawal: always something, never a story. */
export function checkNotice(notice: string): Answer {
  if (isBlank(notice)) return refuse("notice-needed", undefined, "notice");
  return notice.length > 500
    ? refuse("too-long", { max: 500, length: notice.length }, "notice")
    : allowed;
}
