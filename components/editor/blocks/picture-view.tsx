"use client";

import { ActionIcon, Group, Image, Textarea, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconArrowRight, IconTrash } from "@tabler/icons-react";
import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import classes from "./blocks.module.css";
import { movePicture, placeInGallery } from "./move-picture";
import { useIsEditable } from "./use-is-editable";

type Field = "caption" | "credit" | "alt";

/** The picture as it will stand in the story, its words below it. */
export function PictureView({
  node,
  updateAttributes,
  deleteNode,
  editor,
  selected,
  getPos,
}: NodeViewProps) {
  const t = useTranslations("editor.picture");
  const inGallery = placeInGallery(editor, getPos());
  const isEditable = useIsEditable(editor);
  const { pictureId, alt, width, height } = node.attrs;
  const [gone, setGone] = useState(false);
  return (
    <NodeViewWrapper
      as="figure"
      className={classes.picture}
      data-selected={selected || undefined}
      contentEditable={false}
    >
      {gone ? (
        <p role="alert" className={classes.gone}>
          {t("gone")}
        </p>
      ) : (
        <Image
          src={`/api/desk/pictures/${pictureId}/960`}
          alt={String(alt)}
          width={width ?? undefined}
          height={height ?? undefined}
          draggable={false}
          data-drag-handle
          onError={() => setGone(true)}
        />
      )}
      <figcaption className={classes.words}>
        <PictureWords
          field="caption"
          value={String(node.attrs.caption)}
          editable={isEditable}
          onChange={updateAttributes}
        />
        <PictureWords
          field="credit"
          value={String(node.attrs.credit)}
          editable={isEditable}
          onChange={updateAttributes}
        />
        <PictureWords
          field="alt"
          value={String(node.attrs.alt)}
          editable={isEditable}
          onChange={updateAttributes}
        />
        {isEditable && (
          <Group gap={2} wrap="nowrap" className={classes.acts}>
            {inGallery && <MoveButtons move={(by) => movePicture(editor, getPos(), by)} />}
            <Tooltip label={t("remove")}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("remove")}
                onClick={() => deleteNode()}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        )}
      </figcaption>
    </NodeViewWrapper>
  );
}

/** Earlier or later among the pictures of its gallery. */
function MoveButtons({ move }: { move: (by: -1 | 1) => void }) {
  const t = useTranslations("blocks.gallery");
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={t("earlier")} onClick={() => move(-1)}>
        <IconArrowLeft size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t("later")} onClick={() => move(1)}>
        <IconArrowRight size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}

/** One of the picture's texts. The document changes when the words are whole: never in mid-composition. */
function PictureWords({
  field,
  value,
  editable,
  onChange,
}: {
  field: Field;
  value: string;
  editable: boolean;
  onChange: (attrs: Partial<Record<Field, string>>) => void;
}) {
  const t = useTranslations("editor.picture");
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const common = {
    "aria-label": t(field),
    placeholder: t(`${field}Empty`),
    value: text,
    readOnly: !editable,
    size: "xs" as const,
    variant: "unstyled" as const,
    error: editable && text.trim() === "" && field !== "caption",
    onChange: (event: { currentTarget: { value: string }; nativeEvent: Event }) => {
      const value = asKept(field, event.currentTarget.value);
      setText(value);
      const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
      if (!composing) onChange({ [field]: value });
    },
    onCompositionEnd: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: asKept(field, event.currentTarget.value) }),
  };
  return (
    <Textarea
      {...common}
      autosize
      minRows={1}
      maxLength={longest[field]}
      className={classes[field]}
    />
  );
}

/** Characters. */
const longest: Readonly<Record<Field, number>> = { caption: 5_000, credit: 500, alt: 2_000 };

/** A caption may have lines; a credit and what is read out instead of the picture have none. */
const asKept = (field: Field, value: string): string =>
  field === "caption" ? value : value.replaceAll("\n", " ");
