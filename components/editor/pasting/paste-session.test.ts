import { getSchema } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, it, vi } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { type ReadCopy, readHtml } from "@/core/copy-in/read-html";
import { type Refusal, refuse } from "@/core/refusal";
import { storyExtensions } from "../extensions";
import { docOfBody } from "../suggesting/doc-body";
import type { UploadAnswer } from "../upload-picture";
import { rangeKeeper } from "./kept-range";
import { PasteSession } from "./paste-session";
import { pastedPictures } from "./pasted-pictures";

const nobody = { newId: () => "", isMine: () => false };
const schema = getSchema(storyExtensions("", { by: nobody, isOn: false, colourOf: () => 0 }));

/** As much of an editor as pasting needs, with 陆之遥's cursor behind 澜江大桥. */
class Desk {
  state: EditorState;
  editable = true;
  composing = false;
  readonly dom = new EventTarget();
  readonly session: PasteSession;

  constructor({ read = readHtml, upload }: { read?: (html: string) => Reading; upload?: Upload }) {
    const doc = docOfBody(bodyOf(["澜江大桥合龙。"]), schema);
    const drawn = pastedPictures(() => {
      throw new Error("nobody looks");
    });
    this.state = EditorState.create({
      doc,
      selection: TextSelection.create(doc, 5),
      plugins: [history(), rangeKeeper(), drawn],
    });
    this.session = new PasteSession({
      read: async (html) => read(html),
      upload: upload ?? (async () => ({ ok: false, refusals: [] })),
      pictureName: "粘贴的图片",
    });
    this.session.attach(this as unknown as EditorView);
  }

  readonly dispatch = (tr: Transaction): void => {
    const before = this.state.doc;
    this.state = this.state.apply(tr);
    if (this.state.doc !== before) this.session.changed();
  };
  readonly someProp = () => undefined;
  readonly focus = () => undefined;

  paste(html: string, text = ""): Promise<void> {
    return this.session.paste({ html, text, files: [] });
  }

  get blocks(): readonly string[] {
    return this.state.doc.content.content.map((node) => `${node.type.name}:${node.textContent}`);
  }
}

type Reading = ReadCopy | Refusal | Promise<ReadCopy | Refusal>;
type Upload = (file: File, onProgress: (share: number) => void) => Promise<UploadAnswer>;

const picture = '<p>前文</p><p><img src="data:image/png;base64,iVBORw0KGgo=" alt="桥"></p>';
const kept = { id: "p1", width: 3, height: 2, alt: "", caption: "", credit: "罗山", known: false };

describe("A paste", () => {
  it("goes where the cursor was, whatever is written while it is read", async () => {
    let answer: (read: ReadCopy | Refusal) => void = () => undefined;
    const desk = new Desk({ read: () => new Promise((resolve) => (answer = resolve)) });
    const pasting = desk.paste("<p>今天</p>");
    desk.dispatch(desk.state.tr.insertText("，全长1280米", 7));
    desk.dispatch(desk.state.tr.insertText("昨", 1));
    answer(readHtml("<p>今天</p>"));
    await pasting;
    expect(desk.blocks).toEqual(["paragraph:昨澜江大桥今天合龙，全长1280米。"]);
  });

  it("waits while an input method composes", async () => {
    const desk = new Desk({});
    desk.composing = true;
    const pasting = desk.paste("<p>今天</p>");
    await Promise.resolve();
    expect(desk.blocks).toEqual(["paragraph:澜江大桥合龙。"]);
    desk.composing = false;
    desk.dom.dispatchEvent(new Event("compositionend"));
    await pasting;
    expect(desk.blocks).toEqual(["paragraph:澜江大桥今天合龙。"]);
  });

  it("that cannot be read changes nothing, says why, and offers the words", async () => {
    const desk = new Desk({ read: () => refuse("copy-too-deep", { limit: 5_000 }) });
    await desk.paste("<div>", "只有字");
    expect(desk.blocks).toEqual(["paragraph:澜江大桥合龙。"]);
    expect(desk.session.read()).toMatchObject({ state: "refused", hasText: true });
    desk.session.asText();
    expect(desk.blocks).toEqual(["paragraph:澜江大桥只有字合龙。"]);
  });

  it("that would make the text too large to keep is refused before it is in", async () => {
    const desk = new Desk({});
    await desk.session.pasteText("字".repeat(700_000));
    expect(desk.session.read().refusal?.code).toBe("body-too-long");
    expect(desk.blocks).toEqual(["paragraph:澜江大桥合龙。"]);
  });

  it("comes too late when the story can no longer be written", async () => {
    const desk = new Desk({});
    desk.editable = false;
    await desk.paste("<p>今天</p>");
    expect(desk.session.read().refusal?.code).toBe("paste-not-now");
  });

  it("is taken back by its note, or becomes words, with the pictures that came after it", async () => {
    const desk = new Desk({ upload: async () => ({ ok: true, picture: kept }) });
    await desk.paste(picture, "前文");
    await vi.waitFor(() => expect(desk.blocks.join()).toContain("picture:"));
    desk.session.asText();
    expect(desk.blocks).toEqual(["paragraph:澜江大桥前文合龙。"]);
  });

  it("of plain words makes paragraphs, and there is nothing to say of it", async () => {
    const desk = new Desk({});
    await desk.paste("", "今天。\n\n　　昨天。");
    expect(desk.blocks).toEqual(["paragraph:澜江大桥今天。", "paragraph:昨天。合龙。"]);
    expect(desk.session.read().state).toBe("nothing");
  });

  it("of markup without words is the words beside it", async () => {
    const desk = new Desk({});
    await desk.paste("<meta charset=utf-8><canvas></canvas>", "今天");
    expect(desk.blocks).toEqual(["paragraph:澜江大桥今天合龙。"]);
  });

  it("has nothing more to say when writing goes on", async () => {
    const desk = new Desk({});
    await desk.paste("<ul><li>甲</li></ul><p>乙</p>");
    expect(desk.session.read().state).toBe("done");
    desk.dispatch(desk.state.tr.insertText("写", 1));
    expect(desk.session.read().state).toBe("nothing");
  });
});

describe("A pasted picture", () => {
  it("stands in the text with its words when the house has it", async () => {
    const sent: File[] = [];
    const upload: Upload = async (file) => {
      sent.push(file);
      return { ok: true, picture: kept };
    };
    const desk = new Desk({ upload });
    await desk.paste(picture);
    await vi.waitFor(() => expect(desk.blocks.join()).toContain("picture:"));
    const { attrs } =
      desk.state.doc.content.content.find(({ type }) => type.name === "picture") ?? {};
    expect(attrs).toMatchObject({ pictureId: "p1", alt: "桥", credit: "罗山", width: 3 });
    expect(sent.map(({ name, type, size }) => [name, type, size])).toEqual([
      ["粘贴的图片.png", "image/png", 8],
    ]);
  });

  it("that the house does not take is named, and the words stay", async () => {
    const refusals = [{ code: "picture-unreadable", message: "打不开" }];
    const desk = new Desk({ upload: async () => ({ ok: false, refusals }) });
    await desk.paste(picture);
    const failed = [{ name: "粘贴的图片.png", refusals }];
    await vi.waitFor(() => expect(desk.session.read().failed).toEqual(failed));
    expect(desk.blocks.join()).not.toContain("picture:");
    expect(desk.blocks.join()).toContain("前文");
  });

  it("is asked for in vain when the file on the clipboard is none", async () => {
    const desk = new Desk({});
    await desk.session.paste({
      html: "",
      text: "",
      files: [new File(["x"], "a.zip", { type: "application/zip" })],
    });
    expect(desk.session.read().refusal?.code).toBe("paste-no-picture");
  });
});
