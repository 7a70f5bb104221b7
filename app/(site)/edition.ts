import { publicAddress } from "@/app/public-address";

/** For which address the pages are printed: the living site, or a copy of it on plain files. */
export interface Edition {
  readonly isCopy: boolean;
  /** The link to a path as it stands on the page at `from`. */
  link(path: string, from: string): string;
  /** The full address of a path, for feeds and for others' machines. */
  absolute(path: string): string;
}

/** The reading site of this server. */
export function livingEdition(): Edition {
  const base = publicAddress();
  return { isCopy: false, link: (path) => path, absolute: (path) => base + path };
}
