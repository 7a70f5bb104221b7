import type { Anchor } from "@/core/markup/anchor";
import { longestComment } from "@/core/story/check-comment";
import type { Desk } from "./word-desk";
import type { WordComment, WordThread } from "./word-story";
import { readWordTime } from "./word-time";
import { wordsOf } from "./word-words";
import { childrenOf, type XmlElement } from "./xml";

interface Extension {
  readonly parent: string;
  readonly isDone: boolean;
}

/** The conversations of a file: each comment that answers none, with its answers. */
export function readThreads(
  desk: Desk,
  anchors: ReadonlyMap<string, Anchor | null>,
): readonly WordThread[] {
  const extensions = new Map(
    childrenOf(desk.file.commentsExtended, "w15:commentEx").map(
      ({ attrs }): [string, Extension] => [
        attrs["w15:paraId"] ?? "",
        { parent: attrs["w15:paraIdParent"] ?? "", isDone: isOn(attrs["w15:done"]) },
      ],
    ),
  );
  const comments = childrenOf(desk.file.comments, "w:comment");
  const threads = new Map<
    string,
    { first: XmlElement; comments: WordComment[]; isDone: boolean }
  >();
  for (const comment of comments) {
    const [paragraph, extension] = extensionOf(comment, extensions);
    const said = readComment(comment, desk);
    const thread = threads.get(extension?.parent ?? "");
    if (thread) thread.comments.push(said);
    else
      threads.set(paragraph || `#${threads.size}`, {
        first: comment,
        comments: [said],
        isDone: extension?.isDone ?? false,
      });
  }
  return [...threads.values()]
    .map(({ first, comments: said, isDone }) => ({
      anchor: anchorOfComment(first, anchors),
      isResolved: isDone,
      comments: said.filter(({ text }) => text !== ""),
    }))
    .filter(({ comments: said }) => said.length > 0);
}

/** A comment is known to its extension by the last of its paragraphs. */
function extensionOf(
  comment: XmlElement,
  extensions: ReadonlyMap<string, Extension>,
): readonly [string, Extension | undefined] {
  const ids = childrenOf(comment, "w:p").map(({ attrs }) => attrs["w14:paraId"] ?? "");
  const id = ids.findLast((one) => extensions.has(one)) ?? ids.at(-1) ?? "";
  return [id, extensions.get(id)];
}

function readComment(comment: XmlElement, { revisions, reader }: Desk): WordComment {
  const { author } = revisions.read(comment);
  return {
    name: author,
    at: readWordTime(comment.attrs, reader),
    text: wordsOf(comment, "after").slice(0, longestComment),
  };
}

/** Words that are no longer in the text are kept by a name of ours beside the comment. */
function anchorOfComment(
  comment: XmlElement,
  anchors: ReadonlyMap<string, Anchor | null>,
): Anchor | null {
  const found = anchors.get(comment.attrs["w:id"] ?? "") ?? null;
  const lost = comment.attrs["mh:quote"] ?? "";
  return (
    found ?? (lost === "" ? null : { exact: lost.slice(0, 2_000), before: "", after: "", at: 0 })
  );
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
