import { publicName, type RenditionMark } from "@/core/picture/rendition-name";
import type { IssueDay } from "./site";

/** Addresses of the reading site: paths from its root, encoded, without a trailing slash. */
export const address = {
  front: "/",
  story: (slug: string) => `/stories/${encodeURIComponent(slug)}`,
  issue: ({ date, edition }: IssueDay) =>
    `/issues/${date}${edition ? `-${encodeURIComponent(edition)}` : ""}`,
  page: (issue: IssueDay, number: number) => `${address.issue(issue)}/${twoDigits(number)}`,
  section: (slug: string, page = 1) => paged(`/sections/${encodeURIComponent(slug)}`, page),
  author: (name: string, page = 1) => paged(`/authors/${encodeURIComponent(name)}`, page),
  series: (name: string) => `/series/${encodeURIComponent(name)}`,
  archive: "/archive",
  /** `month` is YYYY-MM. */
  month: (month: string) => `/archive/${month}`,
  /** The days of a month that have a paper, as a part of a page. */
  days: (month: string) => `${address.month(month)}/days`,
  search: "/search",
  /** 报徽: the paper's own sign, for tabs and for links that others show. */
  mark: (format: "svg" | "png") => `/mark.${format}`,
  picture: ({ id, version }: { id: string; version: number }, mark: RenditionMark) =>
    `/media/${id}/${publicName(version, mark)}`,
  /** A file of the issue in print, by its name in the press's store, or the small sheet of a page's picture. */
  paperFile: (issue: IssueDay, name: string) => `/paper/${address.issue(issue).slice(8)}/${name}`,
} as const;

/** 版序 as printed: 01. */
export const twoDigits = (number: number): string => String(number).padStart(2, "0");

const paged = (path: string, page: number): string => (page > 1 ? `${path}/${page}` : path);
