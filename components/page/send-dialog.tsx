"use client";

import { Button, Modal, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useContext, useState } from "react";
import classes from "./board.module.css";
import { BoardRoom } from "./board-room";
import { useIssueName, useSend } from "./use-send";

/** Another day's paper and a page of it, for who does not drag. */
export function SendDialog({
  storyId,
  title,
  onClose,
}: {
  storyId: string;
  title: string;
  onClose: () => void;
}) {
  const t = useTranslations("room.others");
  const common = useTranslations("issues");
  const { others } = useContext(BoardRoom);
  const nameOf = useIssueName();
  const send = useSend();
  const [issueId, setIssueId] = useState(others[0]?.id ?? "");
  const issue = others.find(({ id }) => id === issueId) ?? others[0];
  const [pageId, setPageId] = useState("");
  const page = issue?.pages.find(({ id }) => id === pageId) ?? issue?.pages[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!issue || !page) return;
    send({ id: storyId, title }, issue, page);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("send", { title })}
      closeButtonProps={{ "aria-label": common("cancel") }}
    >
      <form onSubmit={submit} className={classes.form}>
        <NativeSelect
          label={t("issue")}
          data-autofocus
          value={issue?.id ?? ""}
          onChange={(event) => setIssueId(event.currentTarget.value)}
          data={others.map((other) => ({ value: other.id, label: nameOf(other) }))}
        />
        <NativeSelect
          label={t("onPage")}
          value={page?.id ?? ""}
          onChange={(event) => setPageId(event.currentTarget.value)}
          data={(issue?.pages ?? []).map(({ id, number, name, stories }) => ({
            value: id,
            label: t("page", { page: number, name, stories }),
          }))}
        />
        <div className={classes.row}>
          <Button type="submit" disabled={!page}>
            {t("do")}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {common("cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
