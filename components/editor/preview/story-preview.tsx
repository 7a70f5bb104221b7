"use client";

import { ActionIcon, Modal, SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Autosave } from "../autosave";
import type { StoryWords } from "../story-words";
import classes from "./preview.module.css";
import { PreviewFrame, type PreviewWidth } from "./preview-frame";

export interface StoryPreviewProps {
  readonly story: { readonly id: string; readonly userId: string };
  /** The words on the screen; where nobody writes, the page of what is saved stands as it is. */
  readonly following?: Following;
  readonly onClose: () => void;
}

export interface Following {
  readonly words: StoryWords;
  readonly autosave: Autosave;
}

/** The story as readers will see it: beside the words that are written; over the screen where that is small, or only read. */
export function StoryPreview(props: StoryPreviewProps) {
  const { onClose, following } = props;
  const t = useTranslations("preview");
  const isSmall = useMediaQuery("(max-width: 62em)", false, { getInitialValueInEffect: false });
  const [width, setWidth] = useState<PreviewWidth>("phone");
  const [fault, setFault] = useState("");
  const bar = (
    <div className={classes.bar}>
      <h2 className={classes.title}>{t("title")}</h2>
      <SegmentedControl
        size="xs"
        aria-label={t("width")}
        value={width}
        onChange={(value) => setWidth(value === "desktop" ? "desktop" : "phone")}
        data={[
          { value: "phone", label: t("phone") },
          { value: "desktop", label: t("desktop") },
        ]}
      />
      <span role="status" className={classes.fault}>
        {fault}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("close")}
        title={t("keys")}
        onClick={onClose}
        data-autofocus
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
  const frame = <PreviewFrame {...props} width={width} onFault={setFault} />;
  if (isSmall || !following) return <OverTheScreen bar={bar} frame={frame} onClose={onClose} />;
  return (
    <section className={classes.beside} aria-label={t("title")} data-width={width}>
      {bar}
      {frame}
    </section>
  );
}

function OverTheScreen({
  bar,
  frame,
  onClose,
}: {
  bar: ReactNode;
  frame: ReactNode;
  onClose: () => void;
}) {
  const t = useTranslations("preview");
  return (
    <Modal.Root opened onClose={onClose} fullScreen transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={t("title")} className={classes.over ?? ""}>
        <Modal.Body className={classes.overBody ?? ""} p={0}>
          {bar}
          {frame}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
