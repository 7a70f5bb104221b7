import { useLocale, useTranslations } from "next-intl";
import { useContext } from "react";
import { newspaperDay } from "@/core/text/newspaper-date";
import { BoardRoom } from "./board-room";
import type { OtherIssue } from "./room-view";

/** An issue in a few words: its day, and the name of an extra edition. */
export function useIssueName(): (issue: Pick<OtherIssue, "date" | "edition">) => string {
  const locale = useLocale();
  return ({ date, edition }) => `${newspaperDay(date, locale)}${edition && ` · ${edition}`}`;
}

/** Sends a story to a page of another issue. */
export function useSend(): (
  story: { readonly id: string; readonly title: string },
  issue: OtherIssue,
  page: OtherIssue["pages"][number],
) => void {
  const t = useTranslations("room");
  const { move } = useContext(BoardRoom);
  const nameOf = useIssueName();
  return ({ id: storyId, title }, issue, page) =>
    move(
      { kind: "send", storyId, to: { issueId: issue.id, pageId: page.id } },
      t("did.send", { title, issue: nameOf(issue), page: page.number }),
    );
}
