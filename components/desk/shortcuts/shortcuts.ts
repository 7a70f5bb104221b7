/** Where a shortcut works. */
export const shortcutPlaces = [
  "desk",
  "list",
  "write",
  "style",
  "block",
  "review",
  "board",
] as const;
export type ShortcutPlace = (typeof shortcutPlaces)[number];

interface Shortcut {
  readonly place: ShortcutPlace;
  /** As they are shown: keys held together stand with spaces between them, one way or another with a slash. */
  readonly keys: string;
}

/**
 * Every key of the desk, by its name in `shortcuts.name` (messages/<locale>/shortcuts.json): the one list behind the help
 * and behind the hints on buttons and lists. The key itself is answered where the thing is done.
 */
export const shortcuts = {
  palette: { place: "desk", keys: "Ctrl K" },
  help: { place: "desk", keys: "Ctrl /" },
  move: { place: "list", keys: "j / k" },
  open: { place: "list", keys: "Enter" },
  pick: { place: "list", keys: "x" },
  search: { place: "list", keys: "/" },
  undo: { place: "write", keys: "Ctrl Z" },
  redo: { place: "write", keys: "Ctrl Shift Z" },
  find: { place: "write", keys: "Ctrl H" },
  link: { place: "write", keys: "Ctrl K" },
  insert: { place: "write", keys: "/" },
  boilerplate: { place: "write", keys: "Ctrl Alt P" },
  ruby: { place: "write", keys: "Ctrl Alt R" },
  tools: { place: "write", keys: "Alt F10" },
  focus: { place: "write", keys: "Ctrl Shift F" },
  checks: { place: "write", keys: "F8 / Shift F8" },
  preview: { place: "write", keys: "Ctrl Alt V" },
  paragraph: { place: "style", keys: "Ctrl Alt 0" },
  heading2: { place: "style", keys: "Ctrl Alt 2" },
  heading3: { place: "style", keys: "Ctrl Alt 3" },
  bold: { place: "style", keys: "Ctrl B" },
  italic: { place: "style", keys: "Ctrl I" },
  blockquote: { place: "style", keys: "Ctrl Shift B" },
  orderedList: { place: "style", keys: "Ctrl Shift 7" },
  bulletList: { place: "style", keys: "Ctrl Shift 8" },
  leaveVerse: { place: "style", keys: "Ctrl Enter" },
  blockUp: { place: "block", keys: "Alt Shift ↑" },
  blockDown: { place: "block", keys: "Alt Shift ↓" },
  comment: { place: "review", keys: "Ctrl Alt M" },
  send: { place: "review", keys: "Ctrl Enter" },
  suggestion: { place: "review", keys: "Ctrl Alt ← / →" },
  accept: { place: "review", keys: "Ctrl Alt Enter" },
  reject: { place: "review", keys: "Ctrl Alt Backspace" },
  boxMove: { place: "board", keys: "↑ ↓ ← →" },
  boxSize: { place: "board", keys: "Shift ↑ ↓ ← →" },
  boxFar: { place: "board", keys: "Alt ↑ / ↓" },
  boxLock: { place: "board", keys: "L" },
  boxDuplicate: { place: "board", keys: "D" },
  boxSwap: { place: "board", keys: "S" },
  boxRemove: { place: "board", keys: "Delete" },
  boxMenu: { place: "board", keys: "Shift F10" },
  boxAll: { place: "board", keys: "Ctrl A" },
  pageZoom: { place: "board", keys: "+ / -" },
  pageFit: { place: "board", keys: "0 / 1" },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutName = keyof typeof shortcuts;

/** The keys of a thing, if it has some. */
export const keysOf = (name: string): string | undefined =>
  Object.hasOwn(shortcuts, name) ? shortcuts[name as ShortcutName].keys : undefined;

export const shortcutsAt = (place: ShortcutPlace): readonly ShortcutName[] =>
  (Object.keys(shortcuts) as ShortcutName[]).filter((name) => shortcuts[name].place === place);
