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
  const base = siteAddress();
  return { isCopy: false, link: (path) => path, absolute: (path) => base + path };
}

/** The address readers use, without a slash at its end: PUBLIC_URL, or this machine's own port. */
export function siteAddress(): string {
  const { PUBLIC_URL, PORT } = process.env;
  return (PUBLIC_URL || `http://localhost:${PORT || 3000}`).replace(/\/+$/, "");
}
