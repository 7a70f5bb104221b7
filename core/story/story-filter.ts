import { type StoryKind, type StoryState, storyKinds, storyStates } from "./story";

/** What a desk list shows. Every part is optional and narrows; kept in the list's address. */
export interface StoryFilter {
  /** 我的 · 待我审 · everything the person may read. */
  readonly view: StoryView;
  readonly sectionId?: string;
  readonly issueId?: string;
  readonly state?: StoryState;
  /** Only with state "review". */
  readonly stage?: number;
  readonly kind?: StoryKind;
  readonly authorId?: string;
  /** Words to search for, as typed. */
  readonly text?: string;
  readonly sort: StorySort;
}

export const storyViews = ["mine", "review", "all"] as const;
export type StoryView = (typeof storyViews)[number];
export const storySorts = ["newest", "oldest"] as const;
export type StorySort = (typeof storySorts)[number];

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The filter an address asks for; what it does not understand it leaves out. */
export function readStoryFilter(params: Params, usual: StoryView): StoryFilter {
  const word = (name: string) => {
    const value = params[name];
    return typeof value === "string" && value !== "" && value.length <= 200 ? value : undefined;
  };
  const of = <T extends string>(known: readonly T[], value: string | undefined) =>
    known.find((one) => one === value);
  const [state, stage] = (word("state") ?? "").split(":");
  const found = {
    sectionId: word("section"),
    issueId: word("issue"),
    state: of(storyStates, state),
    stage: state === "review" && /^[1-9]$/.test(stage ?? "") ? Number(stage) : undefined,
    kind: of(storyKinds, word("kind")),
    authorId: word("author"),
    text: word("q"),
  };
  return {
    view: of(storyViews, word("view")) ?? usual,
    sort: of(storySorts, word("sort")) ?? "newest",
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  };
}

/** The address's parameters for a filter; `readStoryFilter` reads them back. */
export function storyFilterParams(filter: StoryFilter): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && params.set(name, value);
  put("view", filter.view);
  put("q", filter.text);
  put("section", filter.sectionId);
  put("issue", filter.issueId);
  put("state", filter.stage ? `${filter.state}:${filter.stage}` : filter.state);
  put("kind", filter.kind);
  put("author", filter.authorId);
  put("sort", filter.sort === "newest" ? undefined : filter.sort);
  return params;
}
