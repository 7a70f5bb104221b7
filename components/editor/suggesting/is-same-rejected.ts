import type { Node } from "@tiptap/pm/model";
import { settle } from "@/core/markup/settle";
import { blockKey } from "@/core/story/align-blocks";
import { bodyOfDoc } from "./doc-body";

/** Whether both documents say the same once every suggestion in them is rejected. */
export function isSameRejected(before: Node, after: Node): boolean {
  return rejected(before) === rejected(after);
}

const rejected = (doc: Node): string =>
  JSON.stringify((settle(bodyOfDoc(doc), () => "reject").content ?? []).map(blockKey));
