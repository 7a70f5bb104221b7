import type { Node, Schema } from "@tiptap/pm/model";
import type { Body } from "@/core/blocks/body";
import { bodyOfEditor, editorOfBody } from "../editor-body";

/** The editor's document as the body that is stored. */
export const bodyOfDoc = (doc: Node): Body => bodyOfEditor(doc.toJSON());

export const docOfBody = (body: Body, schema: Schema): Node =>
  schema.nodeFromJSON(editorOfBody(body));
