/** What the library is narrowed to; it stands in the address. */
export interface LibraryQuery {
  readonly text: string;
  readonly only: string;
  readonly set: string;
  readonly picture?: string | undefined;
  readonly after?: string | undefined;
}

/** The library's address for a query; what is empty is left out. */
export function libraryAddress({ text, only, set, picture, after }: LibraryQuery): string {
  const parts = Object.entries({ q: text, only, set, picture, after }).filter(
    (part): part is [string, string] => Boolean(part[1]),
  );
  return parts.length > 0 ? `/desk/pictures?${new URLSearchParams(parts)}` : "/desk/pictures";
}
