"use client";

import { Text } from "@mantine/core";
import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { Body } from "@/core/blocks/body";
import { BubbleToolbar } from "./bubble/bubble-toolbar";
import classes from "./editor.module.css";
import { bodyOfEditor, editorOfBody } from "./editor-body";
import { storyExtensions } from "./extensions";
import { FindBar } from "./find-bar";
import { goToTools } from "./go-to-tools";
import { BlockGrip } from "./handle/block-grip";
import { BlockAsks, BlockKeys } from "./handle/block-keys";
import { type Asking, InsertDialogs } from "./insert-dialogs";
import type { InsertDesk } from "./insert-items";
import { LinkDialog } from "./link/link-dialog";
import { OpenAtWords } from "./open-at-words";
import { PasteNote } from "./pasting/paste-note";
import { pasting } from "./pasting/pasting";
import { usePasting } from "./pasting/use-pasting";
import { proofreadingMarks } from "./proofreading/proofreading-marks";
import { ProofreadingContext } from "./proofreading/use-proofreading";
import { SlashList } from "./slash/slash-list";
import { SlashMenu } from "./slash/slash-menu";
import { SlashSession } from "./slash/slash-session";
import type { SuggestionAuthors } from "./suggesting/authors";
import { decide, goToSuggestion, suggestionsAt } from "./suggesting/decide";
import { isSuggesting, setSuggesting } from "./suggesting/suggesting";
import suggesting from "./suggesting/suggesting.module.css";
import { TableMenu } from "./table-menu";
import type { TextDesk } from "./text-desk";
import { Toolbar } from "./toolbar";

/** The story's text in the editor. A text it cannot read is shown read-only and never saved over. */
export function StoryText({
  body,
  readOnly,
  error,
  onChange,
  onBroken,
  onSelect,
  authors,
  suggests,
  onSuggests,
  desk,
  onComment,
}: {
  body: Body;
  readOnly: boolean;
  error?: string | undefined;
  /** The text changed; `read` writes it out. */
  onChange: (read: () => Body) => void;
  onBroken: () => void;
  onSelect: (text: string) => void;
  authors: SuggestionAuthors;
  suggests: boolean;
  onSuggests: (on: boolean) => void;
  desk: TextDesk;
  /** A comment is to be written about the words selected. */
  onComment: () => void;
}) {
  const t = useTranslations("editor");
  const broken = useRef(false);
  const shut = useRef(readOnly);
  const proofreading = useContext(ProofreadingContext);
  const [asking, ask] = useState<Asking | null>(null);
  const [finding, setFinding] = useState<string | null>(null);
  const [linking, setLinking] = useState(false);
  const [blocks] = useState(() => new BlockAsks());
  const [slash] = useState(() => new SlashSession());
  const openLink = useCallback(() => setLinking(true), []);
  const say = useTranslations("blocks");
  const [blockDesk] = useState(() => ({
    say,
    addPictures: (gallery: number) => ask({ for: "pictures", gallery }),
  }));
  const [insertDesk] = useState<InsertDesk>(() => ({
    pickPicture: () => ask({ for: "picture" }),
    pickPictures: () => ask({ for: "pictures", gallery: null }),
    pickBoilerplate: () => ask({ for: "boilerplate" }),
    writeEmbed: () => ask({ for: "embed" }),
    writeReading: () => ask({ for: "reading" }),
  }));
  const paste = usePasting();
  const editor = useEditor({
    extensions: [
      ...storyExtensions(
        t("textEmpty"),
        { by: authors, isOn: suggests, colourOf: authors.colourOf },
        blockDesk,
      ),
      SlashMenu.configure({ session: slash }),
      BlockKeys.configure({ by: authors, asks: blocks }),
      OpenAtWords,
      ...(proofreading ? [proofreadingMarks(proofreading)] : []),
      pasting(paste.session, paste.uploading),
    ],
    content: editorOfBody(body),
    editable: !readOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    enableContentCheck: true,
    onContentError: ({ editor: failing, disableCollaboration }) => {
      broken.current = true;
      disableCollaboration();
      failing.setEditable(false, false);
      onBroken();
    },
    onUpdate: ({ editor: changed }) => {
      const { doc } = changed.state;
      if (!broken.current) onChange(() => bodyOfEditor(doc.toJSON()));
    },
    onSelectionUpdate: ({ editor: { state, view } }) => {
      const { from, to } = state.selection;
      if (!view.composing) onSelect(state.doc.textBetween(from, to, "\n"));
    },
    editorProps: {
      // The words counted, and on a phone the tools, stand over the foot of the page: the cursor stays above them.
      scrollMargin: { top: 120, right: 0, bottom: 72, left: 0 },
      scrollThreshold: { top: 100, right: 0, bottom: 64, left: 0 },
      attributes: () => ({
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("field.body"),
        "aria-readonly": String(shut.current),
      }),
      handleKeyDown: (view, event) => {
        const key = event.key.toLowerCase();
        if (event.altKey && event.key === "F10" && !view.composing) return goToTools(view.dom);
        if (!(event.metaKey || event.ctrlKey) || view.composing) return false;
        if (isPieceKey(event) && view.editable) {
          event.preventDefault();
          ask({ for: "boilerplate" });
          return true;
        }
        if (event.altKey && suggestionKey(view, event.key)) return true;
        if (event.altKey && key === "m") {
          onComment();
          return true;
        }
        const isReading = event.altKey && event.code === "KeyR";
        if (!isReading && (!["k", "h"].includes(key) || event.altKey)) return false;
        event.preventDefault();
        event.stopPropagation();
        if (isReading) ask({ for: "reading" });
        else if (key === "k") openLink();
        else setFinding(selectedLine(view.state));
        return true;
      },
    },
  });
  // The editor takes `editable` only when it is made; afterwards it has to be told.
  useEffect(() => {
    shut.current = readOnly;
    editor?.setEditable(!readOnly, false);
    // And what is drawn in the text by components hears of it only with a transaction.
    editor?.emit("transaction", {
      editor,
      transaction: editor.state.tr,
      appendedTransactions: [],
    });
  }, [editor, readOnly]);
  useEffect(() => {
    if (editor && isSuggesting(editor.state) !== suggests) setSuggesting(editor.view, suggests);
  }, [editor, suggests]);
  useEffect(() => {
    desk.set(editor);
    return () => desk.set(null);
  }, [desk, editor]);
  if (!editor) return <div className={classes.loading} />;
  return (
    <div id="story-text">
      <Toolbar
        editor={editor}
        readOnly={readOnly}
        suggests={suggests}
        onSuggests={onSuggests}
        insertDesk={insertDesk}
        onLink={openLink}
        onFind={() => setFinding(selectedLine(editor.state))}
      />
      {finding !== null && (
        <FindBar
          editor={editor}
          words={finding}
          readOnly={readOnly}
          onClose={() => {
            setFinding(null);
            editor.commands.focus();
          }}
        />
      )}
      {error && (
        <Text c="var(--bad)" size="sm" role="alert">
          {error}
        </Text>
      )}
      <div className={classes.beside}>
        <EditorContent editor={editor} className={`${classes.text} ${suggesting.text}`} />
        {!readOnly && <BlockGrip editor={editor} by={authors} asks={blocks} desk={insertDesk} />}
      </div>
      <PasteNote session={paste.session} />
      <TableMenu editor={editor} readOnly={readOnly} />
      <BubbleToolbar editor={editor} desk={insertDesk} onLink={openLink} onComment={onComment} />
      <SlashList editor={editor} session={slash} desk={insertDesk} />
      <InsertDialogs editor={editor} asking={asking} onClose={() => ask(null)} />
      <LinkDialog editor={editor} opened={linking} onClose={() => setLinking(false)} />
    </div>
  );
}

/** Goes from suggestion to suggestion, and decides about those at the cursor. @returns whether the key was one of these. */
function suggestionKey(view: EditorView, key: string): boolean {
  if (key === "ArrowRight" || key === "ArrowLeft")
    goToSuggestion(view, key === "ArrowRight" ? 1 : -1);
  else if (key === "Enter" || key === "Backspace") {
    const here = new Set(suggestionsAt(view.state));
    if (view.editable)
      decide(view, (id) => (here.has(id) ? (key === "Enter" ? "accept" : "reject") : null));
  } else return false;
  return true;
}

/** What is selected, if it stands in one line: what somebody who opens the search most likely seeks. */
function selectedLine({ doc, selection: { from, to } }: EditorState): string {
  const text = doc.textBetween(from, to, "\n");
  return text.includes("\n") || text.length > 200 ? "" : text;
}

/** Ctrl/⌘ Alt P, and not the P of a keyboard's third level. */
const isPieceKey = (event: KeyboardEvent): boolean =>
  event.altKey && event.code === "KeyP" && !event.shiftKey && !event.getModifierState("AltGraph");
