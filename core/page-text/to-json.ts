import type { Credit, Series, StoryKind } from "@/core/story/story";
import type { Flag, ImportedItem, PageReading } from "./page-reading";

/** What `masthead import-page --json` prints. Lines are 1-based; absent fields are null. */
export interface PageJson {
  readonly page: {
    readonly number: number | null;
    readonly name: string | null;
    readonly banner: string | null;
  };
  readonly items: readonly ItemJson[];
  readonly joins: readonly { readonly before: number; readonly after: number }[];
  readonly flags: readonly {
    readonly code: string;
    readonly lines: readonly number[];
    readonly message: string;
  }[];
  readonly punctuation: { readonly converted: number };
}

export interface ItemJson {
  readonly kind: StoryKind;
  readonly column: string | null;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly series: Series | null;
  readonly credits: readonly Credit[];
  readonly dateline: string | null;
  readonly salutation: string | null;
  readonly signature: string | null;
  readonly signDate: string | null;
  readonly paragraphs: readonly string[];
}

/** The reading as the command prints it: what was undone or set aside is left out. `say` words a flag. */
export function toJson(
  { page, items, joins, flags, punctuation }: PageReading,
  say: (flag: Flag) => string,
): PageJson {
  return {
    page: { number: page.number, name: page.name, banner: page.banner },
    items: items.map(itemJson),
    joins: joins.filter((join) => !join.undone).map(({ before, after }) => ({ before, after })),
    flags: flags
      .filter((flag) => !flag.dismissed)
      .map((flag) => ({ code: flag.code, lines: flag.lines, message: say(flag) })),
    punctuation: { converted: punctuation.filter((change) => !change.undone).length },
  };
}

function itemJson(item: ImportedItem): ItemJson {
  const {
    kind,
    column,
    kicker,
    headline,
    deck,
    series,
    credits,
    dateline,
    salutation,
    signature,
    signDate,
  } = item;
  return {
    kind,
    column,
    kicker,
    headline,
    deck,
    series: series && { name: series.name, ordinal: series.ordinal },
    credits: credits.map(({ role, name }) => ({ role, name })),
    dateline,
    salutation,
    signature,
    signDate,
    paragraphs: item.paragraphs.map((paragraph) => paragraph.text),
  };
}
