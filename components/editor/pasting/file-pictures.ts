import { type Body, type BodyNode, emptyBody } from "@/core/blocks/body";
import type { ReadCopy } from "@/core/copy-in/read-html";
import { inlineFile } from "./inline-file";

/** A picture that came with pasted copy, on its way to the house. */
export interface PastedPicture {
  /** Its name in the body until the house has it. */
  readonly id: string;
  readonly file: File;
  readonly alt: string;
  readonly caption: string;
}

/** Makes files of the pictures that lie in the copy, under names no other paste has; one that is no file is taken out. */
export function filePictures(
  read: ReadCopy,
  newName: () => string,
  fileName: string,
): { readonly body: Body; readonly files: readonly PastedPicture[] } {
  const files = new Map<string, PastedPicture>();
  const captions = captionsIn(read.body);
  for (const { id, src, alt } of read.pictures) {
    const file = id === null ? null : inlineFile(src, fileName);
    if (id !== null && file)
      files.set(id, { id: newName(), file, alt, caption: captions.get(id) ?? "" });
  }
  const content = (read.body.content ?? []).flatMap((node) =>
    renamed(node, (id) => files.get(id)?.id ?? null),
  );
  const body = content.length > 0 ? { ...read.body, content } : emptyBody;
  return { body, files: [...files.values()] };
}

function captionsIn({ content = [] }: Body): ReadonlyMap<string, string> {
  const pictures = (nodes: readonly BodyNode[]): readonly BodyNode[] =>
    nodes.flatMap((node) => (node.type === "picture" ? [node] : pictures(node.content ?? [])));
  return new Map(
    pictures(content).map(({ attrs }) => [String(attrs?.pictureId), String(attrs?.caption ?? "")]),
  );
}

/** The block with other names for its pictures; what held nothing but one without a name goes with it. */
function renamed(node: BodyNode, nameOf: (id: string) => string | null): BodyNode[] {
  if (node.type === "picture") {
    const pictureId = nameOf(String(node.attrs?.pictureId));
    return pictureId === null ? [] : [{ ...node, attrs: { ...node.attrs, pictureId } }];
  }
  if (!node.content) return [node];
  const content = node.content.flatMap((child) => renamed(child, nameOf));
  return content.length > 0 ? [{ ...node, content }] : [];
}
