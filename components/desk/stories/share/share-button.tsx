"use client";

import { Button, Modal } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { RefusalList } from "@/components/ui/refusal-list";
import { useLatest } from "@/components/ui/use-latest";
import { MadeLink } from "./made-link";
import { ShareForm } from "./share-form";
import { ShareList } from "./share-list";
import type { NewShare, ShareLine, ShareStoryProps } from "./share-story";

/** Opens the links that show this story to people outside before it is published. */
export function ShareButton(props: ShareStoryProps) {
  const t = useTranslations("preview.share");
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        leftSection={<IconLink size={15} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t("open")}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t("title")}
        size="lg"
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <Shares {...props} />
      </Modal>
    </>
  );
}

function Shares(props: ShareStoryProps) {
  const { storyId } = props;
  const [lines, setLines] = useState<readonly ShareLine[] | null>(null);
  const [made, setMade] = useState<NewShare | null>(null);
  const list = useAct(props.list, setLines);
  // Asked for once when the window opens, and again after each act.
  const again = useLatest(() => void list.run({ storyId }));
  useEffect(() => again(), [again]);
  return (
    <>
      {made ? (
        <MadeLink made={made} timeZone={props.timeZone} onDone={() => setMade(null)} />
      ) : (
        <ShareForm
          {...props}
          onMade={(share) => {
            setMade(share);
            again();
          }}
        />
      )}
      <RefusalList messages={list.errorsBeside()} />
      {list.dialog}
      <ShareList {...props} lines={lines} onChanged={again} />
    </>
  );
}
