import { bodyOf } from "@/core/blocks/body";
import { builtInTemplate } from "@/core/kept-text/built-in-template";
import type { CastKey } from "@/db/seed/cast";

/** What an action is walked with: input of the right shape, and somebody of the cast who may not do it. */
export interface ActionEntry {
  readonly with: (known: Known) => unknown;
  /** Nobody when everybody who is signed in may. */
  readonly notFor: CastKey | null;
}

/** Ids of things in the demo newspaper. */
export interface Known {
  readonly issueId: string;
  readonly storyId: string;
  readonly sectionId: string;
  readonly userId: string;
  readonly pictureId: string;
}

const onIssue =
  (rest: Record<string, unknown> = {}) =>
  ({ issueId }: Known) => ({ issueId, revision: 1, ...rest });
const onPage =
  (rest: Record<string, unknown> = {}) =>
  ({ issueId }: Known) => ({ issueId, pageNumber: 1, ...rest });
const onLayout =
  (rest: Record<string, unknown> = {}) =>
  ({ issueId }: Known) => ({ issueId, pageId: "none", number: 1, tab: "a-window", ...rest });
const onStory =
  (rest: Record<string, unknown>) =>
  ({ storyId }: Known) => ({ storyId, ...rest });
const onPerson = ({ userId }: Known) => ({ userId });
const plain = (input: unknown) => () => input;
const section = { name: "越权", nameEn: "", slug: "yuequan" };

const proofRule = {
  kind: "word",
  words: "越权",
  replacement: "",
  message: "",
  severity: "note",
  tags: [],
  matchExample: "",
  cleanExample: "",
};

const pin = { kind: "note", x: 1, y: 1, quote: "", replacement: "", note: "越权" };

const template = {
  name: "越权",
  kind: "news",
  language: "zh-CN",
  sectionId: null,
  content: builtInTemplate("news", "zh-CN"),
};
const piece = { name: "越权", body: bodyOf(["越权"]) };

const publication = {
  kind: "newspaper",
  name: "越权日报",
  nameEn: "",
  motto: "",
  language: "zh-CN",
  timeZone: "Asia/Shanghai",
  releaseTime: "05:30",
  cn: "",
  issn: "",
  governedBy: "",
  sponsoredBy: "",
  publishedBy: "",
  price: "",
  printer: "",
  address: "",
  firstRunningNumber: 1,
};

/** Every server action of the desk, by file below app/(desk)/ and name. */
export const actionEntries: Readonly<Record<string, Readonly<Record<string, ActionEntry>>>> = {
  "desk/actions.ts": {
    markAlarmSeen: { with: plain({ alarmId: "none" }), notFor: "ye" },
  },
  "desk/import/actions.ts": {
    createIssueOfDay: { with: plain({ date: "2031-01-01" }), notFor: "ye" },
  },
  "desk/issues/actions.ts": {
    createIssue: { with: plain({ date: "2031-01-01" }), notFor: "ye" },
    makeIssues: { with: plain({ first: "2031-01-01", last: "2031-01-02" }), notFor: "ye" },
    unmakeIssues: {
      with: ({ issueId }) => ({ made: [{ issueId, revision: 1 }] }),
      notFor: "shen",
    },
    removeIssue: { with: onIssue(), notFor: "shen" },
    look: { with: ({ issueId }) => ({ issueId }), notFor: "tian" },
    readLayouts: { with: ({ issueId }) => ({ issueId }), notFor: "tian" },
    searchPool: { with: plain({ text: "", sectionId: "" }), notFor: null },
    seeAlarm: { with: ({ issueId }) => ({ issueId, alarmId: "none" }), notFor: "ye" },
    arrange: {
      with: onIssue({ move: { kind: "remove", storyId: "none" }, placementId: "none" }),
      notFor: "ye",
    },
    changeIssue: { with: onIssue(), notFor: "shen" },
    addPage: { with: onIssue({ name: "越权" }), notFor: "shen" },
    changePage: { with: onIssue({ pageId: "none" }), notFor: "shen" },
    removePage: { with: onIssue({ pageId: "none" }), notFor: "shen" },
    reorderPages: { with: onIssue({ pageIds: [] }), notFor: "shen" },
    startProofing: { with: onIssue(), notFor: "shen" },
    signOff: { with: onIssue({ releaseNow: false }), notFor: "fang" },
    reopen: { with: onIssue({ reason: "越权" }), notFor: "fang" },
    release: { with: onIssue(), notFor: "fang" },
    withdraw: { with: onIssue({ notice: "越权" }), notFor: "fang" },
    readProof: {
      with: ({ issueId }) => ({
        issueId,
        pageId: "none",
        round: 1,
        contentHash: "none",
        corrections: 0,
      }),
      notFor: "qin",
    },
  },
  "desk/issues/[id]/pages/[n]/actions.ts": {
    mark: {
      with: plain({ ...pin, storyId: null, renderingId: "none", round: 1 }),
      notFor: "tian",
    },
    changeMark: { with: plain({ ...pin, markId: "none" }), notFor: "tian" },
    takeMarkBack: { with: plain({ markId: "none" }), notFor: "tian" },
    settle: { with: plain({ markId: "none", state: "done" }), notFor: "tian" },
    passMarkOn: { with: plain({ markId: "none" }), notFor: "tian" },
    askForProof: {
      with: ({ issueId }) => ({ issueId, pageIds: [], stage: "galley" }),
      notFor: "ye",
    },
  },
  "desk/issues/[id]/pages/[n]/scan/actions.ts": {
    look: { with: onPage(), notFor: "tian" },
    saveZones: { with: onPage({ revision: 1, zones: [] }), notFor: "shen" },
    propose: { with: onPage({ revision: 1 }), notFor: "shen" },
    retry: { with: onPage({ revision: 1, filePage: 1 }), notFor: "shen" },
    publish: { with: onPage({ revision: 1 }), notFor: "fang" },
    zoneWords: { with: onPage({ zoneId: "none", polygon: [] }), notFor: "tian" },
    makeStory: {
      with: onPage({
        revision: 1,
        zoneId: "none",
        text: "越权",
        hasAddedDash: false,
        sectionId: "none",
      }),
      notFor: "ye",
    },
  },
  "desk/issues/[id]/pages/[n]/layout/propose-actions.ts": {
    keepTemplate: {
      with: ({ issueId }) => ({ issueId, pageId: "none", name: "越权" }),
      notFor: "shen",
    },
    changeTemplate: {
      with: plain({ templateId: "none", name: "越权", isRetired: false }),
      notFor: "shen",
    },
    jump: {
      with: ({ issueId }) => ({
        ...{ issueId, pageId: "none", tab: "a-window", revision: 0, boxId: "none", to: 2 },
      }),
      notFor: "shen",
    },
    // Who holds no role has no templates.
    templates: { with: plain({}), notFor: null },
  },
  "desk/issues/[id]/pages/[n]/layout/actions.ts": {
    look: { with: onLayout(), notFor: "tian" },
    change: {
      with: onLayout({ revision: 0, key: "refused-change", moves: [{ kind: "remove", ids: [] }] }),
      notFor: "bai",
    },
    layOut: { with: onLayout({ revision: 0 }), notFor: "bai" },
    hold: { with: onLayout(), notFor: "bai" },
    take: { with: onLayout(), notFor: "bai" },
    leave: { with: onLayout(), notFor: "tian" },
    cut: {
      with: onLayout({ placementId: "none", contentHash: "none", cuts: [] }),
      notFor: "bai",
    },
    dress: { with: onLayout({ placementId: "none", dress: { headline: "越权" } }), notFor: "bai" },
  },
  "desk/pictures/actions.ts": {
    savePicture: {
      with: ({ pictureId }) => ({
        pictureId,
        fields: {
          alt: "越权",
          caption: "越权",
          credit: "",
          source: "",
          licence: "",
          rightsUntil: "",
        },
      }),
      notFor: "bai",
    },
    savePictures: {
      with: ({ pictureId }) => ({ pictureIds: [pictureId], fields: { credit: "越权" } }),
      notFor: "bai",
    },
    frame: {
      with: ({ pictureId }) => ({ pictureId, framing: { focalX: 1, focalY: 1, crops: {} } }),
      notFor: "bai",
    },
    removePicture: { with: ({ pictureId }) => ({ pictureId }), notFor: "bai" },
    collect: {
      with: ({ pictureId }) => ({ pictureIds: [pictureId], name: "越权" }),
      notFor: "bai",
    },
    takeFromSet: {
      with: ({ pictureId }) => ({ setId: "none", pictureIds: [pictureId] }),
      notFor: "bai",
    },
    makePhotoStory: {
      with: ({ sectionId, pictureId }) => ({ sectionId, pictureIds: [pictureId] }),
      notFor: "bai",
    },
  },
  "desk/stories/actions.ts": {
    createNewStory: {
      with: ({ sectionId }) => ({ kind: "news", sectionId, language: "zh-CN", templateId: null }),
      notFor: "bai",
    },
    submit: { with: onStory({ revision: 1 }), notFor: "tian" },
    decide: {
      with: onStory({ decision: "spike", opinion: "越权", revision: 1, stage: 1 }),
      notFor: "tian",
    },
    restore: { with: onStory({ number: 1, revision: 1 }), notFor: "tian" },
    keep: { with: onStory({ revision: 1, note: "" }), notFor: "tian" },
    resume: { with: onStory({ reason: "越权" }), notFor: "tian" },
    comment: { with: onStory({ threadId: null, anchor: null, text: "越权" }), notFor: "tian" },
    resolve: { with: onStory({ threadId: "none", resolved: true }), notFor: "tian" },
    settle: { with: onStory({ checkId: "none" }), notFor: "tian" },
    // Of a story one may not read only the number is told.
    placeInSeries: { with: onStory({ series: "无", ordinal: null }), notFor: null },
  },
  "desk/stories/bulk-actions.ts": {
    // Each story of a pick is answered by itself: what is refused stands in the answer, not in its place.
    assignSections: { with: plain({ moves: [] }), notFor: null },
    submitStories: { with: plain({ stories: [] }), notFor: null },
    copyStories: { with: plain({ stories: [] }), notFor: null },
    spikeStories: { with: plain({ stories: [], reason: "越权" }), notFor: null },
  },
  "desk/stories/shape-actions.ts": {
    copy: { with: onStory({}), notFor: "tian" },
    split: { with: onStory({ revision: 1, place: { path: [0], offset: 1 } }), notFor: "tian" },
    takeBackSplit: { with: onStory({ revision: 1, secondId: "none" }), notFor: "tian" },
    merge: {
      with: onStory({ revision: 1, second: { storyId: "none", revision: 1 }, heading: true }),
      notFor: "tian",
    },
    // What one may not merge is not listed.
    mergeable: { with: onStory({ text: "" }), notFor: null },
    makeStoryTemplate: { with: onStory({ name: "越权", sectionId: null }), notFor: "ye" },
    boilerplates: { with: plain({}), notFor: null },
    creditNames: { with: plain({}), notFor: null },
  },
  "desk/settings/free-days/actions.ts": {
    saveFreeDays: { with: plain({ freeDays: [] }), notFor: "qin" },
  },
  "desk/settings/format/actions.ts": {
    savePageFormat: { with: plain({ format: null }), notFor: "qin" },
  },
  "desk/settings/rates/actions.ts": { saveRateCard: { with: plain({ sizes: [] }), notFor: "qin" } },
  "desk/settings/templates/actions.ts": {
    addStoryTemplate: { with: plain(template), notFor: "ye" },
    editStoryTemplate: {
      with: plain({ templateId: "none", seen: 1, fields: template, state: "live" }),
      notFor: "ye",
    },
    addPiece: { with: plain(piece), notFor: "ye" },
    editPiece: {
      with: plain({ boilerplateId: "none", seen: 1, fields: piece, state: "live" }),
      notFor: "ye",
    },
  },
  "desk/stories/proofreading-actions.ts": {
    ignoreOneFinding: {
      with: onStory({ rule: "dash", words: "越权", everywhere: false }),
      notFor: "tian",
    },
    storiesBeside: { with: onStory({}), notFor: "tian" },
    tally: { with: onStory({ counts: [] }), notFor: "tian" },
  },
  "desk/stories/share-actions.ts": {
    share: { with: onStory({ follows: true, days: 7 }), notFor: "tian" },
    takeBackShare: { with: onStory({ shareId: "none" }), notFor: "tian" },
    sharesOf: { with: onStory({}), notFor: "tian" },
  },
  "desk/settings/proofreading/actions.ts": {
    addRule: { with: plain(proofRule), notFor: "ye" },
    editRule: {
      with: plain({ ruleId: "none", seen: 0, fields: proofRule, state: "draft" }),
      notFor: "ye",
    },
    switchBuiltIn: { with: plain({ rule: "dash", isOff: true }), notFor: "ye" },
  },
  "desk/stories/show-or-take-back.ts": {
    showOrTakeBack: {
      with: onStory({ act: "withdraw", revision: 1, notice: "越权" }),
      notFor: "shen",
    },
  },
  "desk/settings/actions.ts": {
    changeMyPassword: { with: plain({ current: "不对", next: "不对" }), notFor: null },
    chooseMyLanguage: { with: plain({ locale: "zh-CN" }), notFor: null },
    endMySession: { with: plain({ sessionId: "none" }), notFor: null },
    endMyOtherSessions: { with: plain({}), notFor: null },
    invite: {
      with: plain({
        login: "nobody@lancheng.example",
        name: "越权",
        appointments: [{ role: "administrator", sectionId: null }],
      }),
      notFor: "qin",
    },
    takeBackInvitation: { with: plain({ invitationId: "none" }), notFor: "qin" },
    appoint: {
      with: ({ userId }) => ({
        userId,
        appointments: [{ role: "administrator", sectionId: null }],
      }),
      notFor: "qin",
    },
    rename: { with: ({ userId }) => ({ userId, name: "越权", pinyin: "" }), notFor: "qin" },
    disable: { with: onPerson, notFor: "qin" },
    enable: { with: onPerson, notFor: "qin" },
    endSessionsOf: { with: onPerson, notFor: "qin" },
    resetPasswordOf: { with: onPerson, notFor: "qin" },
    savePublication: { with: plain(publication), notFor: "qin" },
    saveProcess: { with: plain({ process: [] }), notFor: "qin" },
    saveWeekPlan: { with: plain({ weekPlan: [] }), notFor: "qin" },
    saveSection: { with: ({ sectionId }) => ({ ...section, sectionId }), notFor: "qin" },
    makeSection: { with: plain(section), notFor: "qin" },
    saveSectionOrder: { with: plain({ sectionIds: [] }), notFor: "qin" },
  },
};

/** Actions for who is not signed in: the command behind them proves the right itself. */
export const doorEntries: Readonly<Record<string, unknown>> = {
  openPublication: {
    kind: "newspaper",
    name: "又一份",
    nameEn: "",
    language: "zh-CN",
    timeZone: "Asia/Shanghai",
    releaseTime: "05:30",
    administratorName: "某人",
    login: "somebody@lancheng.example",
    password: "河湾里有三只灰色的水鸟飞",
  },
  acceptWithPassword: { token: "made-up", password: "河湾里有三只灰色的水鸟飞" },
};
