import { assembleItems } from "./assemble-items";
import { findFlags } from "./find-flags";
import { finishItem, setText, type Typesetter } from "./finish-item";
import { joinColumns } from "./join-columns";
import { pageFacts } from "./page-head";
import type {
  ImportedItem,
  LineUse,
  PageReading,
  ReadPageOptions,
  SourceLine,
} from "./page-reading";
import { pageUnits } from "./page-units";
import { placeNames } from "./place-names";
import { type Line, sourceLines } from "./source-lines";

/**
 * Reads the text of one printed page into proposed items. Deterministic; never throws; every character that
 * is not white space ends in one item, in the page's own facts, or in a line marked `separator`. Read again
 * with `keepApart` or `keepPunctuation` to undo a join or a change of punctuation.
 */
export function readPage(text: string, options: ReadPageOptions = {}): PageReading {
  const lines = sourceLines(text);
  const { head, items: drafts, strayJumps } = assembleItems(pageUnits(lines));
  const setter: Typesetter = {
    keep: new Set(options.keepPunctuation),
    dots: setsDots(lines),
    changes: [],
  };
  const keepApart = new Set(options.keepApart);
  const joined = drafts.map((draft, at) => joinColumns(draft, at, keepApart));
  const banner = setText(head.banner, setter, " ");
  const name = setText(head.name, setter, " ");
  const page = pageFacts(head, banner, name);
  const items = drafts
    .map((draft, at) => finishItem(draft, joined[at]?.paragraphs ?? [], setter, page.name))
    .map((item) => (options.hasAddedDash ? withoutDash(item) : item));
  const joins = joined.flatMap((one) => one.joins);
  const dismissed = new Set(options.dismissFlags);
  const flags = findFlags({
    drafts,
    paragraphs: joined.map((one) => one.paragraphs),
    kinds: items.map((item) => item.kind),
    joins,
    strayJumps,
    lines,
    placeNames: options.placeNames ?? placeNames,
  }).map((flag) => (dismissed.has(flag.id) ? { ...flag, dismissed: true } : flag));
  const punctuation = setter.changes.sort((a, b) => a.line - b.line || a.column - b.column);
  const uses = usesOf(
    head.uses,
    drafts.map((draft) => draft.uses),
  );
  return {
    page,
    items,
    joins,
    punctuation,
    flags,
    lines: lines.map((line) => sourceLineOf(line, uses)),
  };
}

const withoutDash = (item: ImportedItem): ImportedItem => ({
  ...item,
  deck: item.deck?.replace(/^[—―－─-]+\s*/, "") ?? null,
});

type Use = { readonly use: LineUse; readonly item: number | null };

function usesOf(
  page: ReadonlyMap<number, LineUse>,
  items: readonly ReadonlyMap<number, LineUse>[],
): Map<number, Use> {
  const uses = new Map<number, Use>();
  for (const [line, use] of page) uses.set(line, { use, item: null });
  items.forEach((item, at) => {
    for (const [line, use] of item) uses.set(line, { use, item: at });
  });
  return uses;
}

function sourceLineOf({ number, raw, text }: Line, uses: ReadonlyMap<number, Use>): SourceLine {
  const found = uses.get(number) ?? {
    use: text === "" ? ("blank" as const) : ("separator" as const),
    item: null,
  };
  return { number, text: raw, ...found };
}

/** No 。 on the page, and a line that ends in Han and a dot. */
function setsDots(lines: readonly Line[]): boolean {
  if (lines.some((line) => line.text.includes("。"))) return false;
  return lines.filter((line) => /[\u4e00-\u9fff][.]["”]?$/.test(line.text.slice(-3))).length > 0;
}
