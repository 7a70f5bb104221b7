import { DOMSerializer, Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { blockProposals, deletion, isSuggestion, readChange } from "@/core/markup/desk-marks";

/** The attribute that says that a copy was made in a story's text here, and in which editor. */
const mark = "data-masthead-copy";

/** Writes copies out as the editor does, with the name of the editor on them. */
export function ownSerializer(schema: Schema, editor: string): DOMSerializer {
  const plain = DOMSerializer.fromSchema(schema);
  const own: DOMSerializer = Object.create(plain);
  own.serializeFragment = (fragment, options, target) => {
    const written = plain.serializeFragment(fragment, options, target);
    const first = target ? null : written.firstChild;
    if (first instanceof Element) first.setAttribute(mark, editor);
    return written;
  };
  return own;
}

/** The editor a copy was made in; null when it was not made in a story's text. */
export function copiedIn(html: string): string | null {
  const isOurs = html.includes("data-pm-slice=");
  return (isOurs && /<[^<>]* data-masthead-copy="([\w-]{1,64})"/.exec(html)?.[1]) || null;
}

/**
 * A copy of words somebody proposes is words: what is proposed to go does not come along, and no suggestion stands in two
 * places. `keeps`: those that stand nowhere else any more, because the words were moved.
 */
export function withoutSuggestions(slice: Slice, keeps: (id: unknown) => boolean): Slice {
  const content = settled(slice.content, keeps, slice.openStart, slice.openEnd);
  const most = Slice.maxOpen(content);
  return new Slice(
    content,
    Math.min(slice.openStart, most.openStart),
    Math.min(slice.openEnd, most.openEnd),
  );
}

function settled(
  content: Fragment,
  keeps: (id: unknown) => boolean,
  openStart: number,
  openEnd: number,
): Fragment {
  const nodes: Node[] = [];
  content.forEach((node, _offset, index) => {
    const isOpen =
      (index === 0 && openStart > 0) || (index === content.childCount - 1 && openEnd > 0);
    const whole = node.isInline ? inlineOf(node, keeps) : blockOf(node, keeps, isOpen);
    if (!whole) return;
    const inner = node.isInline
      ? node.content
      : settled(
          node.content,
          keeps,
          index === 0 ? openStart - 1 : 0,
          index === content.childCount - 1 ? openEnd - 1 : 0,
        );
    nodes.push(node.isText ? whole : whole.copy(inner));
  });
  return Fragment.fromArray(nodes);
}

function inlineOf(node: Node, keeps: (id: unknown) => boolean): Node | null {
  const isGone = node.marks.some(
    ({ type, attrs }) => type.name === deletion.name && !keeps(attrs.id),
  );
  if (isGone) return null;
  return node.mark(
    node.marks.filter(({ type, attrs }) => !isSuggestion(type.name) || keeps(attrs.id)),
  );
}

function blockOf(node: Node, keeps: (id: unknown) => boolean, isOpen: boolean): Node | null {
  const { removed } = node.attrs;
  if (removed && !keeps(removed) && !isOpen) return null;
  const attrs = { ...node.attrs };
  for (const name of blockProposals) {
    const id = name === "changed" ? readChange(attrs[name])?.id : attrs[name];
    if (attrs[name] && !keeps(id)) attrs[name] = null;
  }
  return node.type.create(attrs, node.content, node.marks);
}

/** The ids of all suggestions in a text. */
export function suggestionsIn(doc: Node): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  doc.descendants((node) => {
    for (const { type, attrs } of node.marks) if (isSuggestion(type.name)) ids.add(attrs.id);
    for (const name of blockProposals) {
      const value = node.attrs[name];
      if (value) ids.add(name === "changed" ? readChange(value)?.id : value);
    }
  });
  return ids;
}
