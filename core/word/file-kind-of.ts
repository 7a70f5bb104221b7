/** How a file is to be read, by its first bytes; a text's name tells whether its marks are Markdown. */
export type StoryFileKind = "package" | "rich" | "markdown" | "plain";

const zip = [0x50, 0x4b];
const oldWord = [0xd0, 0xcf, 0x11, 0xe0];
const rich = [0x7b, 0x5c, 0x72, 0x74, 0x66];

export function fileKindOf(bytes: Uint8Array, fileName: string): StoryFileKind {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(zip) || begins(oldWord)) return "package";
  if (begins(rich)) return "rich";
  return /\.(?:md|markdown)$/i.test(fileName) ? "markdown" : "plain";
}

/** The files that can be brought in, as a file chooser names them. */
export const storyFileTypes = ".docx,.doc,.odt,.rtf,.txt,.md" as const;
