import { address, twoDigits } from "@/core/site/address";
import type { IssueDay } from "@/core/site/site";

/** What a file of an issue is called on a reader's disk: 澜城日报-2026-11-24-01.pdf. */
export function paperFileName(
  paper: string,
  day: IssueDay,
  { page, name }: { readonly page: number | null; readonly name: string },
): string {
  const issue = decodeURIComponent(address.issue(day).slice("/issues/".length));
  const parts = [paper, issue, ...(page === null ? [] : [twoDigits(page)])];
  const stem = parts.join("-").replace(/[/\\<>:"|?*\p{Cc}\p{Cf}]/gu, "_");
  return stem + name.slice(name.lastIndexOf("."));
}
