import {
  IconAbc,
  IconBlockquote,
  IconFeather,
  IconH2,
  IconH3,
  IconLibraryPhoto,
  IconList,
  IconListNumbers,
  IconMessages,
  IconPhoto,
  IconPlayerPlay,
  IconQuote,
  IconSeparatorHorizontal,
  IconSuperscript,
  IconTable,
  IconTextPlus,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { insertQuestion } from "./blocks/insert-question";
import { insertTop } from "./blocks/insert-top";
import { newTable } from "./blocks/new-table";

/** What the desk opens for a thing that has to be chosen or written before it can stand in the text. */
export interface InsertDesk {
  pickPicture(): void;
  pickBoilerplate(): void;
  pickPictures(): void;
  /** Asks for the address and the title of an embed. */
  writeEmbed(): void;
  /** Asks how the words that are selected are read. */
  writeReading(): void;
}

/** How the things are grouped where they are offered: the manner of a block, a block of its own, a thing in the line. */
export const insertGroups = ["style", "block", "inline"] as const;

/** Something that can be put into the text. `name` is its key in `blocks.insert` (messages/<locale>/blocks.json), and in the list of shortcuts if a key does the same. */
export interface InsertItem {
  readonly name: string;
  readonly Icon: typeof IconTable;
  readonly group: (typeof insertGroups)[number];
  run(editor: Editor, desk: InsertDesk): void;
  /** Whether the block with the cursor is one: running it again then takes it back. */
  active?(editor: Editor): boolean;
}

const focus = (editor: Editor) => editor.chain().focus();

/** Everything that can be put into the text: the one list behind the menu of the toolbar and whatever else offers it. */
export const insertItems: readonly InsertItem[] = [
  {
    name: "heading2",
    Icon: IconH2,
    group: "style",
    run: (e) => focus(e).toggleHeading({ level: 2 }).run(),
    active: (e) => e.isActive("heading", { level: 2 }),
  },
  {
    name: "heading3",
    Icon: IconH3,
    group: "style",
    run: (e) => focus(e).toggleHeading({ level: 3 }).run(),
    active: (e) => e.isActive("heading", { level: 3 }),
  },
  {
    name: "verse",
    Icon: IconFeather,
    group: "style",
    run: (e) => focus(e).toggleNode("verse", "paragraph").run(),
    active: (e) => e.isActive("verse"),
  },
  {
    name: "blockquote",
    Icon: IconBlockquote,
    group: "style",
    run: (e) => focus(e).toggleBlockquote().run(),
    active: (e) => e.isActive("blockquote"),
  },
  {
    name: "bulletList",
    Icon: IconList,
    group: "style",
    run: (e) => focus(e).toggleBulletList().run(),
    active: (e) => e.isActive("bulletList"),
  },
  {
    name: "orderedList",
    Icon: IconListNumbers,
    group: "style",
    run: (e) => focus(e).toggleOrderedList().run(),
    active: (e) => e.isActive("orderedList"),
  },
  { name: "picture", Icon: IconPhoto, group: "block", run: (_e, desk) => desk.pickPicture() },
  {
    name: "gallery",
    Icon: IconLibraryPhoto,
    group: "block",
    run: (_e, desk) => desk.pickPictures(),
  },
  { name: "table", Icon: IconTable, group: "block", run: (e) => insertTop(e, newTable()) },
  {
    name: "boilerplate",
    Icon: IconTextPlus,
    group: "block",
    run: (_e, desk) => desk.pickBoilerplate(),
  },
  {
    name: "pullquote",
    Icon: IconQuote,
    group: "block",
    run: (e) => insertTop(e, { type: "pullquote" }),
  },
  { name: "interview", Icon: IconMessages, group: "block", run: insertQuestion },
  { name: "embed", Icon: IconPlayerPlay, group: "block", run: (_e, desk) => desk.writeEmbed() },
  {
    name: "separator",
    Icon: IconSeparatorHorizontal,
    group: "block",
    run: (e) => focus(e).setHorizontalRule().run(),
  },
  {
    name: "footnote",
    Icon: IconSuperscript,
    group: "inline",
    run: (e) => focus(e).insertContent({ type: "footnote" }).run(),
  },
  {
    name: "ruby",
    Icon: IconAbc,
    group: "inline",
    run: (_e, desk) => desk.writeReading(),
  },
];
