import { Extension, type Extensions, Mark } from "@tiptap/core";
import { blocks } from "@/core/blocks/blocks";
import {
  type BlockProposal,
  blockProposals,
  deletion,
  formatting,
  insertion,
  note,
} from "@/core/markup/desk-marks";

/** Which of the six colours somebody's suggestions have. */
export type ColourOf = (id: string) => number;

function suggestionMark(name: string, tag: string, colourOf: ColourOf) {
  return Mark.create({
    name,
    inclusive: false,
    // The outermost, so that one suggestion is one piece whatever is bold in it.
    priority: 1100,
    addAttributes: () => ({
      id: { default: null },
      ...(name === formatting.name && { before: { default: "[]" } }),
    }),
    parseHTML: () => [
      {
        tag: `${tag}[data-${name}]`,
        getAttrs: (element) => {
          const id = element.getAttribute(`data-${name}`);
          const before = element.getAttribute("data-before") ?? "[]";
          return { id, ...(name === formatting.name && { before }) };
        },
      },
    ],
    renderHTML: ({ mark }) => [
      tag,
      {
        [`data-${name}`]: mark.attrs.id,
        "data-colour": colourOf(mark.attrs.id),
        ...(name === formatting.name && { "data-before": mark.attrs.before }),
      },
      0,
    ],
  });
}

/** Words for the desk alone. What is typed inside one goes on with it. */
const Note = Mark.create({
  name: note.name,
  excludes: "insertion deletion formatting",
  parseHTML: () => [{ tag: "mark[data-note]" }],
  renderHTML: () => ["mark", { "data-note": "" }, 0],
});

/** Proposals on whole blocks, as attributes of every block that is not a piece of running text. */
const BlockProposals = Extension.create<{ colourOf: ColourOf }>({
  name: "blockProposals",
  addGlobalAttributes() {
    const types = blocks.filter(({ group }) => group !== "inline").map(({ name }) => name);
    const { colourOf } = this.options;
    const attributes = Object.fromEntries(
      blockProposals.map((name) => [name, proposalAttribute(name, colourOf)]),
    );
    return [{ types, attributes }];
  },
});

function proposalAttribute(name: BlockProposal, colourOf: ColourOf) {
  return {
    default: null,
    // Both halves of a block are to come or to go, as it was; its break was put in once.
    keepOnSplit: name === "added" || name === "removed",
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name];
      if (typeof value !== "string") return {};
      const id = name === "changed" ? String(JSON.parse(value).id) : value;
      return { [`data-${name}`]: value, "data-colour": colourOf(id) };
    },
  };
}

/** What the desk writes beside the words: suggestions and the editor's notes. */
export function deskMarkup(colourOf: ColourOf): Extensions {
  return [
    suggestionMark(insertion.name, "ins", colourOf),
    suggestionMark(deletion.name, "del", colourOf),
    suggestionMark(formatting.name, "span", colourOf),
    Note,
    BlockProposals.configure({ colourOf }),
  ];
}
