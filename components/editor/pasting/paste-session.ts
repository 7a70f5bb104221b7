import { closeHistory, undo } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Attributes } from "@/core/blocks/attribute";
import { type Body, emptyBody } from "@/core/blocks/body";
import { bodyFromText } from "@/core/blocks/body-from-text";
import { checkBody } from "@/core/blocks/check-body";
import { copyLimits } from "@/core/copy-in/copy-limits";
import type { ReadCopy } from "@/core/copy-in/read-html";
import { type Refusal, refuse } from "@/core/refusal";
import type { UploadAnswer, UploadedPicture } from "../upload-picture";
import { cellsSlice } from "./copy-slice";
import { filePictures } from "./file-pictures";
import { insertCopy, tooLarge } from "./insert-copy";
import { keepRange, keptRange, type Range } from "./kept-range";
import { nothing, type PasteView } from "./paste-view";
import { dropPlace, fillPlace, keepPlace, markStanding } from "./pasted-pictures";

/** What was on the clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
  readonly files: readonly File[];
}

/** Pastes longer than this are looked at with the whole text before they go in. Characters. */
const large = 100_000;

export interface PasteMeans {
  readonly read: (html: string) => Promise<ReadCopy | Refusal>;
  readonly upload: (file: File, onProgress: (share: number) => void) => Promise<UploadAnswer>;
  /** What a pasted picture without a name is called. */
  readonly pictureName: string;
}

/** Pasting into one story's text: reads what comes, puts it in when the text can take it, sends its pictures. */
export class PasteSession {
  readonly #means: PasteMeans;
  #editor: EditorView | null = null;
  #view: PasteView = nothing;
  #last: Pasted | null = null;
  /** Which paste is being read: an older one that comes back later is not put in. */
  #reading = 0;
  #isPutting = false;
  /** How many steps of undo the last paste has become. */
  #steps = 0;
  #pictures = 0;
  readonly #listeners = new Set<() => void>();
  readonly #progress = new Map<string, (share: number) => void>();

  constructor(means: PasteMeans) {
    this.#means = means;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly read = (): PasteView => this.#view;

  attach(editor: EditorView): void {
    this.#editor = editor;
  }

  detach(): void {
    this.#editor = null;
  }

  /** The text changed: when that was no paste, what was said of the last one is over. */
  changed(): void {
    const isSaid = this.#view.state === "done" && this.#view.failed.length === 0;
    if (isSaid && !this.#isPutting) this.dismiss();
  }

  readonly dismiss = (): void => this.#show(nothing);

  /** Takes what was pasted. Nothing of the text changes before it has been read. */
  async paste(pasted: Pasted): Promise<void> {
    const { html, text, files } = pasted;
    if (files.length > 0 && !hasWords(html)) return this.#pasteFiles(files);
    if (html === "") {
      await this.#rested();
      return this.pasteText(text);
    }
    const editor = this.#editor;
    if (!editor) return;
    this.#last = pasted;
    const number = ++this.#reading;
    editor.dispatch(keepRange(editor.state, editor.state.selection));
    this.#show({ ...nothing, state: "reading" });
    const read = await this.#means.read(html);
    await this.#rested();
    if (this.#reading !== number || !this.#editor) return;
    if (read.ok) this.#put(read, keptRange(this.#editor.state), html.length);
    else this.#sayWhyNot(read);
  }

  /** Words alone, one paragraph a line. */
  pasteText(text: string): void {
    const editor = this.#editor;
    if (!editor || text === "") return;
    this.#last = { html: "", text, files: [] };
    const read = textCopy(text);
    if (read.ok) this.#put(read, editor.state.selection, text.length);
    else this.#sayWhyNot(read);
  }

  /** The last paste as words alone, in the place of what came. */
  readonly asText = (): void => {
    const editor = this.#editor;
    const text = this.#last?.text ?? "";
    if (!editor?.editable || editor.composing) return;
    this.#undo(editor);
    this.pasteText(text);
    editor.focus();
  };

  readonly takeBack = (): void => {
    const editor = this.#editor;
    if (!editor?.editable || editor.composing) return;
    this.#undo(editor);
    editor.focus();
  };

  /** Takes back the paste, and the pictures that came after it. */
  #undo(editor: EditorView): void {
    const steps = this.#view.isIn ? this.#steps : 0;
    this.dismiss();
    for (let i = 0; i < steps; i++) undo(editor.state, editor.dispatch);
  }

  /** Hears how much of a picture has been sent, 0 to 1. */
  onProgress(id: string, listener: (share: number) => void): void {
    this.#progress.set(id, listener);
  }

  #put(read: ReadCopy, range: Range | null, length: number): void {
    const editor = this.#editor;
    const { body, files } = filePictures(read, this.#newName, this.#means.pictureName);
    const tr = editor?.editable && range ? insertCopy(editor.state, range, body) : null;
    const fault = tr && length > large ? tooLarge(tr.doc) : null;
    if (!tr || fault) this.#sayWhyNot(fault ?? refuse("paste-not-now"));
    else if (isEmpty(body)) this.#nothingIn(read);
    else {
      const stand = files.map(({ id }) => id);
      if (!this.#fillsCells(body)) this.#dispatch(stand.length > 0 ? markStanding(tr, stand) : tr);
      this.#steps = 1;
      const done = { ...this.#said(read), state: "done", isIn: true } as const;
      this.#show(this.#last?.html !== "" && isNoteworthy(read) ? done : nothing);
      for (const { id, file, ...words } of files) void this.#send(id, file, words);
    }
  }

  /** A table pasted into a table fills its cells, as the table's own keys and menus do. */
  #fillsCells(body: Body): boolean {
    const editor = this.#editor;
    const slice = editor && cellsSlice(body, editor.state.selection.$from);
    if (!slice) return false;
    this.#isPutting = true;
    editor.dispatch(closeHistory(editor.state.tr));
    const event = new ClipboardEvent("paste");
    const isFilled = editor.someProp("handlePaste", (fill) => fill(editor, event, slice)) ?? false;
    this.#isPutting = false;
    return isFilled;
  }

  #dispatch(tr: Transaction): void {
    this.#isPutting = true;
    this.#editor?.dispatch(tr);
    this.#isPutting = false;
  }

  /** Markup without words or pictures that can be had: then the words beside it, if there are any. */
  #nothingIn(read: ReadCopy): void {
    const text = this.#last?.html === "" ? "" : (this.#last?.text ?? "");
    if (read.pictures.length === 0 && text.trim() !== "") this.pasteText(text);
    else this.#show({ ...this.#said(read), state: "done" });
  }

  #said({ lost, pictures }: ReadCopy): PasteView {
    const left = pictures.filter(({ id }) => id === null);
    return { ...nothing, lost, left, hasText: (this.#last?.text ?? "") !== "" };
  }

  #sayWhyNot(refusal: Refusal): void {
    const hasText = this.#last?.html !== "" && (this.#last?.text ?? "") !== "";
    this.#show({ ...nothing, state: "refused", refusal, hasText });
  }

  readonly #newName = (): string => `pasted-${++this.#pictures}`;

  async #pasteFiles(files: readonly File[]): Promise<void> {
    const pictures = files.filter(({ type }) => type.startsWith("image/"));
    this.#last = null;
    this.#show(nothing);
    if (pictures.length === 0) this.#sayWhyNot(refuse("paste-no-picture"));
    for (const file of pictures) {
      const id = this.#newName();
      const editor = this.#editor;
      const tr = editor?.editable ? keepPlace(editor.state, id) : null;
      if (tr) {
        editor?.dispatch(tr);
        await this.#send(id, file, { alt: "", caption: "" });
      } else this.#sayWhyNot(refuse("paste-not-now"));
    }
  }

  async #send(id: string, file: File, own: { alt: string; caption: string }): Promise<void> {
    const answer = await this.#means.upload(file, (share) => this.#progress.get(id)?.(share));
    await this.#rested();
    this.#progress.delete(id);
    const editor = this.#editor;
    if (!editor) return;
    const tr = answer.ok ? fillPlace(editor.state, id, pictureOf(answer.picture, own)) : null;
    const isPut = tr !== null && editor.editable;
    this.#dispatch(isPut ? closeHistory(tr) : dropPlace(editor.state, id));
    if (isPut) this.#steps += 1;
    if (answer.ok) return;
    const failed = [...this.#view.failed, { name: file.name, refusals: answer.refusals }];
    this.#show({ ...this.#view, state: "done", failed });
  }

  /** Until no input method composes: what is put in then would end its work. */
  #rested(): Promise<void> {
    const editor = this.#editor;
    if (!editor?.composing) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => (this.#editor?.composing ? setTimeout(look, 50) : resolve());
      editor.dom.addEventListener("compositionend", () => setTimeout(look, 50), { once: true });
    });
  }

  #show(view: PasteView): void {
    if (this.#view === view) return;
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether markup holds more than the one picture that is on the clipboard as a file too. */
function hasWords(html: string): boolean {
  if (html.length > large) return true;
  const words = html.replace(
    /<!--[\s\S]*?-->|<(?:style|head|title)[\s\S]*?<\/(?:style|head|title)>|<[^>]*>/gi,
    "",
  );
  return /[^\s\u00A0]/.test(words.replaceAll("&nbsp;", ""));
}

function textCopy(text: string): ReadCopy | Refusal {
  if (text.length > copyLimits.bytes)
    return refuse("copy-too-large", { limit: copyLimits.bytes / 1e6 });
  const checked = checkBody(bodyFromText(text));
  return checked.ok
    ? { ok: true, body: checked.body, title: null, pictures: [], lost: {} }
    : checked;
}

/** The block of a picture the house has; the words it came with stand above those in its file. */
function pictureOf(
  { id, width, height, alt, caption, credit }: UploadedPicture,
  own: { alt: string; caption: string },
): Attributes {
  const words = { alt: own.alt || alt, caption: own.caption || caption, credit };
  return { pictureId: id, width, height, ...words };
}

const isEmpty = ({ content = [] }: Body): boolean =>
  content === emptyBody.content ||
  (content.length === 1 && content[0]?.type === "paragraph" && !content[0].content);

/** A phrase that only lost its font needs no word about it. */
function isNoteworthy({ body, lost, pictures }: ReadCopy): boolean {
  const { styles: _, ...others } = lost;
  return (body.content ?? []).length > 1 || Object.keys(others).length > 0 || pictures.length > 0;
}
