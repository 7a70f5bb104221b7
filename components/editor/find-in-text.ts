import { type Editor, Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Fragment, Slice } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import {
  findNext,
  findPrev,
  getMatchHighlights,
  replaceAll,
  replaceNext,
  SearchQuery,
  type SearchResult,
  search,
  setSearchState,
} from "prosemirror-search";
import { literalPattern, widthPattern } from "@/core/text/fold-width";

/** Marks what is sought in the text. */
export const FindInText = Extension.create({
  name: "findInText",
  addProseMirrorPlugins: () => [search()],
});

export interface Sought {
  readonly words: string;
  readonly replacement: string;
  /** Take the words as a regular expression; `$1` in the replacement is its first group. */
  readonly isPattern: boolean;
  readonly anyWidth: boolean;
  readonly matchCase: boolean;
}

/** Whether the words can be sought: a pattern may be no regular expression. */
export const canBeSought = (sought: Sought): boolean =>
  sought.words === "" || queryOf(sought).valid;

function queryOf({ words, replacement, isPattern, anyWidth, matchCase }: Sought): SearchQuery {
  const literal = anyWidth ? widthPattern(words) : literalPattern(words);
  const Query = isPattern ? SearchQuery : WordsQuery;
  return new Query({
    search: isPattern ? words : literal,
    replace: replacement,
    regexp: true,
    literal: true,
    caseSensitive: matchCase,
    filter: (_state, { from, to }) => from < to,
  });
}

/** Puts the replacement in as it was typed: a dollar names a group only where a pattern is sought. */
class WordsQuery extends SearchQuery {
  override getReplacements(state: EditorState, { from, to }: SearchResult) {
    const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(to));
    const words = this.replace === "" ? [] : [state.schema.text(this.replace, marks)];
    return [{ from, to, insert: new Slice(Fragment.from(words), 0, 0) }];
  }
}

/** Marks all places; nothing for null. */
export function seek({ state, view }: Editor, sought: Sought | null): void {
  const query = sought ? queryOf(sought) : new SearchQuery({ search: "" });
  view.dispatch(setSearchState(state.tr, query));
}

export interface Found {
  readonly count: number;
  /** Which of them is selected, 1-based; 0 for none. */
  readonly at: number;
}

export function foundIn({ state }: Editor): Found {
  const marks = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  return {
    count: marks.length,
    at: marks.findIndex((mark) => mark.from === from && mark.to === to) + 1,
  };
}

const commands = { next: findNext, previous: findPrev, replace: replaceNext, replaceAll } as const;

/** Goes to the next or the one before (round the ends), replaces one, replaces all in a single step of undo. */
export function act({ view }: Editor, verb: keyof typeof commands): void {
  // What was typed a moment before is a step of its own.
  view.dispatch(closeHistory(view.state.tr));
  commands[verb](view.state, (tr) => view.dispatch(tr.scrollIntoView()));
}
