"use client";

import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import { askFirst } from "@/components/ui/ask-first";
import { RefusalList } from "@/components/ui/refusal-list";
import classes from "./board.module.css";
import type { RoomActions, Seen } from "./room-view";
import { useIssueName } from "./use-send";

/** Takes out an issue made by a slip, on which nothing stands, and goes back to its month. */
export function RemoveIssue({
  issue,
  removeIssue,
}: {
  issue: { readonly id: string; readonly date: string; readonly edition: string } & Pick<
    Seen,
    "revision"
  >;
  removeIssue: RoomActions["removeIssue"];
}) {
  const t = useTranslations("room.issue");
  const router = useRouter();
  const nameOf = useIssueName();
  const act = useAct(removeIssue, () =>
    router.push(`/desk/issues?month=${issue.date.slice(0, 7)}`),
  );
  const ask = () =>
    askFirst({
      title: t("removeAsk", { day: nameOf(issue) }),
      children: t("removeNote"),
      labels: { confirm: t("removeDo"), cancel: t("removeNot") },
      onConfirm: () => void act.run({ issueId: issue.id, revision: issue.revision }),
    });
  return (
    <>
      <Button
        className={classes.addPage}
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} aria-hidden />}
        loading={act.busy}
        onClick={ask}
      >
        {t("remove")}
      </Button>
      <RefusalList messages={act.errorsBeside()} />
      {act.dialog}
    </>
  );
}
