import { type Editor, useEditorState } from "@tiptap/react";

/** Whether the text may be written in now: a story is opened shut, and shuts again when somebody else takes it over. */
export const useIsEditable = (editor: Editor): boolean =>
  useEditorState({ editor, selector: ({ editor: { isEditable } }) => isEditable });
