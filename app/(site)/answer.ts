import type { Edition } from "./edition";

/** What a reader asks for. */
export interface Question {
  /** As it stands in the address: encoded, from the root of the site. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly edition: Edition;
  /** UTC ms; bounds the news sitemap alone. */
  readonly now: number;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** For a moved address: where to. */
  readonly location?: string;
}

const htmlType = "text/html; charset=utf-8";

export const page = (body: string, status = 200): Answer => ({ status, type: htmlType, body });

export const moved = (location: string): Answer => ({ ...page("", 301), location });
