/** For which address the pages are printed: the living site, or a copy of it on plain files. */
export interface Edition {
  /** Full address of the root, without a slash at its end. */
  readonly base: string;
  readonly isCopy: boolean;
  /** Where a page lies below `base`: its path, or the file that a copy has for it. */
  place(path: string): string;
  /** The link to a path as it stands on the page at `from`. */
  link(path: string, from: string): string;
}

/** The reading site of this server. */
export function livingEdition(): Edition {
  return {
    base: siteAddress(),
    isCopy: false,
    place: (path) => path,
    link: (path) => path,
  };
}

/** The address readers use, without a slash at its end: PUBLIC_URL, or this machine's own port. */
export function siteAddress(): string {
  const { PUBLIC_URL, PORT } = process.env;
  return (PUBLIC_URL || `http://localhost:${PORT || 3000}`).replace(/\/+$/, "");
}
