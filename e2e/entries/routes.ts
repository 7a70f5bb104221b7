import { blankDraft } from "@/core/story/blank-draft";
import type { CastKey } from "@/db/seed/cast";
import type { Known } from "./actions";

export interface PageEntry {
  readonly address: (known: Known) => string;
  /** Somebody of the cast for whom it is not there; nobody when everybody who is signed in may look. */
  readonly notFor: CastKey | null;
  /** What they read there instead, when it is not "no such page". */
  readonly told?: string;
}

/** Every page of the desk behind the door, by folder below app/(desk)/. */
export const pageEntries: Readonly<Record<string, PageEntry>> = {
  desk: { address: () => "/desk", notFor: null },
  "desk/[...rest]": { address: () => "/desk/no/such/room", notFor: null },
  "desk/import": {
    address: () => "/desk/import",
    notFor: "ye",
    told: "只有编辑可以导入版面文字。",
  },
  "desk/issues": { address: () => "/desk/issues", notFor: null },
  "desk/issues/[id]": { address: ({ issueId }) => `/desk/issues/${issueId}`, notFor: "tian" },
  "desk/issues/[id]/pages/[n]": {
    address: ({ issueId }) => `/desk/issues/${issueId}/pages/1`,
    notFor: "tian",
  },
  "desk/issues/[id]/pages/[n]/print": {
    address: ({ issueId }) => `/desk/issues/${issueId}/pages/1/print?proof=none`,
    notFor: "tian",
  },
  "desk/issues/[id]/pages/[n]/scan": {
    address: ({ issueId }) => `/desk/issues/${issueId}/pages/1/scan`,
    notFor: "tian",
  },
  "desk/issues/[id]/pages/[n]/layout": {
    address: ({ issueId }) => `/desk/issues/${issueId}/pages/1/layout`,
    notFor: "tian",
  },
  "desk/pictures": { address: () => "/desk/pictures", notFor: null },
  "desk/quality": { address: () => "/desk/quality", notFor: null },
  "desk/settings": { address: () => "/desk/settings", notFor: null },
  "desk/settings/format": { address: () => "/desk/settings/format", notFor: "qin" },
  "desk/settings/rates": { address: () => "/desk/settings/rates", notFor: "qin" },
  "desk/settings/people": { address: () => "/desk/settings/people", notFor: "qin" },
  "desk/settings/people/[id]": {
    address: ({ userId }) => `/desk/settings/people/${userId}`,
    notFor: "qin",
  },
  "desk/settings/people/invite": { address: () => "/desk/settings/people/invite", notFor: "qin" },
  "desk/settings/process": { address: () => "/desk/settings/process", notFor: "qin" },
  "desk/settings/proofreading": { address: () => "/desk/settings/proofreading", notFor: "ye" },
  "desk/settings/publication": { address: () => "/desk/settings/publication", notFor: "qin" },
  "desk/settings/sections": { address: () => "/desk/settings/sections", notFor: "qin" },
  "desk/settings/sessions": { address: () => "/desk/settings/sessions", notFor: null },
  "desk/settings/templates": { address: () => "/desk/settings/templates", notFor: "ye" },
  "desk/settings/free-days": { address: () => "/desk/settings/free-days", notFor: "qin" },
  "desk/settings/week": { address: () => "/desk/settings/week", notFor: "qin" },
  "desk/stories": { address: () => "/desk/stories", notFor: null },
  "desk/stories/[id]": { address: ({ storyId }) => `/desk/stories/${storyId}`, notFor: "tian" },
  "desk/stories/[id]/slip": {
    address: ({ storyId }) => `/desk/stories/${storyId}/slip`,
    notFor: "tian",
  },
  "desk/stories/[id]/versions": {
    address: ({ storyId }) => `/desk/stories/${storyId}/versions`,
    notFor: "tian",
  },
  "desk/stories/new": {
    address: () => "/desk/stories/new",
    notFor: "bai",
    told: "您的角色不写稿。",
  },
};

/** Pages in front of the door, open to everybody. */
export const doorPages = [
  "(door)/desk/sign-in",
  "(door)/invitation/[token]",
  "(door)/welcome",
] as const;

export interface RouteEntry {
  readonly method: "GET" | "POST";
  readonly address: (known: Known) => string;
  readonly notFor: CastKey | null;
  /** What a browser would send. */
  readonly body?: (known: Known) => unknown;
}

const draft = ({ sectionId }: Known) => blankDraft({ kind: "news", sectionId, headline: "越权" });

const onBoard =
  (rest: Record<string, unknown> = {}) =>
  ({ issueId }: Known) => ({ issueId, pageId: "none", layout: null, weights: {}, ...rest });

/** Every route handler of the desk, by folder below app/ and method. */
export const routeEntries: Readonly<Record<string, RouteEntry>> = {
  "api/desk/find GET": { method: "GET", address: () => "/api/desk/find?q=11", notFor: null },
  "api/desk/import-page POST": {
    method: "POST",
    address: () => "/api/desk/import-page",
    notFor: "ye",
    body: ({ issueId }) => ({
      issueId,
      revision: 1,
      text: "标题\n\n正文一段。",
      choices: {},
      pageNumber: 1,
    }),
  },
  "api/desk/issues/live GET": {
    method: "GET",
    address: () => "/api/desk/issues/live",
    notFor: "tian",
  },
  "api/desk/issues/[id]/live GET": {
    method: "GET",
    address: ({ issueId }) => `/api/desk/issues/${issueId}/live`,
    notFor: "tian",
  },
  "api/desk/layouts/propose POST": {
    method: "POST",
    address: () => "/api/desk/layouts/propose",
    notFor: "shen",
    body: onBoard({ seed: 1, count: 3 }),
  },
  "api/desk/layouts/part POST": {
    method: "POST",
    address: () => "/api/desk/layouts/part",
    notFor: "shen",
    body: onBoard({ proposal: null, boxIds: [], seed: 1 }),
  },
  "api/desk/layouts/refill POST": {
    method: "POST",
    address: () => "/api/desk/layouts/refill",
    notFor: "shen",
    body: onBoard({ size: "none", client: "越权", pictureId: null, at: null }),
  },
  "api/desk/layouts/templates POST": {
    method: "POST",
    address: () => "/api/desk/layouts/templates",
    notFor: "shen",
    body: onBoard(),
  },
  "api/desk/pictures GET": { method: "GET", address: () => "/api/desk/pictures", notFor: null },
  "api/desk/pictures POST": {
    method: "POST",
    address: () => "/api/desk/pictures",
    notFor: "bai",
  },
  "api/desk/pictures/parts GET": {
    method: "GET",
    address: () => "/api/desk/pictures/parts?key=entry-walk&size=9",
    notFor: "bai",
  },
  "api/desk/pictures/parts POST": {
    method: "POST",
    address: () => "/api/desk/pictures/parts?key=entry-walk&size=9&at=0",
    notFor: "bai",
  },
  "api/desk/pictures/[id]/file POST": {
    method: "POST",
    address: ({ pictureId }) => `/api/desk/pictures/${pictureId}/file?name=x.jpg`,
    notFor: "bai",
  },
  "api/desk/pictures/[id]/[width] GET": {
    method: "GET",
    address: ({ pictureId }) => `/api/desk/pictures/${pictureId}/480`,
    notFor: null,
  },
  "api/desk/scans/[id]/[file] GET": {
    method: "GET",
    address: () => "/api/desk/scans/none/large.webp",
    notFor: "tian",
  },
  "api/desk/scans/parts GET": {
    method: "GET",
    address: ({ issueId }) => `/api/desk/scans/parts?issue=${issueId}&page=1&key=entry-walk&size=9`,
    notFor: "shen",
  },
  "api/desk/scans/parts POST": {
    method: "POST",
    address: ({ issueId }) =>
      `/api/desk/scans/parts?issue=${issueId}&page=1&key=entry-walk&size=9&at=0`,
    notFor: "shen",
  },
  "api/desk/scans/papers POST": {
    method: "POST",
    address: ({ issueId }) => `/api/desk/scans/papers?issue=${issueId}&page=1`,
    notFor: "ye",
  },
  "api/desk/renderings/[id]/[file] GET": {
    method: "GET",
    address: () => "/api/desk/renderings/none/page.pdf",
    notFor: "tian",
  },
  "api/desk/quality GET": { method: "GET", address: () => "/api/desk/quality", notFor: null },
  "api/desk/stories/import POST": {
    method: "POST",
    address: ({ sectionId }) => `/api/desk/stories/import?section=${sectionId}`,
    notFor: "bai",
  },
  "api/desk/stories/[id]/import POST": {
    method: "POST",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/import`,
    notFor: "tian",
  },
  "api/desk/stories/[id]/docx GET": {
    method: "GET",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/docx`,
    notFor: "tian",
  },
  "api/desk/stories/[id]/keep POST": {
    method: "POST",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/keep`,
    notFor: "tian",
    body: (known) => ({ draft: draft(known) }),
  },
  "api/desk/stories/[id]/lease GET": {
    method: "GET",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/lease`,
    notFor: "tian",
  },
  "api/desk/stories/[id]/lease POST": {
    method: "POST",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/lease`,
    notFor: "tian",
    body: () => ({ tab: "entry-walk-tab", act: "take" }),
  },
  "api/desk/stories/[id]/links POST": {
    method: "POST",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/links`,
    notFor: "tian",
    body: () => ({ hrefs: [] }),
  },
  "api/desk/stories/[id]/preview GET": {
    method: "GET",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/preview`,
    notFor: "tian",
  },
  "api/desk/stories/[id]/preview POST": {
    method: "POST",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/preview`,
    notFor: "tian",
    body: (known) => ({ draft: draft(known) }),
  },
  "api/desk/stories/[id]/save POST": {
    method: "POST",
    address: ({ storyId }) => `/api/desk/stories/${storyId}/save`,
    notFor: "tian",
    body: (known) => ({ key: "entry-walk-key-1", baseRevision: 1, draft: draft(known) }),
  },
};

/** Route handlers for readers, for signing in and for who holds a link: open to everybody. */
export const publicRoutes = [
  "(site)/[[...path]] GET",
  "api/auth/[...nextauth] GET",
  "api/auth/[...nextauth] POST",
  "favicon.ico GET",
  "mark.png GET",
  "media/[id]/[file] GET",
  "paper/[issue]/[file] GET",
  "preview/[token] GET",
  "preview/[token]/pictures/[id]/[file] GET",
] as const;
