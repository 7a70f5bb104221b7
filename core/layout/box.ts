import type { Crop } from "@/core/picture/crop";

/** 报头 · 报眉 · 通栏口号 · story · picture · 广告 · rule · free text · 导读. */
export const boxKinds = [
  "nameplate",
  "folio",
  "banner",
  "story",
  "picture",
  "ad",
  "rule",
  "text",
  "contents",
] as const;
export type BoxKind = (typeof boxKinds)[number];

/** A part of the grid, from the upper left of the type area: columns and rows count from 0. */
export interface Area {
  readonly column: number;
  readonly row: number;
  /** Base columns it goes across, with the gutters between them. */
  readonly span: number;
  readonly rows: number;
}

interface Placed extends Area {
  readonly id: string;
  /** Neither moved by a hand that slips nor by automatic layout. */
  readonly isLocked: boolean;
}

export const headlineDirections = ["horizontal", "vertical"] as const;
/** A border all round (box), or a heavy line along the top that parts the story from what is above it (rule). */
export const frames = ["none", "rule", "box"] as const;
export const corners = ["top-left", "top-right", "bottom-left", "bottom-right"] as const;
export const ruleStyles = ["line", "double", "thick", "dotted", "wave"] as const;

export type Frame = (typeof frames)[number];
export type Corner = (typeof corners)[number];
export type RuleStyle = (typeof ruleStyles)[number];

export interface HeadlineDress {
  readonly lines: 1 | 2;
  readonly direction: (typeof headlineDirections)[number];
  /** Size: a line of scale n is set in n + 1 ems of the body on n + 1 rows. */
  readonly scale: 1 | 2 | 3 | 4 | 5;
}

/** A picture in a corner of a story box; the text runs round it. */
export interface InsidePicture {
  readonly pictureId: string;
  /** Columns of the story's text it goes across. */
  readonly span: number;
  /** Rows it takes of them, with its caption and the clear space beside the text. */
  readonly rows: number;
  readonly corner: Corner;
}

export interface StoryBox extends Placed {
  readonly kind: "story";
  readonly storyId: string;
  readonly headline: HeadlineDress;
  readonly showsKicker: boolean;
  readonly showsDeck: boolean;
  /** Columns of text inside, at most `span`; fewer make them wider (破栏). */
  readonly columns: number;
  readonly frame: Frame;
  /** 底纹, percent of black: 0–30. */
  readonly tint: number;
  readonly picture: InsidePicture | null;
  /** Characters at the end of the text that are not printed here; null prints all that is left. */
  readonly cut: number | null;
  /** 下转第 N 版. */
  readonly jumpTo: number | null;
  /** 上接第 N 版: this box goes on with what another page began. */
  readonly jumpFrom: number | null;
  /** Characters at the beginning that stand on page `jumpFrom`; 0 on the first. */
  readonly skipped: number;
}

export interface PictureBox extends Placed {
  readonly kind: "picture";
  readonly pictureId: string;
  /** The story it belongs to; a click on it opens that. */
  readonly storyId: string | null;
  readonly caption: string;
  /** Null shows the largest part that fits, around the focal point. */
  readonly crop: Crop | null;
}

export interface AdBox extends Placed {
  readonly kind: "ad";
  /** A code of the rate card. */
  readonly size: string;
  readonly client: string;
  /** Its artwork; null while it is awaited. */
  readonly pictureId: string | null;
  /** 广告 stands on it: the Advertising Law, article 14, leaves no choice. */
  readonly isLabelled: true;
}

export interface BannerBox extends Placed {
  readonly kind: "banner";
  /** Empty for the page's own. */
  readonly words: string;
}

export interface RuleBox extends Placed {
  readonly kind: "rule";
  readonly style: RuleStyle;
}

export interface TextBox extends Placed {
  readonly kind: "text";
  readonly text: string;
  /** 0 is body text, 1–5 as a headline. */
  readonly scale: number;
}

export interface ContentsBox extends Placed {
  readonly kind: "contents";
  /** Stories of other pages, in this order; none takes the lead of every page. */
  readonly storyIds: readonly string[];
}

/** 报头 and 报眉 print what the publication and the issue say. */
export interface NameplateBox extends Placed {
  readonly kind: "nameplate";
}
export interface FolioBox extends Placed {
  readonly kind: "folio";
}

export type Box =
  | NameplateBox
  | FolioBox
  | BannerBox
  | StoryBox
  | PictureBox
  | AdBox
  | RuleBox
  | TextBox
  | ContentsBox;
