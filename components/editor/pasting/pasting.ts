import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isSuggesting } from "../suggesting/suggesting";
import { rangeKeeper } from "./kept-range";
import { copiedIn, ownSerializer, suggestionsIn, withoutSuggestions } from "./own-copy";
import type { Pasted, PasteSession } from "./paste-session";
import { pastedPictures } from "./pasted-pictures";
import { pictureProgress } from "./picture-progress";

let editors = 0;

/**
 * Pasting: what comes from other programs is read by the house's own importer and comes in as one step; a copy made in a
 * story's text comes back as it was, without the suggestions that stand where it was copied.
 */
export const pasting = (session: PasteSession, uploading: string) =>
  Extension.create({
    name: "pasting",
    // Before every extension that answers a paste.
    priority: 1_900,
    addProseMirrorPlugins() {
      const name = `text-${Date.now().toString(36)}-${++editors}`;
      return [
        rangeKeeper(),
        pastePlugin(session, name, this.editor.schema),
        pastedPictures((id) => pictureProgress(session, id, uploading)),
      ];
    },
  });

function pastePlugin(
  session: PasteSession,
  name: string,
  schema: EditorView["state"]["schema"],
): Plugin {
  /** Whether the keys held say that only the words are wanted. */
  let isPlain = false;
  /** Where the copy that is being pasted was made. */
  let from: string | null = null;
  return new Plugin({
    view: (view) => {
      session.attach(view);
      return {
        update: ({ state }, before) => {
          if (state.doc !== before.doc) session.changed();
        },
        destroy: () => session.detach(),
      };
    },
    props: {
      clipboardSerializer: ownSerializer(schema, name),
      transformPastedHTML: (html) => {
        from = copiedIn(html);
        return html;
      },
      transformPasted: (slice, view) => {
        const isMove = view.dragging?.move === true;
        const isHere = from === name || view.dragging !== null;
        from = null;
        if (isMove && !isSuggesting(view.state)) return slice;
        const standing = isHere && !isMove ? suggestionsIn(view.state.doc) : null;
        return withoutSuggestions(slice, (id) => standing !== null && !standing.has(id));
      },
      handleDOMEvents: {
        keydown: (_view, event) => {
          isPlain = event.shiftKey && (event.ctrlKey || event.metaKey);
          return false;
        },
        keyup: () => {
          isPlain = false;
          return false;
        },
        paste: (view, event) => takePaste(view, event, session, isPlain),
        drop: (view, event) => takeDrop(view, event, session),
      },
    },
  });
}

/** @returns whether the paste is ours: not a copy made in a story's text, which the editor itself puts back. */
function takePaste(
  view: EditorView,
  event: ClipboardEvent,
  session: PasteSession,
  isPlain: boolean,
): boolean {
  const data = event.clipboardData;
  if (!data || !view.editable) return false;
  const html = data.getData("text/html");
  const isOurs = copiedIn(html) !== null && !isPlain;
  if (isOurs && !view.composing) return false;
  event.preventDefault();
  const all = pastedIn(data);
  void session.paste(isPlain || isOurs ? { ...all, html: "", files: [] } : all);
  return true;
}

const pastedIn = (data: DataTransfer): Pasted => ({
  html: data.getData("text/html"),
  text: data.getData("text/plain") || data.getData("text/uri-list"),
  files: Array.from(data.files),
});

/** What is dropped from another program or page is pasted where it falls; no browser opens a file in the story's place. */
function takeDrop(view: EditorView, event: DragEvent, session: PasteSession): boolean {
  const data = event.dataTransfer;
  if (!data || event.defaultPrevented || view.dragging || !view.editable || view.composing)
    return false;
  const all = pastedIn(data);
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!at || copiedIn(all.html) !== null) return false;
  event.preventDefault();
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(at.pos))));
  void session.paste(all);
  return true;
}
