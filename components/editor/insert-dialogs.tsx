"use client";

import type { Editor } from "@tiptap/react";
import { mostInGallery } from "@/core/blocks/gallery";
import { insertTop } from "./blocks/insert-top";
import { BoilerplatePicker } from "./boilerplate-picker";
import { EmbedDialog } from "./embed-dialog";
import { insertPiece } from "./insert-piece";
import { type ChosenPicture, PictureDialog } from "./picture-dialog";
import { ReadingDialog } from "./reading-dialog";

/** What the desk is asked before something can stand in the text. `gallery`: where one stands that gets more pictures. */
export type Asking =
  | { readonly for: "picture" | "embed" | "reading" | "boilerplate" }
  | { readonly for: "pictures"; readonly gallery: number | null };

/** The windows in which things for the text are chosen and written. */
export function InsertDialogs({
  editor,
  asking,
  onClose,
}: {
  editor: Editor;
  asking: Asking | null;
  onClose: () => void;
}) {
  // Whatever had the focus when the window opened, whoever leaves it goes on writing.
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const at = asking?.for === "pictures" ? asking.gallery : null;
  const there = at === null ? null : editor.state.doc.nodeAt(at);
  const hasRoomFor = mostInGallery - (there?.type.name === "gallery" ? there.childCount : 0);
  const insertPicture = (picture: ChosenPicture) => {
    onClose();
    // Behind what is selected: a picture, or words, that stand there are not what it is put in place of.
    editor.chain().focus().insertContentAt(editor.state.selection.to, pictureNode(picture)).run();
  };
  const insertPictures = (pictures: readonly ChosenPicture[]) => {
    onClose();
    const content = pictures.map(pictureNode);
    if (at !== null && there?.type.name === "gallery")
      editor
        .chain()
        .insertContentAt(at + there.nodeSize - 1, content)
        .focus()
        .run();
    else insertTop(editor, { type: "gallery", content });
  };
  return (
    <>
      <PictureDialog opened={asking?.for === "picture"} onClose={close} onChoose={insertPicture} />
      <PictureDialog
        opened={asking?.for === "pictures"}
        onClose={close}
        several={{ most: hasRoomFor, onChoose: insertPictures }}
      />
      <EmbedDialog
        opened={asking?.for === "embed"}
        onClose={close}
        onDone={(attrs) => {
          onClose();
          insertTop(editor, { type: "embed", attrs });
        }}
      />
      <BoilerplatePicker
        opened={asking?.for === "boilerplate"}
        onClose={close}
        onChoose={(piece) => {
          onClose();
          insertPiece(editor.view, piece);
        }}
      />
      {asking?.for === "reading" && <ReadingDialog editor={editor} onClose={close} />}
    </>
  );
}

const pictureNode = ({ id, alt, caption, credit, width, height }: ChosenPicture) => ({
  type: "picture",
  attrs: { pictureId: id, alt, caption, credit, width, height },
});
